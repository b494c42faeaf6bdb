import { isEmpty, valueIn, type Answers } from "#domain/forms/answers";
import { diffDefinitions } from "#domain/forms/definition-diff";
import type { FormDefinition } from "#domain/forms/definition";
import { placedFields } from "#domain/forms/layout";
import { lostFields } from "#domain/forms/revision-impact";

/** Why a question is asked again. */
export type AskedWhy = "document_expired" | "new_question" | "changed_question" | "identity" | "to_confirm";
export type Asked = { fieldId: string; why: AskedWhy };

export type UpdateFacts = {
  before: FormDefinition;
  now: FormDefinition;
  answers: Answers;
  /** File fields whose documents ended. */
  expiredFieldIds: readonly string[];
  /** The partner's legal identity changed: its identifiers and addresses are asked again. */
  identityChanged: boolean;
  /** The life of the answers themselves is over: what cannot expire by itself is only to be confirmed. */
  answersExpired: boolean;
};

const identityTypes = new Set(["siren", "siret", "rna", "address", "iban"]);

/**
 * What an update asks, in reading order: only what expired, what is new since the partner answered, and what changed.
 * Everything else keeps its answer. When the answers themselves expired, each is shown to be confirmed.
 */
export function askedFields(facts: UpdateFacts): Asked[] {
  const diff = diffDefinitions(facts.before, facts.now);
  const added = new Set(diff.added.filter(({ kind }) => kind === "field").map(({ id }) => id));
  const lost = new Set(lostFields(diff).map(({ id }) => id));
  const expired = new Set(facts.expiredFieldIds);
  return placedFields(facts.now).flatMap(({ field, block }): Asked[] => {
    if (block !== null) return [];
    const ask = (why: AskedWhy) => [{ fieldId: field.id, why }];
    if (expired.has(field.id)) return ask("document_expired");
    if (added.has(field.id)) return ask("new_question");
    if (lost.has(field.id)) return ask("changed_question");
    if (facts.identityChanged && identityTypes.has(field.type)) return ask("identity");
    if (facts.answersExpired && !isEmpty(valueIn(facts.answers, field.id))) return ask("to_confirm");
    return [];
  });
}

/** Asked questions that still wait: an answer, or its confirmation, must be newer than the request. */
export const stillAsked = (
  asked: readonly Asked[],
  answeredAt: ReadonlyMap<string, number>,
  requestedAt: number,
  required: (fieldId: string) => boolean,
): Asked[] =>
  asked.filter(({ fieldId }) => required(fieldId) && (answeredAt.get(fieldId) ?? 0) < requestedAt);
