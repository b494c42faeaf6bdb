import { checkDefinition } from "#domain/forms/check-definition";
import { type FormDefinition } from "#domain/forms/definition";
import { askedForm } from "#db/invitations/form-queries";

type Row = Awaited<ReturnType<typeof askedForm>>[number];

/** The definition was checked by the schema when it was saved. */
export const definitionOf = ({ formDefinition }: Row): FormDefinition =>
  JSON.parse(formDefinition) as FormDefinition;

export const viewOf = (row: Row) => {
  const definition = definitionOf(row);
  return {
    ...row,
    definition,
    errors: checkDefinition(definition),
    hasChangesToPublish: row.revisionFormVersion !== row.formVersion,
  };
};
export type FormView = ReturnType<typeof viewOf>;
