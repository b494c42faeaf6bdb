import type { Answers } from "#domain/forms/answers";
import type { FormDefinition, Step, StepOf } from "#domain/forms/definition";
import { documentErrors, type Documents } from "#domain/forms/documents";
import { lackingErrors } from "#domain/forms/lacking";
import { under } from "#domain/forms/parsed";
import { shownFields, visibleFields, type Visibility } from "#domain/forms/visibility";
import type { FieldError } from "#domain/field-errors";

/** The newest proof sent at a payment step. */
export type SentProof = {
  documentIds: readonly string[];
  state: "awaiting_verification" | "validated" | "rejected" | "reversed";
};

/** What the dossier's history says of its steps, by step id. */
export type Passage = {
  paymentProofs: ReadonlyMap<string, SentProof>;
  validatedStepIds: ReadonlySet<string>;
};

export type StepProgress = {
  stepId: string;
  type: Step["type"];
  /** Whole percent, 100 only when nothing is missing. */
  percent: number;
  /** Open once every step before it is at 100 %. */
  open: boolean;
  /** Pointers start at the map of answers (`/fld_x/value`), or name a step without fields (`/stp_x`). */
  missing: readonly FieldError[];
};

export type Completeness = {
  steps: readonly StepProgress[];
  /** Every shown step before the final one is at 100 %: the server's own condition for submitting. */
  complete: boolean;
  /** Percent over all shown steps but the final one. */
  percent: number;
  /** The intermediate validation that comes next, everything before it being complete. */
  nextValidationStepId: string | null;
};

const nothingPassed: Passage = { paymentProofs: new Map(), validatedStepIds: new Set() };

/** How far a dossier is, step by step, over what its answers make visible. Documents are by id. */
export function checkCompleteness(
  definition: FormDefinition,
  answers: Answers,
  documents: Documents,
  passage: Passage = nothingPassed,
): Completeness {
  const visibility = visibleFields(definition, answers);
  const shown = definition.steps.filter(
    ({ id, type }) => visibility.stepIds.has(id) && type !== "final_submission",
  );
  const measured = shown.map((step) => ({ step, ...measure(step, visibility, documents, passage) }));
  const firstGap = measured.findIndex(({ missing }) => missing.length > 0);
  const gap = measured[firstGap];
  const complete = gap === undefined;
  const steps = measured.map(({ step, missing, parts }, index) => ({
    stepId: step.id,
    type: step.type,
    percent: percentOf(missing, parts),
    open: complete || index <= firstGap,
    missing,
  }));
  const final = definition.steps
    .filter(({ type }) => type === "final_submission")
    .map(({ id, type }) => ({ stepId: id, type, percent: complete ? 100 : 0, open: complete, missing: [] }));
  return {
    steps: [...steps, ...final],
    complete,
    percent: mean(steps.map(({ percent }) => percent)),
    nextValidationStepId: gap?.step.type === "intermediate_validation" ? gap.step.id : null,
  };
}

type Measure = { missing: readonly FieldError[]; parts: number };

function measure(step: Step, visibility: Visibility, documents: Documents, passage: Passage): Measure {
  switch (step.type) {
    case "form":
      return measureForm(step, visibility, documents);
    case "payment_proof":
      return { missing: proofErrors(step, documents, passage.paymentProofs.get(step.id)), parts: 1 };
    case "intermediate_validation":
      return { missing: unless(passage.validatedStepIds.has(step.id), step, "step_not_validated"), parts: 1 };
    default:
      return { missing: [], parts: 0 };
  }
}

/** Parts are the fields that count: the required ones, and the others once they hold something wrong. */
function measureForm(step: StepOf<"form">, visibility: Visibility, documents: Documents): Measure {
  const around = { documents, valueOf: visibility.valueOf };
  const checked = shownFields(step, visibility).map((field) => ({
    required: field.required,
    errors: under(`/${field.id}/value`, lackingErrors(field, visibility.valueOf(field.id), around)),
  }));
  return {
    missing: checked.flatMap(({ errors }) => errors),
    parts: checked.filter(({ required, errors }) => required || errors.length > 0).length,
  };
}

function proofErrors(
  step: StepOf<"payment_proof">,
  documents: Documents,
  proof: SentProof | undefined,
): FieldError[] {
  const stands = proof?.state === "validated" || proof?.state === "awaiting_verification";
  if (proof === undefined || !stands) return unless(false, step, "payment_proof_missing");
  if (proof.state === "validated") return [];
  const errors = under(`/${step.id}`, documentErrors(step, proof.documentIds, documents));
  return errors.length > 0 ? errors : unless(!step.waitForValidation, step, "payment_not_validated");
}

const unless = (fine: boolean, step: Step, code: FieldError["code"]): FieldError[] =>
  fine ? [] : [{ pointer: `/${step.id}`, code }];

/** A field with several errors is one part that is not done. */
function percentOf(missing: readonly FieldError[], parts: number): number {
  const undone = new Set(missing.map(({ pointer }) => pointer.split("/")[1])).size;
  return missing.length === 0 ? 100 : Math.floor((100 * Math.max(0, parts - undone)) / Math.max(1, parts));
}

const mean = (percents: readonly number[]): number =>
  percents.length === 0
    ? 100
    : Math.floor(percents.reduce((sum, percent) => sum + percent, 0) / percents.length);
