import { z } from "zod";

import { foldForSearch } from "#domain/dossiers/search-text";
import { checkSiret } from "#domain/identifiers/siret";
import { longText, shortText } from "#domain/input";
import { country, phone, postalCode } from "#domain/members/profile";

const siret = shortText(20).transform((typed, context) => {
  if (typed === "") return null;
  const found = checkSiret(typed);
  if (found.ok) return found.value;
  context.addIssue({ code: "custom", message: found.reason });
  return z.NEVER;
});

/** What is known of a provider; only the name has to be. */
export const profileFields = {
  /** A person's or a firm's. */
  name: shortText(120, 2),
  phone: phone.nullable().default(null),
  siret: siret.nullable().default(null),
  street: shortText(200).nullable().default(null),
  postalCode: postalCode.nullable().default(null),
  city: shortText(100).nullable().default(null),
  country: country.default("FR"),
  presentation: longText(4000).default(""),
} as const;

export type ProviderProfile = z.output<z.ZodObject<typeof profileFields>>;

/** The columns that follow from others: order of lists, search. */
export const derivedColumns = ({
  name,
  email,
  city,
}: Pick<ProviderProfile, "name" | "city"> & { email: string }) => ({
  sortKey: foldForSearch(name),
  searchText: foldForSearch([name, email, city ?? ""].join(" ")),
});

/**
 * What somebody says of themselves over what was known of them: what they leave out is kept. An address is one: half of
 * each would be nobody's.
 */
export function profileOver(said: ProviderProfile, known: ProviderProfile): ProviderProfile {
  const { street, postalCode, city } = said;
  const isAddressSaid = [street, postalCode, city].some((part) => part !== null && part !== "");
  const { street: knownStreet, postalCode: knownCode, city: knownCity, country } = known;
  return {
    ...said,
    phone: said.phone ?? known.phone,
    siret: said.siret ?? known.siret,
    ...(!isAddressSaid && { street: knownStreet, postalCode: knownCode, city: knownCity, country }),
    presentation: said.presentation || known.presentation,
  };
}
