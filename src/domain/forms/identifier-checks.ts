import type { Checked } from "#domain/identifiers/checked";
import { checkIban } from "#domain/identifiers/iban";
import { checkRna } from "#domain/identifiers/rna";
import { checkSiren } from "#domain/identifiers/siren";
import { checkSiret } from "#domain/identifiers/siret";

export type IdentifierType = "siren" | "siret" | "rna" | "iban";

/** What each identifier field checks: the canonical form, or the reason why it is not one. */
export const identifierChecks: Readonly<Record<IdentifierType, (typed: string) => Checked>> = {
  siren: checkSiren,
  siret: checkSiret,
  rna: checkRna,
  iban: checkIban,
};
