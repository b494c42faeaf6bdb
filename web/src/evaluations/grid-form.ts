import type { ReactNode } from "react";

import type { FieldProblem } from "#api/problem";
import type { Criterion, Given, GivenAnswers, Grid } from "#evaluations/types";
import { visibleFields } from "#forms/fill/visibility";
import type { Answers, Field, FormDefinition, Value } from "#forms/types";

/** Where `formOfGrid` puts a criterion, as a pointer. */
export const placeInForm = (index: number | string): string => `/steps/0/sections/0/fields/${index}`;

/** A grid as a form of one section: its conditions are written, and read, as those of a form. */
export const formOfGrid = ({ criteria }: Grid, title: string): FormDefinition => ({
  steps: [
    { id: "stp_grid", type: "form", title, sections: [{ id: "sec_grid", fields: criteria.map(fieldOf) }] },
  ],
  ineligibility: [],
});

function fieldOf({ id, label, required, type, condition, ...rest }: Criterion): Field {
  const types = { score: "number", text: "long_text" } as const;
  return {
    id,
    label,
    required,
    ...(condition && { condition }),
    type: type === "score" || type === "text" ? types[type] : type,
    ...("options" in rest && { options: rest.options }),
  };
}

/** What the API said of the conditions of a grid, where `formOfGrid` puts them. */
export const conditionErrors = (errors: Readonly<Record<string, ReactNode>>): FieldProblem[] =>
  Object.entries(errors).flatMap(([path, detail]) => {
    const [, index, rest] = /^grid\.criteria\.(\d+)\.(condition.*)$/.exec(path) ?? [];
    if (index === undefined || rest === undefined || typeof detail !== "string") return [];
    return [{ pointer: `${placeInForm(index)}/${rest.replaceAll(".", "/")}`, code: path, detail }];
  });

/** What an evaluator types is a mark, a text, an option or options: all of them values of a form. */
const valueOf = (given: Given | undefined): Value => (given?.value ?? null) as Value;

/** The criteria that these answers leave to ask: the API’s own rule, before it has answered. */
export function askedCriteria(grid: Grid, answers: GivenAnswers): Criterion[] {
  const values: Answers = Object.fromEntries(
    grid.criteria.map(({ id }) => [id, { value: valueOf(answers[id]) }]),
  );
  const { fieldIds } = visibleFields(formOfGrid(grid, ""), values);
  return grid.criteria.filter(({ id }) => fieldIds.has(id));
}
