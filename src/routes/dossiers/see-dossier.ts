import { retentionOf } from "#domain/dossiers/retention";
import type { Filling } from "#actions/dossiers/filling";
import { seeDossier } from "#actions/dossiers/see-dossier";
import { presentFilling, staffDossierSchema } from "#routes/dossiers/schemas";
import { endpoint } from "#routes/endpoint";
import { toWire, toWireOrNull } from "#routes/organisations/schemas";

export const seeDossierEndpoint = endpoint(seeDossier, {
  method: "get",
  path: "/organisations/{organisation}/dossiers/{dossierId}",
  capability: "dossiers",
  summary: "See a dossier",
  description: "Answers, documents, history, and what can be done next.",
  answer: { status: 200, schema: staffDossierSchema },
  present: ({ names, verbs, locale, ...filling }, context) => ({
    ...presentFilling(filling, context),
    applicant: { name: filling.dossier.applicantName, email: filling.dossier.applicantEmail, locale },
    archivedAt: toWireOrNull(filling.dossier.archivedAt),
    keepUntil: toWireOrNull(filling.dossier.keepUntil),
    deleteAt: toWireOrNull(deletionOf(filling)),
    isExtended: filling.rows.extension !== undefined,
    history: filling.rows.transitions.map(({ verb, at, actorId, reason }) => ({
      verb,
      at: toWire(at),
      actor: names.get(actorId) ?? "",
      reason,
    })),
    verbs,
    tags: filling.dossier.tags,
    assigneeId: filling.dossier.assigneeId,
    grace: filling.grace && {
      deadlineAt: toWire(filling.grace.deadlineAt),
      answers: filling.grace.answers.map(({ fieldId, value }) => ({ fieldId, value })),
    },
    pending: filling.dossier.pending && {
      verb: filling.dossier.pending.verb,
      message: filling.dossier.pending.reason,
      preparedAt: toWire(filling.dossier.pending.at),
    },
    version: filling.dossier.version,
  }),
});

/** When retention will put a decided dossier in the bin. */
function deletionOf({ dossier, programme, standing }: Filling): number | null {
  const { state, createdAt: startedAt, updatedAt: touchedAt, keepUntil } = dossier;
  if (state === "draft") return null;
  const facts = { state, since: standing.since ?? startedAt, startedAt, touchedAt, keepUntil };
  return retentionOf(facts, programme.retentionMonths)?.deleteAt ?? null;
}
