import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { fillingOf, measure } from "#actions/dossiers/filling";
import { answerChangesOf } from "#db/dossiers/corrections";
import { paymentHistoryOf } from "#db/dossiers/payment-proofs";
import { around, ownDossier, replacedDocumentsOf } from "#db/dossiers/queries";
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
    ...around(scope, dossierId),
  }),
  run({ now, actor }, _input, { dossier, changes, payments, replaced, ...read }) {
    const filling = fillingOf(dossier, read, "applicant");
    const isBearer = actor.kind === "person" && actor.person.id === filling.dossier.personId;
    const edits = changes.filter(({ side }) => side === "staff");
    return { result: { ...filling, ...measure(filling), edits, payments, replaced, isBearer, now } };
  },
});
