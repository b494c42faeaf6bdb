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
  present: ({ names, verbs, locale, deleteAt, ...filling }, context) => ({
    ...presentFilling(filling, context),
    applicant: { name: filling.dossier.applicantName, email: filling.dossier.applicantEmail, locale },
    archivedAt: toWireOrNull(filling.dossier.archivedAt),
    keepUntil: toWireOrNull(filling.dossier.keepUntil),
    deleteAt: toWireOrNull(deleteAt),
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
