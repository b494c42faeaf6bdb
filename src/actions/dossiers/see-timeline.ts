import { z } from "zod";

import { isOpenToStaff } from "#domain/dossiers/shelf";
import { valueIn, type AnswerValue } from "#domain/forms/answers";
import type { FormDefinition } from "#domain/forms/definition";
import type { Field } from "#domain/forms/fields";
import { fieldIndex } from "#domain/forms/layout";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { answerText } from "#domain/forms/answer-text";
import { fillingOf, type Filling } from "#actions/dossiers/filling";
import { answerChangesOf } from "#db/dossiers/corrections";
import { paymentHistoryOf } from "#db/dossiers/payment-proofs";
import { around, dossierById, replacedDocumentsOf } from "#db/dossiers/queries";
import { actsOn, mailsOn } from "#db/dossiers/timeline";
import { definitionsNaming } from "#db/forms/queries";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

export type TimelineEvent = {
  id: string;
  at: number;
  /** The action that was performed, or `mail.<kind>`. */
  act: string;
  actor: string;
  bySystem: boolean;
  /** The verb of a transition or of a payment proof, when the act has one. */
  verb: string | null;
  reason: string | null;
  changes: { label: string; before: string; after: string }[];
  mail: { recipient: string; state: string } | null;
};

/** All that happened to a dossier, the latest first: acts, words, answers before and after, mails. */
export const seeTimeline = action({
  name: "dossiers.see-timeline",
  requires: "dossiers.read",
  access: "read_work",
  input: z.strictObject({ dossierId: id("dos"), locale: z.enum(["fr", "en"]).default("fr") }),
  refuses: ["not_found"],
  reads: (scope, { dossierId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    acts: many(actsOn(scope, dossierId)),
    mails: many(mailsOn(scope, dossierId)),
    changes: many(answerChangesOf(scope, dossierId)),
    payments: many(paymentHistoryOf(scope, dossierId)),
    replaced: many(replacedDocumentsOf(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  async run({ tenant }, { locale }, { dossier, acts, mails, changes, payments, replaced, ...read }) {
    const filling = fillingOf(dossier, read, "staff");
    if (!isOpenToStaff(filling.dossier)) throw new Refusal("not_found");
    const names = new Map(
      [...replaced, ...read.documents].map(({ id: documentId, name }) => [documentId, { name }]),
    );
    const fields = await fieldsOf(tenant, filling, changes);
    const say = ({ fieldId, before, after }: Change) =>
      said(fields, names, { fieldId, before, after }, locale);
    const events: TimelineEvent[] = acts.map((act) => ({
      id: act.id,
      at: act.at,
      act: act.action,
      actor: act.actorName ?? "",
      bySystem: act.actorKind === "system",
      verb: textIn(act.details, "verb"),
      reason: reasonAt(read.transitions, act.at) ?? reasonAt(payments, act.at) ?? reasonAt(changes, act.at),
      changes: changes.filter(({ at }) => at === act.at).map(say),
      mail: null,
    }));
    const posted: TimelineEvent[] = mails.map(({ id: mailId, kind, recipient, state, queuedAt }) => ({
      id: mailId,
      at: queuedAt,
      act: `mail.${kind}`,
      actor: "",
      bySystem: true,
      verb: null,
      reason: null,
      changes: [],
      mail: { recipient, state },
    }));
    return { result: [...events, ...posted].sort((one, other) => other.at - one.at) };
  },
});

const reasonAt = (rows: readonly { at: number; reason: string | null }[], at: number): string | null =>
  rows.find((row) => row.at === at && row.reason !== null)?.reason ?? null;

const textIn = (details: Record<string, unknown> | null, name: string): string | null =>
  typeof details?.[name] === "string" ? details[name] : null;

type Change = { fieldId: string; before: unknown; after: unknown };

type Names = ReadonlyMap<string, { name: string }>;

type Fields = ReadonlyMap<string, Field>;

/** The questions that changed, as the form of the dossier puts them, or else as the latest that asked them did. */
async function fieldsOf(scope: Scope, { definition, programme }: Filling, changes: readonly Change[]) {
  const asked = changes.map(({ fieldId }) => fieldId);
  const found = (from: FormDefinition, ids: readonly string[]): [string, Field][] => {
    const index = fieldIndex(from);
    return ids.flatMap((fieldId): [string, Field][] => {
      const field = index.get(fieldId)?.field;
      return field ? [[fieldId, field]] : [];
    });
  };
  const fields = new Map(found(definition, asked));
  const gone = asked.filter((fieldId) => !fields.has(fieldId));
  const former = gone.length === 0 ? [] : await definitionsNaming(scope, programme.id, gone);
  return new Map([...former.toReversed().flatMap((revision) => found(revision.definition, gone)), ...fields]);
}

function said(fields: Fields, names: Names, { fieldId, before, after }: Change, locale: "fr" | "en") {
  const field = fields.get(fieldId);
  const say = (value: unknown) =>
    field ? answerText(field, valueIn({ value: { value: asAnswer(value) } }, "value"), locale, names) : "";
  return { label: field?.label ?? fieldId, before: say(before), after: say(after) };
}

/** Kept by our own actions, which parsed it. */
const asAnswer = (value: unknown): AnswerValue => (value ?? null) as AnswerValue;
