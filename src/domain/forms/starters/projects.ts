import type { FormDefinition } from "#domain/forms/definition";
import { fieldOf } from "#domain/forms/form-builder";
import {
  consent,
  formOf,
  formStep,
  paper,
  structureFields,
  wordsIn,
  type Words,
} from "#domain/forms/starters/parts";
import type { Locale } from "#domain/locale";

const required = { required: true };

const project = (t: Words) =>
  formStep("project", t("Votre projet", "Your project"), [
    fieldOf("short_text", "fld_title", {
      label: t("Titre du projet", "Title of the project"),
      maxLength: 120,
      ...required,
    }),
    fieldOf("long_text", "fld_summary", {
      label: t("Résumé", "Summary"),
      help: t(
        "Ce que vous voulez faire, avec qui et pour qui.",
        "What you want to do, with whom and for whom.",
      ),
      maxLength: 3000,
      ...required,
    }),
    fieldOf("date", "fld_start", { label: t("Date de début", "Start date"), ...required }),
    fieldOf("date", "fld_end", { label: t("Date de fin", "End date"), required: false }),
  ]);

const budget = (t: Words) =>
  formStep("budget", "Budget", [
    fieldOf("repeat", "fld_lines", {
      label: t("Dépenses prévues", "Planned expenses"),
      minRows: 1,
      fields: [
        fieldOf("short_text", "fld_item", { label: t("Poste", "Item"), ...required }),
        fieldOf("amount", "fld_cost", { label: t("Montant", "Amount"), ...required }),
      ],
      ...required,
    }),
    fieldOf("amount", "fld_asked", { label: t("Montant demandé", "Amount asked for"), ...required }),
    paper("fld_budget", t("Budget détaillé", "Detailed budget"), { required: false }),
  ]);

/** A structure, its project, its budget and its papers. */
export function projectsForm(locale: Locale): FormDefinition {
  const t = wordsIn(locale);
  return formOf(t, [
    formStep("structure", t("Votre structure", "Your organisation"), structureFields(t)),
    project(t),
    budget(t),
    formStep("papers", t("Pièces", "Papers"), [
      paper("fld_articles", t("Statuts", "Articles of association")),
      paper("fld_rib", t("RIB", "Bank details")),
      consent(t),
    ]),
  ]);
}
