import type { MailOrder } from "#db/commit";
import type { applicantOf } from "#db/dossiers/queries";
import type { DossierRow } from "#actions/dossiers/filling";

export type Applicant = Awaited<ReturnType<typeof applicantOf>>[number];

/** A mail to whoever bears a dossier, at their address and in their language of now. A test writes to nobody. */
export function toApplicant(
  kind: string,
  { id, isTest }: Pick<DossierRow, "id" | "isTest">,
  applicant: Applicant | undefined,
  once: string,
): MailOrder[] {
  if (!applicant || isTest) return [];
  const { personId, email, locale } = applicant;
  return [{ kind, cause: `${kind}:${id}:${once}`, subjectId: id, recipient: email, personId, locale }];
}

/** A mail to the organisation about a dossier, in its language; nothing when it gave no address. */
export function toOrganisation(
  kind: string,
  { id, isTest }: Pick<DossierRow, "id" | "isTest">,
  { settings }: { settings: { identity: { contactEmail: string }; locale: MailOrder["locale"] } },
  once: string,
): MailOrder[] {
  const recipient = settings.identity.contactEmail;
  if (recipient === "" || isTest) return [];
  return [{ kind, cause: `${kind}:${id}:${once}`, subjectId: id, recipient, locale: settings.locale }];
}
