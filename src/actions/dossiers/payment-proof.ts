import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import type { Actor as DossierActor } from "#domain/dossiers/actor";
import {
  planPaymentProof,
  type PaymentProofRow,
  type PaymentProofVerb,
} from "#domain/dossiers/payment-proof";
import { paymentProofFrom } from "#domain/dossiers/payment-proof";
import { stepIdSchema } from "#domain/forms/ids";
import { id, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { mustTakeFiles } from "#actions/dossiers/announce-document";
import { toApplicant, toOrganisation } from "#actions/dossiers/applicant-mail";
import { fillingOf, measure, type Filling } from "#actions/dossiers/filling";
import { isOpenToStaff } from "#domain/dossiers/shelf";
import type { Change } from "#db/commit";
import { paymentEventsOf, proofSteps } from "#db/dossiers/payment-proofs";
import { applicantOf, around, dossierById, ownDossier } from "#db/dossiers/queries";
import { dossierDocuments, dossiers } from "#db/dossiers/schema";
import { mustHaveChanged } from "#db/guards";
import { isIn } from "#db/is-in";
import { many, one } from "#db/statement";

const stepInput = { dossierId: id("dos"), stepId: stepIdSchema };

/** Sends the files of a payment step as its proof, for the first time or again; the organisation is told. */
export const sendPaymentProof = action({
  name: "dossiers.send-payment-proof",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject(stepInput),
  refuses: [
    "not_found",
    "dossier_state_forbids",
    "payment_proof_empty",
    "payment_proof_state_forbids",
    "conflict",
  ],
  reads: (scope, { dossierId, stepId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    events: many(paymentEventsOf(scope, dossierId, stepId)),
    ...around(scope, dossierId),
  }),
  run(context, { stepId }, { dossier, events, ...read }) {
    const filling = fillingOf(dossier, read, "applicant");
    mustTakeFiles(filling, stepId);
    mustBePaymentStep(filling, stepId, []);
    const documentIds = filling.rows.documents
      .filter((document) => document.fieldId === stepId && document.held && document.acceptedAt !== null)
      .map((document) => document.id);
    if (documentIds.length === 0) throw new Refusal("payment_proof_empty");
    const by = { kind: "applicant" as const, id: actorId(context.actor) ?? "" };
    const planned = plan(events, "send_proof", context.now, by, null);
    const { tenant, organisation } = context;
    return {
      result: resultOf(filling, stepId, planned, events, documentIds),
      change: {
        steps: [
          ...recordSteps(context, filling, stepId, events, planned, documentIds),
          tenant.update(dossierDocuments, { held: false }, isIn(dossierDocuments.id, documentIds)),
        ],
        audit: { subject: filling.dossier.id, details: { stepId } },
        mails: toOrganisation(
          "payment-proof-received",
          filling.dossier,
          organisation,
          `${stepId}:${events.length}`,
        ),
      },
    };
  },
});

/** What staff say of a proof; each is an endpoint of its own. */
const judging = <const Name extends string>(name: Name, verb: Exclude<PaymentProofVerb, "send_proof">) =>
  action({
    name: `dossiers.${name}`,
    requires: "dossiers.decide",
    access: "write",
    input: z.strictObject({ ...stepInput, reason: longText(2000).optional() }),
    refuses: [
      "not_found",
      "dossier_state_forbids",
      "payment_proof_state_forbids",
      "reason_required",
      "reversal_too_late",
      "second_person_required",
      "conflict",
    ],
    reads: (scope, { dossierId, stepId }) => ({
      dossier: one(dossierById(scope, dossierId)),
      applicant: one(applicantOf(scope, dossierId)),
      events: many(paymentEventsOf(scope, dossierId, stepId)),
      ...around(scope, dossierId),
    }),
    run(context, { stepId, reason }, { dossier, applicant, events, ...read }) {
      const filling = fillingOf(dossier, read, "staff");
      if (!isOpenToStaff(filling.dossier)) throw new Refusal("not_found");
      mustBePaymentStep(filling, stepId, events);
      const by = { kind: "staff" as const, id: actorId(context.actor) ?? "system" };
      const planned = plan(events, verb, context.now, by, reason ?? null);
      const documentIds = filling.proofs.get(stepId)?.documentIds ?? [];
      return {
        result: resultOf(filling, stepId, planned, events, documentIds),
        change: {
          // How far the dossier is counts what its applicant types, which the staff may not read yet.
          steps: recordSteps(
            context,
            fillingOf(dossier, read, "applicant"),
            stepId,
            events,
            planned,
            documentIds,
          ),
          audit: { subject: filling.dossier.id, details: { stepId, verb } },
          mails: toApplicant(
            "payment-proof-judged",
            filling.dossier,
            applicant,
            `${stepId}:${events.length}`,
          ),
        },
      };
    },
  });

export const validatePaymentProof = judging("validate-payment-proof", "validate_proof");
export const rejectPaymentProof = judging("reject-payment-proof", "reject_proof");
export const reversePaymentProof = judging("reverse-payment-proof", "reverse_validation");

/** What was sent at a step that the form no longer has is judged all the same. */
function mustBePaymentStep(
  { definition, dossier }: Filling,
  stepId: string,
  sent: readonly PaymentProofRow[],
): void {
  const step = definition.steps.find((candidate) => candidate.id === stepId);
  if (step?.type !== "payment_proof" && sent.length === 0) throw new Refusal("not_found");
  if (dossier.trashedAt !== null) throw new Refusal("dossier_state_forbids");
}

function plan(
  events: readonly PaymentProofRow[],
  verb: PaymentProofVerb,
  now: number,
  by: DossierActor,
  reason: string | null,
): PaymentProofRow {
  const planned = planPaymentProof(events, verb, now, by, reason);
  if (planned instanceof Refusal) throw planned;
  return planned;
}

const withProof = (filling: Filling, stepId: string, row: Filling["rows"]["proofs"][number]): Filling => ({
  ...filling,
  proofs: new Map([...filling.proofs, [stepId, row]]),
});

function resultOf(
  filling: Filling,
  stepId: string,
  planned: PaymentProofRow,
  events: readonly PaymentProofRow[],
  documentIds: string[],
) {
  const state = paymentProofFrom([...events, planned]);
  const proof = { stepId, state, documentIds, updatedAt: planned.at };
  return { ...proof, ...measure(withProof(filling, stepId, proof)) };
}

/** The row of the history, where the proof stands now, and how far the dossier is with it. */
function recordSteps(
  { tenant, now }: ActionContext,
  filling: Filling,
  stepId: string,
  events: readonly PaymentProofRow[],
  planned: PaymentProofRow,
  documentIds: string[],
): Change["steps"] {
  const { dossier } = filling;
  const { state, completeness } = resultOf(filling, stepId, planned, events, documentIds);
  const opens = dossier.state === "draft" ? { sharedAt: dossier.sharedAt ?? now } : {};
  const shared = planned.verb === "send_proof" ? { ...opens, updatedAt: now } : {};
  return [
    tenant.update(
      dossiers,
      { ...shared, progress: completeness.percent, version: sql`${dossiers.version} + 1` },
      eq(dossiers.id, dossier.id),
      eq(dossiers.state, dossier.state),
    ),
    mustHaveChanged("conflict"),
    ...proofSteps(tenant, dossier.id, stepId, events.length, planned, { state, documentIds, updatedAt: now }),
  ];
}
