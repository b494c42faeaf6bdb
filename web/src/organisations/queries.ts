import {
  organisationsSeeAccessTableOptions,
  organisationsSeeOptions,
  programmesVisitPortalOptions,
} from "#api/generated/@tanstack/react-query.gen";

export const organisationQuery = (slug: string) => organisationsSeeOptions({ path: { organisation: slug } });

/** What a visitor sees of an organisation. */
export const portalQuery = (slug: string) => programmesVisitPortalOptions({ path: { organisation: slug } });

/** Who may do what: the same for everyone, it changes with the product only. */
export const accessTableQuery = {
  ...organisationsSeeAccessTableOptions(),
  staleTime: Number.POSITIVE_INFINITY,
};
