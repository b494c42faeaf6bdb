import type { FormDefinition, Step, StepOf } from "#domain/forms/definition";
import type { Field } from "#domain/forms/fields";
import { fieldOf } from "#domain/forms/form-builder";
import { say, type Locale } from "#domain/locale";

/** A text in the language of the form. */
export type Words = (fr: string, en: string) => string;

export const wordsIn =
  (locale: Locale): Words =>
  (fr, en) =>
    say({ fr, en }, locale);

const megabyte = 1024 * 1024;

export const formStep = (id: string, title: string, fields: Field[]): StepOf<"form"> => ({
  id: `stp_${id}`,
  type: "form",
  title,
  sections: [{ id: `sec_${id}`, fields }],
});

/** The steps, then the final submission. */
export const formOf = (t: Words, steps: Step[]): FormDefinition => ({
  steps: [
    ...steps,
    { id: "stp_send", type: "final_submission", title: t("Relire et envoyer", "Read again and send") },
  ],
  ineligibility: [],
});

/** One PDF or picture of 10 MB at most. */
export const paper = (id: string, label: string, rest: { required?: boolean; help?: string } = {}) =>
  fieldOf("file", id, {
    label,
    required: true,
    families: ["pdf", "image"],
    maxBytes: 10 * megabyte,
    maxFiles: 1,
    ...rest,
  });

export const consent = (t: Words) =>
  fieldOf("statement", "fld_consent", {
    label: t("J’atteste que ces renseignements sont exacts.", "I certify that this information is correct."),
    required: true,
  });

const required = { required: true };

/** Who answers, as a structure. */
export const structureFields = (t: Words): Field[] => [
  fieldOf("short_text", "fld_structure", {
    label: t("Nom de la structure", "Name of the organisation"),
    ...required,
  }),
  fieldOf("siret", "fld_siret", {
    label: "SIRET",
    help: t("14 chiffres, espaces admis.", "14 digits; spaces are fine."),
    ...required,
  }),
  fieldOf("address", "fld_address", { label: t("Adresse", "Address"), ...required }),
  fieldOf("short_text", "fld_contact", {
    label: t("Personne à contacter", "Person to contact"),
    ...required,
  }),
  fieldOf("phone", "fld_phone", { label: t("Téléphone", "Telephone"), required: false }),
];
