import { z } from "@hono/zod-openapi";

import { paymentProofStates, type PaymentProofState } from "#domain/dossiers/payment-proof";
import { listPaymentProofs } from "#actions/dossiers/list-payment-proofs";
import {
  rejectPaymentProof,
  reversePaymentProof,
  sendPaymentProof,
  validatePaymentProof,
} from "#actions/dossiers/payment-proof";
import { dossierId } from "#routes/dossiers/examples";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { pageOf } from "#routes/programmes/schemas";

const standing = z
  .object({
    stepId: z.string(),
    state: z.enum(paymentProofStates),
    documentIds: z.array(z.string()),
    updatedAt: instantSchema,
    percent: z.int(),
  })
  .openapi("PaymentProofStanding");

const example = {
  stepId: "stp_paiement",
  state: "validated" as const,
  documentIds: ["doc_01M7ZV3EG0NT5NNQ9QDNYKEYHA"],
  updatedAt: "2026-11-21T20:00:00.000Z",
  percent: 100,
};

type Standing = {
  stepId: string;
  state: PaymentProofState;
  documentIds: string[];
  updatedAt: number;
  completeness: { percent: number };
};
const present = ({ stepId, state, documentIds, updatedAt, completeness }: Standing) => ({
  stepId,
  state,
  documentIds,
  updatedAt: toWire(updatedAt),
  percent: completeness.percent,
});

const contract = {
  method: "post",
  capability: "dossiers",
  answer: { status: 200, schema: standing, example },
} as const;

export const sendPaymentProofEndpoint = endpoint(sendPaymentProof, {
  ...contract,
  path: "/organisations/{organisation}/my/dossiers/{dossierId}/payment-proofs/{stepId}/send",
  summary: "Send a payment proof",
  description:
    "The files added to the payment step become its proof, which somebody of the organisation checks. A rejected one can be sent again.",
  present,
});

const path = "/organisations/{organisation}/dossiers/{dossierId}/payment-proofs/{stepId}";

export const validatePaymentProofEndpoint = endpoint(validatePaymentProof, {
  ...contract,
  path: `${path}/validate`,
  summary: "Validate a payment proof",
  description: "The applicant is told.",
  present,
});
export const rejectPaymentProofEndpoint = endpoint(rejectPaymentProof, {
  ...contract,
  path: `${path}/reject`,
  summary: "Reject a payment proof",
  description: "`reason` is required and sent to the applicant, who can send another proof.",
  present,
});
export const reversePaymentProofEndpoint = endpoint(reversePaymentProof, {
  ...contract,
  path: `${path}/reverse`,
  summary: "Reverse the validation of a payment proof",
  description: "By another person than the one who validated, within 7 days, with a `reason`.",
  present,
});

const row = z
  .object({
    dossierId: z.string(),
    stepId: z.string(),
    state: z.enum(paymentProofStates),
    updatedAt: instantSchema,
    number: z.string().nullable(),
    applicantName: z.string(),
    programmeId: z.string(),
    programmeTitle: z.string(),
  })
  .openapi("WaitingPaymentProof", {
    example: {
      dossierId,
      stepId: "stp_paiement",
      state: "awaiting_verification",
      updatedAt: "2026-11-21T20:00:00.000Z",
      number: null,
      applicantName: "Élodie Noël",
      programmeId: "prg_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
      programmeTitle: "Résidences d’artistes 2027",
    },
  });

export const listPaymentProofsEndpoint = endpoint(listPaymentProofs, {
  method: "get",
  path: "/organisations/{organisation}/payment-proofs",
  capability: "dossiers",
  summary: "List the payment proofs that wait",
  description: "To be checked, the oldest first; those whose validation was reversed too.",
  answer: { status: 200, schema: pageOf(row).openapi("WaitingPaymentProofs") },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ updatedAt, ...rest }) => ({ ...rest, updatedAt: toWire(updatedAt) })),
    nextCursor,
  }),
});
