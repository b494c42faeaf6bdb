import type { MailOrder } from "#db/commit";
import type { ProvenOrganisation } from "#db/proof";

/** Somebody left a dossier: the organisation finds another evaluator in time. */
export function leftOrders(
  { settings }: Pick<ProvenOrganisation, "settings">,
  evaluation: { id: string; moves: number },
): MailOrder[] {
  const { contactEmail } = settings.identity;
  if (!contactEmail) return [];
  return [
    {
      kind: "evaluation-left",
      cause: `evaluation-left:${evaluation.id}:${evaluation.moves}`,
      subjectId: evaluation.id,
      recipient: contactEmail,
      locale: settings.locale,
    },
  ];
}
