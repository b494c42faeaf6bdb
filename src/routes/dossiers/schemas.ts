import { z } from "@hono/zod-openapi";

import { decisionVerbs } from "#domain/dossiers/pending-decisions";
import { paymentProofStates, type PaymentProofState } from "#domain/dossiers/payment-proof";
import { dossierStates } from "#domain/dossiers/states";
import { publicState } from "#domain/dossiers/public-states";
import { formDefinitionSchema } from "#domain/forms/definition";
import { newsKinds } from "#domain/forms/question-news";
import { say } from "#domain/locale";
import { sayFieldError, type FieldError } from "#domain/field-errors";
import type { Filling } from "#actions/dossiers/filling";
import type { RouteContext } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";
import {
  completenessExample,
  documentExample,
  dossierExample,
  ownDossierExample,
  paymentExample,
} from "#routes/dossiers/examples";

const fieldErrorSchema = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });

export const completenessSchema = z
  .object({
    complete: z.boolean(),
    percent: z.int(),
    steps: z.array(
      z.object({
        stepId: z.string(),
        type: z.string(),
        percent: z.int(),
        open: z.boolean(),
        missing: z.array(fieldErrorSchema),
      }),
    ),
    ineligibility: z.object({ message: z.string(), fieldIds: z.array(z.string()) }).nullable(),
  })
  .openapi("Completeness", {
    description: "What the server finds missing: the only judge of a submission.",
    example: completenessExample,
  });

export const documentSchema = z
  .object({
    id: z.string(),
    fieldId: z.string(),
    name: z.string(),
    size: z.int(),
    contentType: z.string(),
    state: z.enum(["expected", "accepted", "refused"]),
  })
  .openapi("Document", { description: "`size` in bytes.", example: documentExample });

const answerSchema = z.object({
  fieldId: z.string(),
  value: z.unknown(),
  version: z.int(),
  updatedAt: instantSchema,
});

const dossierFields = {
  id: z.string(),
  number: z.string().nullable(),
  state: z.enum(dossierStates),
  programmeId: z.string(),
  programmeTitle: z.string(),
  progress: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  submittedAt: instantSchema.nullable(),
  submittedHash: z.string().nullable(),
  decidedAt: instantSchema.nullable(),
};

const paymentSchema = z
  .object({
    stepId: z.string(),
    state: z.enum(paymentProofStates),
    documentIds: z.array(z.string()),
    updatedAt: instantSchema,
    reason: z.string().nullable(),
    validatedAt: instantSchema.nullable(),
  })
  .openapi("PaymentProof", {
    description: "`reason` is that of the last rejection or reversal, once there is one.",
    example: paymentExample,
  });

const fillingFields = {
  ...dossierFields,
  isTest: z.boolean(),
  trashedAt: instantSchema.nullable(),
  purgeAt: instantSchema.nullable(),
  sharedAt: instantSchema.nullable(),
  payments: z.array(paymentSchema),
  definition: z.clone(formDefinitionSchema).openapi("FormDefinition"),
  answers: z.array(answerSchema),
  documents: z.array(documentSchema),
  replacedDocuments: z
    .array(
      z.object({
        id: z.string(),
        fieldId: z.string(),
        name: z.string(),
        size: z.int(),
        replacedAt: instantSchema,
      }),
    )
    .openapi({
      description:
        "Files that a correction replaced, or the grace after the deadline, the latest first; still to download.",
    }),
  completeness: completenessSchema,
};

export const ownDossierSchema = z
  .object({
    ...fillingFields,
    status: z.object({ code: z.string(), label: z.string(), explanation: z.string() }),
    writable: z.boolean(),
    callRemovedUntil: instantSchema.nullable().openapi({
      description: "The call is in the bin, and the dossier ends with it then, unless it is restored.",
    }),
    closesAt: instantSchema.nullable(),
    graceUntil: instantSchema.nullable(),
    isExtended: z.boolean(),
    serverNow: instantSchema,
    isBearer: z.boolean(),
    correction: z.object({ message: z.string().nullable(), changed: z.int() }).nullable(),
    reply: z
      .object({ verb: z.enum(["validate_step", "reopen"]), message: z.string() })
      .nullable()
      .openapi({
        description:
          "What the organisation wrote as it validated the step, or reopened the dossier, until the dossier moves again.",
      }),
    edits: z.array(
      z.object({
        fieldId: z.string(),
        before: z.unknown(),
        after: z.unknown(),
        at: instantSchema,
        reason: z.string().nullable(),
      }),
    ),
    closedFields: z.array(z.string()).openapi({
      description:
        "The questions of a draft that an intermediate validation closed: they take no other answer.",
    }),
    unsent: z
      .array(z.object({ fieldId: z.string(), label: z.string(), text: z.string(), at: instantSchema }))
      .openapi({
        description:
          "What was typed in a correction that ended without being sent, in words: the organisation never read it.",
      }),
    formerAnswers: z
      .array(z.object({ holderId: z.string(), fieldId: z.string(), label: z.string(), text: z.string() }))
      .openapi({
        description:
          "What was answered before a question changed and could not be carried, in words, until the dossier is sent. `holderId` is the question beside which it is told.",
      }),
    formChange: z
      .object({
        at: instantSchema,
        questions: z.array(z.object({ fieldId: z.string(), label: z.string(), change: z.enum(newsKinds) })),
      })
      .nullable()
      .openapi({
        description:
          "The form changed since it was last filled: its questions that did, but those answered again since.",
      }),
    decision: z.object({ message: z.string().nullable() }).nullable(),
  })
  .openapi("OwnDossier", { example: ownDossierExample });

export const staffDossierSchema = z
  .object({
    ...fillingFields,
    applicant: z.object({ name: z.string(), email: z.string(), locale: z.enum(["fr", "en"]) }),
    archivedAt: instantSchema.nullable(),
    keepUntil: instantSchema.nullable(),
    deleteAt: instantSchema.nullable(),
    isExtended: z.boolean(),
    history: z.array(
      z.object({ verb: z.string(), at: instantSchema, actor: z.string(), reason: z.string().nullable() }),
    ),
    verbs: z.array(z.string()).openapi({ description: "What staff can do now." }),
    tags: z.array(z.string()),
    assigneeId: z.string().nullable(),
    grace: z
      .object({
        deadlineAt: instantSchema,
        answers: z.array(z.object({ fieldId: z.string(), value: z.unknown() })),
      })
      .nullable()
      .openapi({
        description:
          "Sent in the grace: what the answers given after the deadline said before, null for nothing.",
      }),
    pending: z
      .object({ verb: z.enum(decisionVerbs), message: z.string().nullable(), preparedAt: instantSchema })
      .nullable()
      .openapi({ description: "A decision that is prepared and told to nobody." }),
    version: z.int(),
  })
  .openapi("Dossier", { example: dossierExample });

export const presentErrors = (errors: readonly FieldError[], context: RouteContext) =>
  errors.map((error) => ({
    pointer: error.pointer,
    code: error.code,
    detail: sayFieldError(error, context.get("locale")),
  }));

type Measured = Pick<
  ReturnType<typeof import("#actions/dossiers/filling").measure>,
  "completeness" | "ineligibility"
>;

export const presentCompleteness = ({ completeness, ineligibility }: Measured, context: RouteContext) => ({
  complete: completeness.complete,
  percent: completeness.percent,
  steps: completeness.steps.map((step) => ({ ...step, missing: presentErrors(step.missing, context) })),
  ineligibility: ineligibility && { message: ineligibility.message, fieldIds: ineligibility.fieldIds },
});

type PaymentEvent = { stepId: string; verb: string; at: number; reason: string | null };
type Proof = { stepId: string; state: PaymentProofState; documentIds: string[]; updatedAt: number };

export function presentPayment(
  { stepId, state, documentIds, updatedAt }: Proof,
  history: readonly PaymentEvent[],
) {
  const last = history.findLast((event) => event.stepId === stepId);
  const validated = last?.verb === "validate_proof" ? last.at : null;
  return {
    stepId,
    state,
    documentIds,
    updatedAt: toWire(updatedAt),
    reason: last?.reason ?? null,
    validatedAt: toWireOrNull(validated),
  };
}

type Replaced = { id: string; fieldId: string; name: string; size: number; replacedAt: number };

/** What applicant and staff both read of a dossier. */
export function presentFilling(
  filling: Filling & Measured & { payments: readonly PaymentEvent[]; replaced: readonly Replaced[] },
  context: RouteContext,
) {
  const { dossier, programme, rows, definition, documents } = filling;
  return {
    id: dossier.id,
    number: dossier.number,
    state: dossier.state,
    programmeId: dossier.programmeId,
    programmeTitle: programme.title,
    progress: filling.completeness.percent,
    createdAt: toWire(dossier.createdAt),
    updatedAt: toWire(dossier.updatedAt),
    submittedAt: toWireOrNull(dossier.submittedAt),
    submittedHash: dossier.submittedHash,
    decidedAt: toWireOrNull(dossier.decidedAt),
    isTest: dossier.isTest,
    trashedAt: toWireOrNull(dossier.trashedAt),
    purgeAt: toWireOrNull(dossier.purgeAt),
    sharedAt: toWireOrNull(dossier.sharedAt),
    payments: [...filling.proofs.values()].map((proof) => presentPayment(proof, filling.payments)),
    definition,
    answers: rows.answers.map(({ fieldId, value, version, updatedAt }) => ({
      fieldId,
      value,
      version,
      updatedAt: toWire(updatedAt),
    })),
    documents: rows.documents.map(({ id, fieldId, name, size, contentType }) => ({
      id,
      fieldId,
      name,
      size,
      contentType,
      state: documents.get(id)?.state ?? "expected",
    })),
    replacedDocuments: filling.replaced.map(({ id, fieldId, name, size, replacedAt }) => ({
      id,
      fieldId,
      name,
      size,
      replacedAt: toWire(replacedAt),
    })),
    completeness: presentCompleteness(filling, context),
  };
}

/** The state in the words the applicant is told. */
export function presentStatus(state: Filling["dossier"]["state"], context: RouteContext) {
  const { code, label, explanation } = publicState(state);
  const locale = context.get("locale");
  return { code, label: say(label, locale), explanation: say(explanation, locale) };
}
