import type { MailOrder } from "#db/commit";
import type { ProvenOrganisation } from "#db/proof";

/** The mail of a reminder: `occasion` is what it is sent once for. */
export const reminderOrder = (
  organisation: Pick<ProvenOrganisation, "settings">,
  { id, email, personId }: { id: string; email: string; personId: string | null },
  occasion: string,
): MailOrder => ({
  kind: "evaluation-reminder",
  cause: `evaluation-reminder:${id}:${occasion}`,
  subjectId: id,
  recipient: email,
  ...(personId && { personId }),
  locale: organisation.settings.locale,
});
