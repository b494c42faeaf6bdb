import type { Actor, ActorKind } from "#domain/dossiers/actor";
import { Refusal } from "#domain/refusals";

export const paymentProofStates = [
  "none",
  "awaiting_verification",
  "validated",
  "rejected",
  "reversed",
] as const;
export type PaymentProofState = (typeof paymentProofStates)[number];

export const paymentProofVerbs = [
  "send_proof",
  "validate_proof",
  "reject_proof",
  "reverse_validation",
] as const;
export type PaymentProofVerb = (typeof paymentProofVerbs)[number];

/** One row of the history of one payment step: append-only, in order. `at` is UTC milliseconds. */
export type PaymentProofRow = { verb: PaymentProofVerb; at: number; actorId: string; reason: string | null };

/** A validation is taken back by another person than the one who gave it, within 7 × 24 hours. */
export const reversalMs = 7 * 24 * 60 * 60 * 1000;

type Move = { to: PaymentProofState; actors: readonly ActorKind[]; needsReason?: true };
const send: Move = { to: "awaiting_verification", actors: ["applicant", "staff"] };
const validate: Move = { to: "validated", actors: ["staff"] };
const reject: Move = { to: "rejected", actors: ["staff"], needsReason: true };
const reverse: Move = { to: "reversed", actors: ["staff"], needsReason: true };

/** A proof can be replaced until it is validated; a reversed one is verified again or replaced. */
export const paymentProofMoves: Readonly<
  Record<PaymentProofState, Readonly<Partial<Record<PaymentProofVerb, Move>>>>
> = {
  none: { send_proof: send },
  awaiting_verification: { send_proof: send, validate_proof: validate, reject_proof: reject },
  validated: { reverse_validation: reverse },
  rejected: { send_proof: send },
  reversed: { send_proof: send, validate_proof: validate, reject_proof: reject },
};

/** Replays a history. A row that the machine does not know is a fault of storage: it throws an Error. */
export function paymentProofFrom(rows: readonly PaymentProofRow[]): PaymentProofState {
  return rows.reduce<PaymentProofState>((state, { verb }) => {
    const move = paymentProofMoves[state][verb];
    if (move === undefined) throw new Error(`impossible payment proof: ${state}, ${verb}`);
    return move.to;
  }, "none");
}

/** The row to append, or why not. */
export function planPaymentProof(
  rows: readonly PaymentProofRow[],
  verb: PaymentProofVerb,
  now: number,
  actor: Actor,
  reason: string | null = null,
): PaymentProofRow | Refusal {
  const move = paymentProofMoves[paymentProofFrom(rows)][verb];
  const words = reason?.trim() ?? "";
  if (move === undefined) return new Refusal("payment_proof_state_forbids");
  if (!move.actors.includes(actor.kind)) return new Refusal("dossier_verb_not_yours");
  const validation = rows.at(-1);
  if (verb === "reverse_validation" && validation !== undefined) {
    if (now - validation.at >= reversalMs) return new Refusal("reversal_too_late");
    if (validation.actorId === actor.id) return new Refusal("second_person_required");
  }
  if (move.needsReason && words === "")
    return new Refusal("reason_required", { errors: [{ pointer: "/reason", code: "required" }] });
  return { verb, at: now, actorId: actor.id, reason: words === "" ? null : words };
}
