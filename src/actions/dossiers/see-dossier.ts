import { z } from "zod";

import { deletionAt, retentionOf } from "#domain/dossiers/retention";
import { isOpenToStaff, readUntil, wasNeverSent } from "#domain/dossiers/shelf";
import { verbsFor } from "#domain/dossiers/transitions";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { decisionVerbs } from "#actions/dossiers/decide-dossier";
import { fillingOf, isAddedBy, measure, type Filling } from "#actions/dossiers/filling";
import { sentInGrace } from "#actions/dossiers/in-time";
import { prepared } from "#actions/read-scope";
import { answerChangesOf, inTimeAnswersOf } from "#db/dossiers/corrections";
import { paymentHistoryOf } from "#db/dossiers/payment-proofs";
import { applicantOf, around, dossierById, namesOfActors, replacedDocumentsOf } from "#db/dossiers/queries";
import { many, one } from "#db/statement";

const reads = prepared((scope, { dossierId }: { dossierId: string }) => ({
  dossier: one(dossierById(scope, dossierId)),
  names: many(namesOfActors(scope, dossierId)),
  applicant: one(applicantOf(scope, dossierId)),
  payments: many(paymentHistoryOf(scope, dossierId)),
  inTime: many(inTimeAnswersOf(scope, dossierId)),
  replaced: many(replacedDocumentsOf(scope, dossierId)),
  changes: many(answerChangesOf(scope, dossierId)),
  ...around(scope, dossierId),
}));

/** A dossier as staff read it: answers, documents, history and what can be done next. */
export const seeDossier = action({
  name: "dossiers.see",
  requires: "dossiers.read",
  access: "read_work",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses: ["not_found"],
  reads,
  run({ now }, _input, { dossier, names, applicant, payments, replaced, changes, inTime, ...read }) {
    const filling = fillingOf(dossier, read, "staff", changes);
    if (!isOpenToStaff(filling.dossier)) throw new Refusal("not_found");
    const until = readUntil(filling.dossier, filling.standing.since);
    return {
      result: {
        ...filling,
        ...measure(filling),
        names: new Map(names.map(({ personId, name }) => [personId, name])),
        locale: applicant?.locale ?? "fr",
        payments,
        replaced: replaced.filter((document) => isAddedBy(document, until)),
        grace: sentInGrace(filling, inTime),
        deleteAt: deletionOf(filling, now),
        verbs: decisionVerbs.filter((verb) => verbsFor(filling.standing, "staff").includes(verb)),
      },
    };
  },
});

/** When retention will put in the bin a dossier that is over, or back with its applicant; null for the others. */
function deletionOf({ dossier, programme, standing }: Filling, now: number): number | null {
  const { state, createdAt: startedAt, updatedAt: touchedAt, keepUntil, warnedAt } = dossier;
  if (dossier.isTest || wasNeverSent(dossier)) return null;
  const facts = { state, since: standing.since ?? startedAt, startedAt, touchedAt, keepUntil };
  const retention = retentionOf(facts, programme.retentionMonths);
  return retention && deletionAt(retention, warnedAt, now);
}
