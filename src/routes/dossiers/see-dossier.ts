import { seeDossier } from "#actions/dossiers/see-dossier";
import { presentFilling, staffDossierSchema } from "#routes/dossiers/schemas";
import { endpoint } from "#routes/endpoint";
import { toWire } from "#routes/organisations/schemas";

export const seeDossierEndpoint = endpoint(seeDossier, {
  method: "get",
  path: "/organisations/{organisation}/dossiers/{dossierId}",
  capability: "dossiers",
  summary: "See a dossier",
  description: "Answers, documents, history, and what can be done next.",
  answer: { status: 200, schema: staffDossierSchema },
  present: ({ names, verbs, ...filling }, context) => ({
    ...presentFilling(filling, context),
    applicant: { name: filling.dossier.applicantName, email: filling.dossier.applicantEmail },
    history: filling.rows.transitions.map(({ verb, at, actorId, reason }) => ({
      verb,
      at: toWire(at),
      actor: names.get(actorId) ?? "",
      reason,
    })),
    verbs,
    tags: filling.dossier.tags,
    assigneeId: filling.dossier.assigneeId,
    pending: filling.dossier.pending && {
      verb: filling.dossier.pending.verb,
      message: filling.dossier.pending.reason,
      preparedAt: toWire(filling.dossier.pending.at),
    },
    version: filling.dossier.version,
  }),
});
