import type { Answers, AnswerValue } from "#domain/forms/answers";
import { checkCompleteness, type Completeness } from "#domain/forms/completeness";
import type { FormDefinition } from "#domain/forms/definition";
import type { DocumentFact, Documents } from "#domain/forms/documents";
import { firstIneligibility, type Ineligibility } from "#domain/forms/ineligibility";
import { standingFrom, type Standing } from "#domain/dossiers/transitions";
import { Refusal } from "#domain/refusals";
import { around } from "#db/dossiers/queries";
import type { dossiers } from "#db/dossiers/schema";
import type { programmes } from "#db/programmes/schema";
import type { Read } from "#db/statement";
import { familyOf } from "#files/file-types";

export type DossierRow = typeof dossiers.$inferSelect;
export type Around = Read<ReturnType<typeof around>>;
export type DocumentRow = Around["documents"][number];

/** A dossier with everything that decides what can be done with it. */
export type Filling = {
  dossier: DossierRow;
  programme: typeof programmes.$inferSelect;
  definition: FormDefinition;
  answers: Answers;
  versions: ReadonlyMap<string, number>;
  documents: Documents;
  standing: Standing;
  /** The rows these were made from. */
  rows: Around;
};

/** @throws Refusal not_found when the dossier is not there, or is somebody else's. */
export function fillingOf(dossier: DossierRow | undefined, read: Around): Filling {
  if (!dossier || !read.revision || !read.programme) throw new Refusal("not_found");
  return {
    dossier,
    programme: read.programme,
    definition: read.revision.definition,
    answers: Object.fromEntries(
      read.answers.map(({ fieldId, value }) => [fieldId, { value: asAnswer(value) }]),
    ),
    versions: new Map(read.answers.map(({ fieldId, version }) => [fieldId, version])),
    documents: new Map(read.documents.map((document) => [document.id, documentFact(document)])),
    standing: standingFrom(read.transitions),
    rows: read,
  };
}

/** Answers were parsed by `parseAnswer` before they were stored. */
const asAnswer = (value: unknown): AnswerValue => value as AnswerValue;

export function documentFact(
  document: Pick<DocumentRow, "id" | "name" | "size" | "acceptedAt" | "quarantinedAt">,
): DocumentFact {
  const state =
    document.quarantinedAt !== null ? "refused" : document.acceptedAt === null ? "expected" : "accepted";
  return { id: document.id, family: familyOf(document.name), sizeBytes: document.size, state };
}

/** How complete the dossier would be with these answers, and what stops it. */
export function measure(
  filling: Filling,
  answers: Answers = filling.answers,
): { completeness: Completeness; ineligibility: Ineligibility | null } {
  const passage = { paymentProofs: new Map(), validatedStepIds: new Set(filling.standing.validatedStepIds) };
  return {
    completeness: checkCompleteness(filling.definition, answers, filling.documents, passage),
    ineligibility: firstIneligibility(filling.definition, answers),
  };
}

/** Only a draft, or a dossier sent back for correction, is written by its applicant. */
export function mustBeWritable({ dossier }: Filling): void {
  if (dossier.state !== "draft" && dossier.state !== "correction_requested")
    throw new Refusal("dossier_state_forbids");
}
