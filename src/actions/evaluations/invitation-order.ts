import type { MailOrder } from "#db/commit";
import type { ProvenOrganisation } from "#db/proof";

type Invited = { id: string; email: string; sendCount: number; personId?: string | null };

/** The mail of an invitation to evaluate: one cause each time it is sent. */
export const invitationOrder = (
  organisation: Pick<ProvenOrganisation, "settings">,
  { id, email, sendCount, personId }: Invited,
): MailOrder => ({
  kind: "evaluator-invitation",
  cause: `evaluator-invitation:${id}:${sendCount}`,
  subjectId: id,
  recipient: email,
  ...(personId && { personId }),
  locale: organisation.settings.locale,
});
