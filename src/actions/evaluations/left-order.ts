import type { MailOrder } from "#db/commit";
import type { ProvenOrganisation } from "#db/proof";

type Told = Pick<ProvenOrganisation, "settings">;
type Left = Pick<MailOrder, "kind" | "cause" | "subjectId">;

/** Somebody left a dossier: the organisation finds another evaluator in time. */
export const leftOrders = (organisation: Told, { id, moves }: { id: string; moves: number }): MailOrder[] =>
  toContact(organisation, {
    kind: "evaluation-left",
    cause: `evaluation-left:${id}:${moves}`,
    subjectId: id,
  });

/** The same of somebody who declined, or left the session. */
export const evaluatorLeftOrders = (
  organisation: Told,
  { id, version }: { id: string; version: number },
): MailOrder[] =>
  toContact(organisation, {
    kind: "evaluator-left",
    cause: `evaluator-left:${id}:${version}`,
    subjectId: id,
  });

function toContact({ settings }: Told, left: Left): MailOrder[] {
  const { contactEmail } = settings.identity;
  return contactEmail ? [{ ...left, recipient: contactEmail, locale: settings.locale }] : [];
}
