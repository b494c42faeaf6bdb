import { seeOwnDossier } from "#actions/dossiers/see-own-dossier";
import { ownDossierSchema, presentFilling, presentStatus } from "#routes/dossiers/schemas";
import { endpoint } from "#routes/endpoint";
import { toWire, toWireOrNull } from "#routes/organisations/schemas";

export const seeOwnDossierEndpoint = endpoint(seeOwnDossier, {
  method: "get",
  path: "/organisations/{organisation}/my/dossiers/{dossierId}",
  capability: "dossiers",
  summary: "See one's own dossier",
  description:
    "The form, your answers with their versions, your documents, what is missing and where the dossier stands.",
  answer: { status: 200, schema: ownDossierSchema },
  present: ({ now, ...filling }, context) => {
    const { state } = filling.dossier;
    const decided = filling.standing.decidedAt !== null;
    return {
      ...presentFilling(filling, context),
      status: presentStatus(state, context),
      writable: state === "draft" || state === "correction_requested",
      closesAt: toWireOrNull(filling.programme.closesAt),
      serverNow: toWire(now),
      decision: decided ? { message: filling.rows.transitions.at(-1)?.reason ?? null } : null,
    };
  },
});
