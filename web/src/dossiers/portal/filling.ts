import type { AnswerKeeper } from "#dossiers/portal/answers/answer-keeper";
import type { Keeping } from "#dossiers/portal/answers/keeping";
import type { OwnDossier, Values } from "#dossiers/types";
import type { FormDefinition, Step } from "#forms/types";
import type { Visibility } from "#forms/fill/visibility";

/** A dossier being filled in: what the screens of its steps share. */
export type Filling = {
  slug: string;
  dossier: OwnDossier;
  form: FormDefinition;
  /** The steps that the answers show, in order. */
  steps: readonly Step[];
  visibility: Visibility;
  values: Values;
  keeper: AnswerKeeper;
  keeping: Keeping;
  /** What is missing, by field, once the person asked to see it. */
  missing: Readonly<Record<string, string>>;
};
