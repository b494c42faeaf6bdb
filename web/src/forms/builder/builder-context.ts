import { createContext, use } from "react";

import type { Form } from "#api/generated";
import type { FieldProblem } from "#api/problem";
import type { FormDefinition } from "#forms/types";

/** What conditions read and settings say: the builder of forms gives it, and so does whatever else asks questions. */
type Asking = {
  form: FormDefinition;
  /** What the API said of the form; pointers as in the definition. */
  errors: readonly FieldProblem[];
  /** The comparisons that the API takes, by type of field. */
  operators: Form["operators"];
};

/** What every part of the builder may need: the whole form, and whether people already answer it. */
type Builder = {
  slug: string;
  form: FormDefinition;
  setForm: (form: FormDefinition) => void;
  published: boolean;
  /** Whether a question may change its kind, or go into rows: nobody answers yet, or answers follow it. */
  reshapes: boolean;
};

const AskingContext = createContext<Asking | null>(null);
const BuilderContext = createContext<Builder | null>(null);

export const AskingProvider = AskingContext.Provider;
export const BuilderProvider = BuilderContext.Provider;

export function useAsking(): Asking {
  const asking = use(AskingContext);
  if (asking === null) throw new Error("Conditions and settings stand in an AskingProvider");
  return asking;
}

export function useBuilder(): Builder {
  const builder = use(BuilderContext);
  if (builder === null) throw new Error("A part of the form builder stands in a BuilderProvider");
  return builder;
}

/** What the API says of one setting: `pointer` as in the definition, "/steps/0/title". */
export function useErrorAt(pointer: string): string | undefined {
  return useAsking().errors.find((error) => error.pointer === pointer)?.detail;
}

export const useErrorsUnder = (pointer: string): number =>
  useAsking().errors.filter((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`))
    .length;
