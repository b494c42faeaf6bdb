import { z } from "@hono/zod-openapi";

import { submitDossier } from "#actions/dossiers/submit-dossier";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { dossierExample, dossierId } from "#routes/dossiers/examples";

export const submittedSchema = z
  .object({ id: z.string(), submittedAt: instantSchema, hash: z.string() })
  .openapi("SubmittedDossier");
export const submittedExample = {
  id: dossierId,
  submittedAt: dossierExample.submittedAt,
  hash: dossierExample.submittedHash,
};

export const submitDossierEndpoint = endpoint(submitDossier, {
  method: "post",
  path: "/organisations/{organisation}/my/dossiers/{dossierId}/submit",
  capability: "dossiers",
  summary: "Submit a dossier",
  description:
    "Sends the dossier, or sends it again after a correction. The server checks every step, the conditions and the deadline.",
  answer: { status: 200, schema: submittedSchema, example: submittedExample },
  present: ({ submittedAt, ...rest }) => ({ ...rest, submittedAt: toWire(submittedAt) }),
});
