import { isOpenToStaff } from "#domain/dossiers/shelf";
import { Refusal } from "#domain/refusals";
import type { DossierRow } from "#actions/dossiers/filling";

/** A dossier that the staff may look at. @throws Refusal not_found for a draft that is its applicant's alone. */
export function staffDossier(dossier: DossierRow | undefined): DossierRow {
  if (!dossier || !isOpenToStaff(dossier)) throw new Refusal("not_found");
  return dossier;
}
