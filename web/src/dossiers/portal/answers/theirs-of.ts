import type { Theirs } from "#dossiers/portal/answers/keeping";
import { formOf, valuesOf } from "#dossiers/types";
import type { FormDefinition } from "#forms/types";

type Read = Parameters<typeof formOf>[0] & {
  answers: readonly { fieldId: string; value?: unknown; version: number; updatedAt: string }[];
  updatedAt: string;
};

/** What was read for a field; null once the form no longer asks it. */
export function theirsOf(read: Read, fieldId: string): Theirs | null {
  if (!asks(formOf(read), fieldId)) return null;
  const answer = read.answers.find((one) => one.fieldId === fieldId);
  return {
    value: valuesOf(read)[fieldId] ?? null,
    version: answer?.version ?? 0,
    at: answer?.updatedAt ?? read.updatedAt,
  };
}

const asks = ({ steps }: FormDefinition, fieldId: string): boolean =>
  steps.some(
    (step) =>
      step.type === "form" && step.sections?.some(({ fields }) => fields.some(({ id }) => id === fieldId)),
  );
