import type { MailOrder } from "#db/commit";
import type { ProvenOrganisation } from "#db/proof";

/** The mail of an invitation: one cause each time it is sent. */
export const invitationMail = (
  organisation: Pick<ProvenOrganisation, "settings">,
  { id, email, sendCount }: { id: string; email: string; sendCount: number },
): MailOrder => ({
  kind: "staff-invitation",
  cause: `staff-invitation:${id}:${sendCount}`,
  subjectId: id,
  recipient: email,
  locale: organisation.settings.locale,
});
