import { z } from "zod";

import { conditionSchema } from "#domain/forms/conditions";
import { fieldSchema, fileRules } from "#domain/forms/fields";
import { documentIdSchema, ruleIdSchema, sectionIdSchema, stepIdSchema } from "#domain/forms/ids";
import { limits } from "#domain/forms/limits";
import { lineSchema, textSchema } from "#domain/forms/plain-text";

const sectionSchema = z.strictObject({
  id: sectionIdSchema,
  title: lineSchema(limits.title).optional(),
  help: textSchema(limits.help).optional(),
  condition: conditionSchema.optional(),
  fields: z.array(fieldSchema).max(limits.fields),
});

const base = {
  id: stepIdSchema,
  title: lineSchema(limits.title),
  help: textSchema(limits.help).optional(),
};
const conditional = { ...base, condition: conditionSchema.optional() };

const formStep = z.strictObject({
  ...conditional,
  type: z.literal("form"),
  sections: z.array(sectionSchema).min(1).max(limits.sectionsPerStep),
});

/** `alternative` is what a person who does not see the medium reads instead. */
const mediumSchema = z.strictObject({ documentId: documentIdSchema, alternative: lineSchema(limits.label) });
const textStep = z.strictObject({
  ...conditional,
  type: z.literal("text"),
  body: textSchema(limits.body).optional(),
  media: z.array(mediumSchema).max(limits.media),
});

/** `waitForValidation`: the next step opens once a person validated the proof, not once it was sent. */
const paymentProofStep = z.strictObject({
  ...conditional,
  type: z.literal("payment_proof"),
  instructions: textSchema(limits.body).optional(),
  amountCents: z.int().min(1).max(limits.amountCents).optional(),
  ...fileRules,
  waitForValidation: z.boolean(),
});

const intermediateValidationStep = z.strictObject({
  ...conditional,
  type: z.literal("intermediate_validation"),
});
const finalSubmissionStep = z.strictObject({ ...base, type: z.literal("final_submission") });

const stepSchema = z.discriminatedUnion("type", [
  formStep,
  textStep,
  paymentProofStep,
  intermediateValidationStep,
  finalSubmissionStep,
]);

/** Where the condition holds, the person is told `message` and cannot submit. */
const ineligibilityRuleSchema = z.strictObject({
  id: ruleIdSchema,
  condition: conditionSchema,
  message: textSchema(limits.help),
});

/** The document of one form revision. Its shape only grows: old revisions are read for ever. */
export const formDefinitionSchema = z.strictObject({
  steps: z.array(stepSchema).min(1).max(limits.steps),
  ineligibility: z.array(ineligibilityRuleSchema).max(limits.ineligibilityRules),
});

export type FormDefinition = z.infer<typeof formDefinitionSchema>;
export type Step = FormDefinition["steps"][number];
export type StepOf<T extends Step["type"]> = Extract<Step, { type: T }>;
export type Section = z.infer<typeof sectionSchema>;
