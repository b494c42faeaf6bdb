import type { FormDefinition, StepOf } from "#domain/forms/definition";
import type { Field, FieldOf, FieldType } from "#domain/forms/fields";

/** Definitions in a few words, for tests, seeds and examples. */
type Named<T extends FieldType> = { id: string; type: T; label: string; required: boolean };

/** A field labelled with its own id and optional, unless `rest` says otherwise. */
export function fieldOf<T extends FieldType, const R extends Partial<FieldOf<T>> = object>(
  type: T,
  id: string,
  rest?: R,
): Named<T> & R;
export function fieldOf(type: FieldType, id: string, rest: object = {}): object {
  return { id, type, label: id, required: false, ...rest };
}

export const choiceOf = (id: string, ...labels: readonly string[]): FieldOf<"single_choice"> => ({
  id,
  type: "single_choice",
  label: id,
  required: false,
  options: labels.map((label) => ({ id: `opt_${label}`, label })),
});

export const formStepOf = (id: string, ...fields: Field[]): StepOf<"form"> => ({
  id: `stp_${id}`,
  type: "form",
  title: id,
  sections: [{ id: `sec_${id}`, fields }],
});

export const finalStep: StepOf<"final_submission"> = {
  id: "stp_final",
  type: "final_submission",
  title: "Envoi",
};

/** One form step with these fields, then the final submission. */
export const formWith = (...fields: Field[]): FormDefinition => ({
  steps: [formStepOf("one", ...fields), finalStep],
  ineligibility: [],
});

/** One field of each type that needs no setting. */
export const plainFields: readonly Field[] = [
  fieldOf("short_text", "fld_short"),
  fieldOf("long_text", "fld_long"),
  fieldOf("number", "fld_number"),
  fieldOf("amount", "fld_amount"),
  fieldOf("date", "fld_date"),
  fieldOf("address", "fld_address"),
  fieldOf("email", "fld_email"),
  fieldOf("phone", "fld_phone"),
  fieldOf("siret", "fld_siret"),
  fieldOf("siren", "fld_siren"),
  fieldOf("rna", "fld_rna"),
  fieldOf("iban", "fld_iban"),
  fieldOf("statement", "fld_statement"),
];
