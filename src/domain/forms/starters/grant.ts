import type { FormDefinition } from "#domain/forms/definition";
import { fieldOf } from "#domain/forms/form-builder";
import { consent, formOf, formStep, paper, wordsIn, type Words } from "#domain/forms/starters/parts";
import type { Locale } from "#domain/locale";

const required = { required: true };

const person = (t: Words) =>
  formStep("person", t("Vous", "You"), [
    fieldOf("short_text", "fld_firstname", { label: t("Prénom", "First name"), ...required }),
    fieldOf("short_text", "fld_lastname", { label: t("Nom", "Last name"), ...required }),
    fieldOf("date", "fld_birth", { label: t("Date de naissance", "Date of birth"), ...required }),
    fieldOf("address", "fld_address", { label: t("Adresse", "Address"), ...required }),
    fieldOf("phone", "fld_phone", { label: t("Téléphone", "Telephone"), required: false }),
  ]);

const studies = (t: Words) =>
  fieldOf("single_choice", "fld_situation", {
    label: t("Votre situation", "Your situation"),
    options: [
      { id: "opt_student", label: t("En études", "Studying") },
      { id: "opt_working", label: t("En emploi", "Working") },
      { id: "opt_searching", label: t("En recherche d’emploi", "Looking for work") },
      { id: "opt_other", label: t("Autre", "Other") },
    ],
    ...required,
  });

/** A person, their background, their project and their IBAN. */
export function grantForm(locale: Locale): FormDefinition {
  const t = wordsIn(locale);
  return formOf(t, [
    person(t),
    formStep("project", t("Votre parcours et votre projet", "Your background and your project"), [
      studies(t),
      fieldOf("short_text", "fld_school", {
        label: t("Établissement", "School or university"),
        condition: { operator: "equals", field: "fld_situation", value: "opt_student" },
        ...required,
      }),
      fieldOf("long_text", "fld_project", {
        label: t("Votre projet", "Your project"),
        maxLength: 5000,
        ...required,
      }),
      fieldOf("amount", "fld_need", { label: t("Montant nécessaire", "Amount needed"), ...required }),
    ]),
    formStep("payment", t("Versement et pièces", "Payment and papers"), [
      fieldOf("iban", "fld_iban", { label: "IBAN", ...required }),
      paper("fld_identity", t("Pièce d’identité", "Identity document")),
      consent(t),
    ]),
  ]);
}
