import type { Draft } from "#dossiers/types";
import type { Answers, Value } from "#forms/types";

export type Filling = {
  slug: string;
  draft: Draft;
  answers: Answers;
  answer: (fieldId: string, value: Value) => void;
  errors: Record<string, string>;
};
