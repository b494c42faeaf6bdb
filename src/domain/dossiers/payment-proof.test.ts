import * as fc from "fast-check";
import { expect, test } from "vitest";

import {
  paymentProofFrom,
  paymentProofMoves,
  paymentProofVerbs,
  planPaymentProof,
  reversalMs,
  type PaymentProofRow,
  type PaymentProofVerb,
} from "#domain/dossiers/payment-proof";
import { Refusal } from "#domain/refusals";

const applicant = { kind: "applicant", id: "per_a" } as const;
const ines = { kind: "staff", id: "per_i" } as const;
const omar = { kind: "staff", id: "per_o" } as const;

const rows = (...verbs: PaymentProofVerb[]): PaymentProofRow[] =>
  verbs.map((verb) => ({
    verb,
    at: 1_000,
    actorId: verb === "send_proof" ? "per_a" : "per_i",
    reason: null,
  }));
const code = (planned: PaymentProofRow | Refusal) =>
  planned instanceof Refusal ? planned.code : planned.verb;

test.each<[string, PaymentProofVerb[]]>([
  ["none", []],
  ["awaiting_verification", ["send_proof"]],
  ["awaiting_verification", ["send_proof", "send_proof"]],
  ["validated", ["send_proof", "validate_proof"]],
  ["rejected", ["send_proof", "reject_proof"]],
  ["awaiting_verification", ["send_proof", "reject_proof", "send_proof"]],
  ["reversed", ["send_proof", "validate_proof", "reverse_validation"]],
  ["validated", ["send_proof", "validate_proof", "reverse_validation", "validate_proof"]],
  ["rejected", ["send_proof", "validate_proof", "reverse_validation", "reject_proof"]],
])("a payment proof is %s after %j", (state, verbs) => {
  expect(paymentProofFrom(rows(...verbs))).toBe(state);
});

test("a validation is reversed by a second person, with a reason, within seven days", () => {
  const validated = rows("send_proof", "validate_proof");
  const reverse = (now: number, actor: typeof ines | typeof omar, reason = "Virement rejeté.") =>
    code(planPaymentProof(validated, "reverse_validation", now, actor, reason));
  expect(reverse(2_000, omar)).toBe("reverse_validation");
  expect(reverse(2_000, ines)).toBe("second_person_required");
  expect(reverse(1_000 + reversalMs - 1, omar)).toBe("reverse_validation");
  expect(reverse(1_000 + reversalMs, omar)).toBe("reversal_too_late");
  expect(reverse(2_000, omar, " ")).toBe("reason_required");
});

test("a rejection says why, only staff verify, and a validated proof is not replaced", () => {
  const sent = rows("send_proof");
  expect(code(planPaymentProof(sent, "reject_proof", 2_000, ines))).toBe("reason_required");
  expect(planPaymentProof(sent, "reject_proof", 2_000, ines, " Illisible. ")).toEqual({
    verb: "reject_proof",
    at: 2_000,
    actorId: "per_i",
    reason: "Illisible.",
  });
  expect(code(planPaymentProof(sent, "validate_proof", 2_000, applicant))).toBe("dossier_verb_not_yours");
  const validated = rows("send_proof", "validate_proof");
  expect(code(planPaymentProof(validated, "send_proof", 2_000, applicant))).toBe(
    "payment_proof_state_forbids",
  );
  expect(() => paymentProofFrom(rows("validate_proof"))).toThrow("impossible payment proof");
});

test("whatever is attempted, a proof moves along the table and nobody undoes their own validation", () => {
  const attempt = fc.record({
    verb: fc.constantFrom(...paymentProofVerbs),
    actor: fc.constantFrom(applicant, ines, omar),
    wait: fc.nat(2 * reversalMs),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40, size: "max" }), (attempts) => {
      const history: PaymentProofRow[] = [];
      let now = 0;
      for (const { verb, actor, wait } of attempts) {
        now += wait;
        const before = paymentProofFrom(history);
        const last = history.at(-1);
        const planned = planPaymentProof(history, verb, now, actor, "Motif");
        if (planned instanceof Refusal) continue;
        history.push(planned);
        expect(paymentProofFrom(history)).toBe(paymentProofMoves[before][verb]?.to);
        const ownReversal = verb === "reverse_validation" && last?.actorId === actor.id;
        const lateReversal = verb === "reverse_validation" && now - (last?.at ?? 0) >= reversalMs;
        expect(ownReversal || lateReversal).toBe(false);
      }
    }),
  );
});
