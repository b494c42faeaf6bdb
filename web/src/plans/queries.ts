import {
  organisationsListAccountExportsOptions,
  plansListDocumentsOptions,
  plansListOrdersOptions,
  plansSeeBillingOptions,
  plansSeeCatalogueOptions,
  plansSeeOptions,
} from "#api/generated/@tanstack/react-query.gen";

const of = (slug: string) => ({ path: { organisation: slug } });

export const planQuery = (slug: string) => plansSeeOptions(of(slug));
export const billingQuery = (slug: string) => plansSeeBillingOptions(of(slug));
export const documentsQuery = (slug: string, cursor?: string) =>
  plansListDocumentsOptions({ ...of(slug), query: cursor === undefined ? {} : { cursor } });

/** An organisation has few orders: the latest hundred are all of them. */
export const ordersQuery = (slug: string) => plansListOrdersOptions({ ...of(slug), query: { limit: 100 } });

/** What is on sale: it changes with the product only. */
export const catalogueQuery = { ...plansSeeCatalogueOptions(), staleTime: Number.POSITIVE_INFINITY };

const pause = 2000;

/** Archives of the account, read again while one is being written. */
export const exportsQuery = (slug: string) => ({
  ...organisationsListAccountExportsOptions(of(slug)),
  refetchInterval: (query: { state: { data?: { data: { state: string }[] } | undefined } }) =>
    query.state.data?.data.some(({ state }) => state === "waiting" || state === "running") ? pause : false,
});
