import type { Answers, AnswerValue } from "#domain/forms/answers";
import { checkCompleteness, type Completeness, type SentProof } from "#domain/forms/completeness";
import type { FormDefinition } from "#domain/forms/definition";
import type { DocumentFact, Documents } from "#domain/forms/documents";
import { firstIneligibility, type Ineligibility } from "#domain/forms/ineligibility";
import { editRefusal } from "#domain/dossiers/editing";
import { readUntil } from "#domain/dossiers/shelf";
import { placedFields } from "#domain/forms/layout";
import { once } from "#domain/once";
import { standingFrom, type Standing } from "#domain/dossiers/transitions";
import { Refusal } from "#domain/refusals";
import type { Actor } from "#actions/actor";
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
  proofs: ReadonlyMap<string, Around["proofs"][number]>;
  /** The rows these were made from. */
  rows: Around;
};

/** The applicant reads what they type before sending it; the organisation what was sent. */
type Side = "applicant" | "staff";

/** An answer written over, and what it said before. */
type Changed = { fieldId: string; before: unknown; at: number };

/**
 * What was sent, unless the applicant asks.
 * @param changes of the answers, in order, for who shows a dossier that may be back with its applicant.
 * @throws Refusal not_found when the dossier is not there, or is somebody else's.
 */
export function fillingOf(
  dossier: DossierRow | undefined,
  read: Around,
  side: Side = "staff",
  changes: readonly Changed[] = [],
): Filling {
  if (!dossier || !read.revision || !read.programme) throw new Refusal("not_found");
  const standing = standingFrom(read.transitions);
  const rows =
    side === "applicant" ? asTyped(read, dossier) : asSent(read, readUntil(dossier, standing.since), changes);
  return {
    dossier,
    programme: read.programme,
    definition: read.revision.definition,
    answers: Object.fromEntries(
      rows.answers.map(({ fieldId, value }) => [fieldId, { value: asAnswer(value) }]),
    ),
    versions: new Map(rows.answers.map(({ fieldId, version }) => [fieldId, version])),
    documents: new Map(rows.documents.map((document) => [document.id, documentFact(document)])),
    standing,
    proofs: new Map(read.proofs.map((proof) => [proof.stepId, proof])),
    rows,
  };
}

/** A correction that ended unsent is set aside: what was sent stands again. */
const asTyped = (read: Around, { state }: DossierRow): Around =>
  state === "correction_requested"
    ? withCorrections(read)
    : { ...read, documents: read.documents.filter((document) => !isSetAside(document)) };

const isSetAside = ({ held, fieldId }: DocumentRow): boolean => held && fieldId.startsWith("fld_");

/** What is typed during a correction stands over what was sent; a file taken off it is no longer shown. */
function withCorrections(read: Around): Around {
  if (read.corrections.length === 0) return read;
  const corrected = new Set(read.corrections.map(({ fieldId }) => fieldId));
  const typed = read.corrections.map((correction) => ({ ...correction, former: null }));
  const answers = [...read.answers.filter(({ fieldId }) => !corrected.has(fieldId)), ...typed];
  const kept = new Map(read.corrections.map(({ fieldId, value }) => [fieldId, documentIdsIn(value)]));
  const isShown = ({ id, fieldId, acceptedAt }: DocumentRow) =>
    acceptedAt === null || (kept.get(fieldId)?.includes(id) ?? true);
  return { ...read, answers, documents: read.documents.filter(isShown) };
}

/** What the staff read: nothing that is held, nor what was answered since they last had the dossier, but what it said then. */
const asSent = (read: Around, until: number, changes: readonly Changed[]): Around => ({
  ...read,
  answers: read.answers.flatMap((answer) => {
    if (answer.updatedAt <= until) return [answer];
    const sent = changes.find(({ fieldId, at }) => fieldId === answer.fieldId && at > until);
    return sent ? [{ ...answer, value: sent.before, former: null, updatedAt: until }] : [];
  }),
  documents: read.documents.filter((document) => !document.held && isAddedBy(document, until)),
});

/** The files of a payment step follow their proof, which opens the dossier. */
export const isAddedBy = ({ fieldId, addedAt }: Pick<DocumentRow, "fieldId" | "addedAt">, until: number) =>
  addedAt <= until || fieldId.startsWith("stp_");

/** The documents that the answer to a file question names. */
export const documentIdsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

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
  const passage = {
    paymentProofs: new Map([...filling.proofs.values()].flatMap(sentProof)),
    validatedStepIds: new Set(filling.standing.validatedStepIds),
  };
  return {
    completeness: checkCompleteness(filling.definition, answers, filling.documents, passage),
    ineligibility: firstIneligibility(filling.definition, answers),
  };
}

const sentProof = ({ stepId, state, documentIds }: Around["proofs"][number]): [string, SentProof][] =>
  state === "none" ? [] : [[stepId, { state, documentIds }]];

/** Nothing in the bin is written, nor in a programme that is there, which a test may still be. */
export const isWritable = ({ dossier, programme }: Pick<Filling, "dossier" | "programme">): boolean =>
  (dossier.state === "draft" || dossier.state === "correction_requested") &&
  dossier.trashedAt === null &&
  (dossier.isTest || programme.trashedAt === null);

/** Only a draft, or a dossier sent back for correction, is written by its applicant. */
export function mustBeWritable(filling: Filling): void {
  if (!isWritable(filling)) throw new Refusal("dossier_state_forbids");
}

/**
 * What an intermediate validation approved is closed to the applicant, but for what the form asks since: what is missing
 * there, and what they answered after it.
 */
export function mustBeOpen(filling: Filling, fieldId: string): void {
  const { definition, standing } = filling;
  const refusal = editRefusal(definition, standing, "applicant", [fieldId], askedSince(filling));
  if (refusal) throw refusal;
}

/** The questions of a draft that a validation closed. */
export function closedFields(filling: Filling): string[] {
  const { definition, standing } = filling;
  if (standing.state !== "draft" || standing.validatedStepIds.length === 0) return [];
  const isAskedSince = askedSince(filling);
  return placedFields(definition)
    .filter(({ block }) => block === null)
    .map(({ field }) => field.id)
    .filter((id) => editRefusal(definition, standing, "applicant", [id], isAskedSince) !== null);
}

function askedSince(filling: Filling): (fieldId: string) => boolean {
  const validatedAt =
    filling.rows.transitions.findLast(({ verb }) => verb === "validate_step")?.at ?? Infinity;
  const answeredAt = new Map(filling.rows.answers.map(({ fieldId, updatedAt }) => [fieldId, updatedAt]));
  const missing = once(() => {
    const errors = measure(filling).completeness.steps.flatMap((step) => step.missing);
    return new Set(errors.map(({ pointer }) => pointer.split("/")[1]));
  });
  return (fieldId) => (answeredAt.get(fieldId) ?? 0) > validatedAt || missing().has(fieldId);
}

/** What concerns the person alone (sending offers, withdrawing, erasing) is not for their team. */
export function mustBear({ dossier }: Pick<Filling, "dossier">, actor: Actor): void {
  if (actor.kind !== "person" || actor.person.id !== dossier.personId)
    throw new Refusal("dossier_of_somebody_else");
}
