import { z } from "zod";

import type { FormDefinition } from "#domain/forms/definition";
import { diffDefinitions } from "#domain/forms/definition-diff";
import { goneChoices } from "#domain/forms/gone-choices";
import { questionNews } from "#domain/forms/question-news";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { closedFields, fillingOf, measure, type Filling } from "#actions/dossiers/filling";
import { answerChangesOf } from "#db/dossiers/corrections";
import { paymentHistoryOf } from "#db/dossiers/payment-proofs";
import { around, formMovedFrom, ownDossier, replacedDocumentsOf } from "#db/dossiers/queries";
import { many, one } from "#db/statement";

/** One's own dossier: its form, its answers, what is missing, and what happened to it. */
export const seeOwnDossier = action({
  name: "dossiers.see-own",
  requires: "dossiers.fill",
  access: "own_data_read",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses: ["not_found"],
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    changes: many(answerChangesOf(scope, dossierId)),
    payments: many(paymentHistoryOf(scope, dossierId)),
    replaced: many(replacedDocumentsOf(scope, dossierId)),
    movedFrom: one(formMovedFrom(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run({ now, actor }, _input, { dossier, changes, payments, replaced, movedFrom, ...read }) {
    const filling = fillingOf(dossier, read, "applicant");
    const isBearer = actor.kind === "person" && actor.person.id === filling.dossier.personId;
    const edits = changes.filter(({ side }) => side === "staff");
    const formChange = movedFrom ? changeSince(movedFrom.definition, filling) : null;
    const formerAnswers = movedFrom ? formerOf(movedFrom.definition, filling) : [];
    return {
      result: {
        ...filling,
        ...measure(filling),
        edits,
        payments,
        replaced,
        formChange,
        formerAnswers,
        closed: closedFields(filling),
        isBearer,
        now,
        allDocuments: read.documents,
      },
    };
  },
});

/** The form changed while it was being filled: when, and which questions; those answered since are settled. */
function changeSince(before: FormDefinition, { definition, rows }: Filling) {
  const at = rows.revision?.publishedAt ?? 0;
  const answeredAt = new Map(rows.answers.map(({ fieldId, updatedAt }) => [fieldId, updatedAt]));
  const questions = questionNews(
    diffDefinitions(before, definition),
    (fieldId) => (answeredAt.get(fieldId) ?? 0) > at,
  );
  return questions.length === 0 ? null : { at, questions };
}

/** What the questions no longer take, told beside each until the dossier is sent. */
const formerOf = (before: FormDefinition, { definition, answers, rows }: Filling) => [
  ...rows.answers.flatMap(({ fieldId: holderId, former }) =>
    (former ?? []).map((answer) => ({ holderId, ...answer })),
  ),
  ...goneChoices(before, definition, answers),
];
