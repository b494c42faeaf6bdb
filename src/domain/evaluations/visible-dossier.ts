import type { Blinding } from "#domain/evaluations/blinding";
import { isRows, type Answers, type AnswerValue, type Row } from "#domain/forms/answers";
import type { FormDefinition, Section, StepOf } from "#domain/forms/definition";
import type { Field, FieldType, Option, SimpleField } from "#domain/forms/fields";
import { shownFields, visibleFields, visibleInRow, type Visibility } from "#domain/forms/visibility";

/** A document that an answer names. `extension` comes from the type found in its bytes, never from its name. */
export type JudgedDocument = { fileName: string; extension: string; sizeBytes: number };

/** A dossier as it is stored, or as it was at the version judged. */
export type JudgedDossier = {
  id: string;
  number: string;
  applicant: { name: string; email: string };
  definition: FormDefinition;
  answers: Answers;
  documents: ReadonlyMap<string, JudgedDocument>;
};

/** What a question says of itself; its conditions stay behind, since they quote answers. */
export type VisibleQuestion = {
  id: string;
  type: FieldType;
  label: string;
  options: readonly Option[];
  fields: readonly VisibleQuestion[];
};
export type VisibleAnswer = { question: VisibleQuestion; value: AnswerValue };
export type VisibleSection = { id: string; title: string; answers: readonly VisibleAnswer[] };
export type VisibleDocument = { id: string; name: string; sizeBytes: number };

/** All that an evaluator ever receives of a dossier: screens, lists, search, exports and the API read this. */
export type VisibleDossier = {
  id: string;
  number: string;
  applicant: { name: string; email: string } | null;
  sections: readonly VisibleSection[];
  documents: readonly VisibleDocument[];
};

/**
 * Built from what may be shown, never by taking away: a value that is not named here cannot pass. Payment
 * proofs, texts, rules and answers that the form does not ask stay behind. `null` blinds nothing.
 */
export function visibleDossier(dossier: JudgedDossier, blinding: Blinding | null): VisibleDossier {
  const shown = blinding && new Set(blinding.shownFieldIds);
  const asked = visibleFields(dossier.definition, dossier.answers);
  const sections = dossier.definition.steps
    .filter((step) => step.type === "form")
    .filter(({ id }) => asked.stepIds.has(id))
    .flatMap((step) => sectionsOf(step, asked, dossier, (id) => shown?.has(id) ?? true))
    .filter(({ answers }) => answers.length > 0);
  return {
    id: dossier.id,
    number: dossier.number,
    applicant: blinding === null ? { name: dossier.applicant.name, email: dossier.applicant.email } : null,
    sections,
    documents: documentsOf(sections, dossier, blinding?.fileNames ?? "kept"),
  };
}

type IsShown = (fieldId: string) => boolean;

function sectionsOf(
  step: StepOf<"form">,
  asked: Visibility,
  dossier: JudgedDossier,
  isShown: IsShown,
): VisibleSection[] {
  const open = new Set(shownFields(step, asked).map(({ id }) => id));
  return step.sections.map((section: Section) => ({
    id: section.id,
    title: section.title ?? step.title,
    answers: section.fields
      .filter(({ id }) => open.has(id) && isShown(id))
      .map((field) => ({
        question: questionOf(field, isShown),
        value: valueOf(field, asked, dossier, isShown),
      })),
  }));
}

const questionOf = (field: Field | SimpleField, isShown: IsShown): VisibleQuestion => ({
  id: field.id,
  type: field.type,
  label: field.label,
  options: "options" in field ? field.options : [],
  fields:
    field.type === "repeat"
      ? field.fields.filter(({ id }) => isShown(id)).map((inner) => questionOf(inner, isShown))
      : [],
});

function valueOf(field: Field, asked: Visibility, dossier: JudgedDossier, isShown: IsShown): AnswerValue {
  const value = asked.valueOf(field.id);
  if (field.type === "file")
    return Array.isArray(value)
      ? value.filter((id) => typeof id === "string" && dossier.documents.has(id))
      : null;
  if (field.type !== "repeat") return value;
  if (!isRows(value)) return null;
  return value.map((row): Row => {
    const inner = visibleInRow(field, row, asked.valueOf).filter(
      ({ id }) => isShown(id) && Object.hasOwn(row, id),
    );
    return Object.fromEntries(inner.map(({ id }) => [id, row[id] ?? null]));
  });
}

function documentsOf(
  sections: readonly VisibleSection[],
  { documents }: JudgedDossier,
  fileNames: Blinding["fileNames"],
): VisibleDocument[] {
  const ids = sections
    .flatMap(({ answers }) => answers)
    .filter(({ question }) => question.type === "file")
    .flatMap(({ value }) => (Array.isArray(value) ? value.filter((id) => typeof id === "string") : []));
  return [...new Set(ids)].flatMap((id, index) => {
    const document = documents.get(id);
    if (document === undefined) return [];
    const replaced = `document-${index + 1}.${document.extension}`;
    return [{ id, name: fileNames === "kept" ? document.fileName : replaced, sizeBytes: document.sizeBytes }];
  });
}
