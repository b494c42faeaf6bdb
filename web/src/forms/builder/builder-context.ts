import { createContext, use } from "react";

import type { Form } from "#api/generated";
import type { FieldProblem } from "#api/problem";
import type { FormDefinition } from "#forms/types";

/** What every part of the builder may need: the whole form, what the API said of it, and whether people already answer it. */
type Builder = {
  slug: string;
  form: FormDefinition;
  setForm: (form: FormDefinition) => void;
  errors: readonly FieldProblem[];
  published: boolean;
  /** The comparisons that the API takes, by type of field. */
  operators: Form["operators"];
};

const BuilderContext = createContext<Builder | null>(null);

export const BuilderProvider = BuilderContext.Provider;

export function useBuilder(): Builder {
  const builder = use(BuilderContext);
  if (builder === null) throw new Error("A part of the form builder stands in a BuilderProvider");
  return builder;
}

/** What the API says of one setting: `pointer` as in the definition, "/steps/0/title". */
export function useErrorAt(pointer: string): string | undefined {
  return useBuilder().errors.find((error) => error.pointer === pointer)?.detail;
}

export const useErrorsUnder = (pointer: string): number =>
  useBuilder().errors.filter((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`))
    .length;
