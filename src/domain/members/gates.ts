/** The four gates of full access, in the order a member passes them (product: members). Each stands on its own fact. */
export const gateNames = ["account", "email", "profile", "approval"] as const;
export type GateName = (typeof gateNames)[number];

/** Dated facts, in UTC milliseconds; null when it has not happened. */
export type GateFacts = {
  accountAt: number | null;
  emailVerifiedAt: number | null;
  completedAt: number | null;
  /** Approved for the season that runs. */
  approvedAt: number | null;
  /** A member approved last season keeps their access until then. */
  graceEndsAt: number | null;
  suspendedAt: number | null;
  closedAt: number | null;
};

/** `grace`: last season's approval still counts for a while. */
export type GateState = "passed" | "grace" | "waiting";
export type Gate = { name: GateName; state: GateState; at: number | null };

export function gatesOf(facts: GateFacts, now: number): Gate[] {
  const { graceEndsAt } = facts;
  const inGrace = graceEndsAt !== null && now < graceEndsAt;
  return [
    gate("account", facts.accountAt),
    gate("email", facts.emailVerifiedAt),
    gate("profile", facts.completedAt),
    facts.approvedAt === null && inGrace
      ? { name: "approval", state: "grace", at: graceEndsAt }
      : gate("approval", facts.approvedAt),
  ];
}

const gate = (name: GateName, at: number | null): Gate => ({
  name,
  state: at === null ? "waiting" : "passed",
  at,
});

/** Full access: every gate open, and the member neither suspended nor gone. */
export const hasFullAccess = (facts: GateFacts, now: number): boolean =>
  facts.suspendedAt === null &&
  facts.closedAt === null &&
  gatesOf(facts, now).every(({ state }) => state !== "waiting");

export const memberStates = ["active", "suspended", "closed"] as const;
export type MemberState = (typeof memberStates)[number];

export function memberState({
  suspendedAt,
  closedAt,
}: Pick<GateFacts, "suspendedAt" | "closedAt">): MemberState {
  if (closedAt !== null) return "closed";
  return suspendedAt === null ? "active" : "suspended";
}
