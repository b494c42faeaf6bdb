import { expect, test } from "vitest";

import { isInHand } from "#dossiers/portal/in-hand";

const decision = { message: null, at: "2026-11-21T20:00:00.000Z" } as never;
const proof = (state: "none" | "awaiting_verification" | "validated" | "rejected" | "reversed") => ({
  payments: [{ stepId: "stp_frais", state }],
});
const ends = [
  { state: "accepted", decision },
  { state: "refused", decision },
  { state: "no_action", decision },
  { state: "withdrawn", decision: null },
] as const;

test.each(ends)("a proof that is asked for again is sent again once the dossier is over: $state", (end) => {
  for (const state of ["rejected", "reversed"] as const)
    expect(isInHand({ ...end, ...proof(state) }, "stp_frais")).toBe(true);
  for (const state of ["awaiting_verification", "validated"] as const)
    expect(isInHand({ ...end, ...proof(state) }, "stp_frais")).toBe(false);
});

test("before that every proof that was sent is in hand, and none that was not", () => {
  const open = { state: "step_pending", decision: null } as const;
  for (const state of ["awaiting_verification", "validated", "rejected", "reversed"] as const)
    expect(isInHand({ ...open, ...proof(state) }, "stp_frais")).toBe(true);
  expect(isInHand({ ...open, payments: [] }, "stp_frais")).toBe(false);
});
