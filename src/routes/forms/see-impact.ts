import { z } from "@hono/zod-openapi";

import { seeImpact } from "#actions/forms/see-impact";
import { endpoint } from "#routes/endpoint";
import { errorsSchema, presentErrors } from "#routes/forms/schemas";

const partShape = { kind: z.enum(["step", "section", "field", "rule"]), id: z.string(), label: z.string() };
const partSchema = z.object(partShape).openapi("FormPart");
const fieldsSchema = z.array(
  z.object({ fieldId: z.string(), label: z.string(), drafts: z.int(), submitted: z.int() }),
);

const impactSchema = z
  .object({
    formVersion: z.int(),
    publishedNumber: z.int().nullable(),
    changes: z.object({
      added: z.array(partSchema),
      removed: z.array(partSchema),
      changed: z.array(z.object({ ...partShape, aspects: z.array(z.string()) })),
      reordered: z.array(partSchema),
    }),
    affected: z.object({
      draftsRebased: z.int(),
      submittedRebased: z.int(),
      submittedKept: z.int(),
      decidedKept: z.int(),
      lost: fieldsSchema.openapi({ description: "Answers to questions that go." }),
      replaced: fieldsSchema.openapi({
        description:
          "Answers to questions that move into or out of rows or change their kind, and choices no longer offered: carried in drafts when they say exactly the same, else kept to read beside the question until the dossier is sent.",
      }),
      toAnswer: fieldsSchema,
    }),
    errors: errorsSchema,
  })
  .openapi("FormImpact");

const phone = { id: "fld_phone", label: "Téléphone" };

export const seeImpactEndpoint = endpoint(seeImpact, {
  method: "get",
  path: "/organisations/{organisation}/programmes/{programmeId}/form/impact",
  capability: "forms",
  summary: "See who a new revision affects",
  description:
    "What the form being written changes in the published revision, and how many drafts, sent and decided dossiers it touches. Nothing is written.",
  answer: {
    status: 200,
    schema: impactSchema,
    example: {
      formVersion: 5,
      publishedNumber: 1,
      changes: { added: [{ kind: "field", ...phone }], removed: [], changed: [], reordered: [] },
      affected: {
        draftsRebased: 12,
        submittedRebased: 0,
        submittedKept: 7,
        decidedKept: 3,
        lost: [],
        replaced: [],
        toAnswer: [{ fieldId: phone.id, label: phone.label, drafts: 12, submitted: 7 }],
      },
      errors: [],
    },
  },
  present: ({ errors, ...impact }, context) => ({
    ...impact,
    errors: presentErrors(errors, context.get("locale")),
  }),
});
