import type { Answers, AnswerValue } from "#domain/forms/answers";
import { checkCompleteness } from "#domain/forms/completeness";
import type { FormDefinition } from "#domain/forms/definition";
import type { Documents } from "#domain/forms/documents";
import { firstIneligibility } from "#domain/forms/ineligibility";
import { fieldIndex } from "#domain/forms/layout";
import { isWritable } from "#domain/invitations/prequalification";
import { stillAsked, type Asked } from "#domain/invitations/update-request";
import { documentEnds, type Validity } from "#domain/invitations/validity";
import { Refusal } from "#domain/refusals";
import { documentFact } from "#actions/dossiers/filling";
import type { PrequalificationRow } from "#actions/invitations/standing";
import { around } from "#db/invitations/answers";
import type { Read } from "#db/statement";

export type Around = Read<ReturnType<typeof around>>;
type Rows = { [K in keyof Around]: NonNullable<Around[K]> };

/** A pre-qualification with everything that decides what can be done with it. */
export type Answering = {
  prequalification: PrequalificationRow;
  definition: FormDefinition;
  validity: Validity;
  answers: Answers;
  versions: ReadonlyMap<string, number>;
  documents: Documents;
  rows: Rows;
};

/** @throws Refusal not_found when it is not there, or is another partner's. */
export function answeringOf(prequalification: PrequalificationRow | undefined, read: Around): Answering {
  const { revision, current, form, partner } = read;
  if (!prequalification || !revision || !form || !partner) throw new Refusal("not_found");
  return {
    prequalification,
    definition: revision.definition,
    validity: { months: form.validityMonths, documents: form.documentValidity },
    answers: Object.fromEntries(
      read.answers.map(({ fieldId, value }) => [fieldId, { value: asAnswer(value) }]),
    ),
    versions: new Map(read.answers.map(({ fieldId, version }) => [fieldId, version])),
    documents: new Map(read.documents.map((document) => [document.id, documentFact(document)])),
    rows: { ...read, revision, current: current ?? revision, form, partner },
  };
}

/** Answers were parsed by `parseAnswer` before they were stored. */
const asAnswer = (value: unknown): AnswerValue => value as AnswerValue;

/** How complete it would be with these answers, what stops it, and what an update still waits for. */
export function measure(
  answering: Answering,
  answers: Answers = answering.answers,
  fresh: readonly string[] = [],
) {
  const { definition, documents, prequalification, rows } = answering;
  const answeredAt = new Map([
    ...rows.answers.map(({ fieldId, updatedAt }): [string, number] => [fieldId, updatedAt]),
    ...fresh.map((fieldId): [string, number] => [fieldId, Infinity]),
  ]);
  const fields = fieldIndex(definition);
  const counts = (fieldId: string) => fields.has(fieldId);
  const asked = stillAsked(prequalification.asked ?? [], answeredAt, prequalification.requestedAt, counts);
  return {
    completeness: checkCompleteness(definition, answers, documents),
    ineligibility: firstIneligibility(definition, answers),
    stillAsked: asked satisfies Asked[],
  };
}

/** Documents in force: the bytes arrived and nothing is wrong with them. */
export const datedDocuments = ({ rows }: Answering) =>
  rows.documents.flatMap(({ fieldId, acceptedAt, quarantinedAt }) =>
    acceptedAt === null || quarantinedAt !== null ? [] : [{ fieldId, addedAt: acceptedAt }],
  );

/** File fields whose documents have all ended. */
export function expiredFields(answering: Answering, now: number): string[] {
  const ends = Map.groupBy(
    documentEnds(datedDocuments(answering), answering.validity),
    ({ fieldId }) => fieldId,
  );
  return [...ends]
    .filter(([, list]) => list.every(({ validUntil }) => validUntil <= now))
    .map(([fieldId]) => fieldId);
}

/** @throws Refusal prequalification_state_forbids when it is not the partner's turn to write. */
export function mustBeWritable({ prequalification }: Answering): void {
  if (!isWritable(prequalification.state)) throw new Refusal("prequalification_state_forbids");
}
