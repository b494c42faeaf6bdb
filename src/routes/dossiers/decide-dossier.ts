import { z } from "@hono/zod-openapi";

import {
  acceptDossier,
  closeDossier,
  refuseDossier,
  rejectStep,
  reopenDossier,
  requestCorrection,
  takeUnderReview,
  validateStep,
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
export const requestCorrectionEndpoint = endpoint(requestCorrection, {
  ...contract,
  path: `${path}/request-correction`,
  summary: "Ask for a correction",
  description:
    "The applicant edits a copy and sends the dossier again; meanwhile what was sent stays as it is. `message` is required.",
});
export const validateStepEndpoint = endpoint(validateStep, {
  ...contract,
  path: `${path}/validate-step`,
  summary: "Validate the step of a dossier",
  description:
    "The dossier waits at an intermediate validation: the next steps open to its applicant, who is told.",
});
export const rejectStepEndpoint = endpoint(rejectStep, {
  ...contract,
  path: `${path}/reject-step`,
  summary: "Reject the step of a dossier",
  description: "The dossier is refused at an intermediate validation. `message` is required and sent.",
});
