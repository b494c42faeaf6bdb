import { z } from "@hono/zod-openapi";

import {
  acceptDossier,
  closeDossier,
  refuseDossier,
  reopenDossier,
  takeUnderReview,
} from "#actions/dossiers/decide-dossier";
import { endpoint } from "#routes/endpoint";
import { dossierId } from "#routes/dossiers/examples";

const contract = {
  method: "post",
  capability: "dossiers",
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), verb: z.string() }).openapi("DossierMove"),
    example: { id: dossierId, verb: "accept" },
  },
} as const;

const path = "/organisations/{organisation}/dossiers/{dossierId}";
const told = "`message` is sent to the applicant and kept in the history.";

export const takeUnderReviewEndpoint = endpoint(takeUnderReview, {
  ...contract,
  path: `${path}/take-under-review`,
  summary: "Take a dossier under review",
  description: "Says that the organisation examines it.",
});
export const acceptDossierEndpoint = endpoint(acceptDossier, {
  ...contract,
  path: `${path}/accept`,
  summary: "Accept a dossier",
  description: told,
});
export const refuseDossierEndpoint = endpoint(refuseDossier, {
  ...contract,
  path: `${path}/refuse`,
  summary: "Refuse a dossier",
  description: `${told} It is required.`,
});
export const closeDossierEndpoint = endpoint(closeDossier, {
  ...contract,
  path: `${path}/close`,
  summary: "Close a dossier without action",
  description: told,
});
export const reopenDossierEndpoint = endpoint(reopenDossier, {
  ...contract,
  path: `${path}/reopen`,
  summary: "Reopen a dossier",
  description: "A decided dossier is under review again.",
});
