import { Refusal } from "#domain/refusals";

/** What a partner's answers to a form went through. `completed` is a validation; its end makes it `expired`. */
export const prequalificationStates = [
  "to_complete",
  "in_progress",
  "submitted",
  "correction_requested",
  "completed",
  "refused",
  "expired",
] as const;
export type PrequalificationState = (typeof prequalificationStates)[number];

/** The three words of the dashboard (product: invitations). */
export const labels = ["to_complete", "completed", "expired"] as const;
export type Label = (typeof labels)[number];

export const prequalificationVerbs = [
  "start",
  "submit",
  "validate",
  "request_correction",
  "refuse",
  "reopen",
  "expire",
  "invalidate",
  "begin_update",
] as const;
export type PrequalificationVerb = (typeof prequalificationVerbs)[number];

type Move = {
  from: readonly PrequalificationState[];
  to: PrequalificationState;
  by: "partner" | "staff" | "time";
};

const moves: Readonly<Record<PrequalificationVerb, Move>> = {
  start: { from: ["to_complete"], to: "in_progress", by: "partner" },
  submit: { from: ["in_progress", "correction_requested"], to: "submitted", by: "partner" },
  validate: { from: ["submitted"], to: "completed", by: "staff" },
  request_correction: { from: ["submitted", "completed"], to: "correction_requested", by: "staff" },
  refuse: { from: ["submitted"], to: "refused", by: "staff" },
  reopen: { from: ["refused"], to: "submitted", by: "staff" },
  expire: { from: ["completed"], to: "expired", by: "time" },
  invalidate: { from: ["completed"], to: "expired", by: "staff" },
  begin_update: { from: ["completed", "expired"], to: "in_progress", by: "partner" },
};

/** @throws Refusal prequalification_state_forbids when the state does not know the verb. */
export function move(state: PrequalificationState, verb: PrequalificationVerb): PrequalificationState {
  if (!moves[verb].from.includes(state)) throw new Refusal("prequalification_state_forbids");
  return moves[verb].to;
}

export const canMove = (state: PrequalificationState, verb: PrequalificationVerb): boolean =>
  moves[verb].from.includes(state);

export const staffVerbs = prequalificationVerbs.filter((verb) => moves[verb].by === "staff");

/** Whether it is the partner's turn: what reminders depend on. */
export const awaitsPartner = (state: PrequalificationState): boolean =>
  state === "to_complete" ||
  state === "in_progress" ||
  state === "correction_requested" ||
  state === "expired";

/** What the partner may write. An expired one is opened by an update first. */
export const isWritable = (state: PrequalificationState): boolean =>
  state === "to_complete" || state === "in_progress" || state === "correction_requested";

const day = 24 * 60 * 60 * 1000;

/** A validation ends soon during its last 60 days (product: alerts at J-60). In milliseconds. */
export const soon = 60 * day;

export type ValidityFacts = { state: PrequalificationState; validUntil: number | null };

/** @param now UTC milliseconds. At `validUntil` exactly, it is over. */
export const isValid = ({ validUntil }: ValidityFacts, now: number): boolean =>
  validUntil !== null && now < validUntil;

/**
 * The word of the dashboard. Answers under update stay `completed` as long as what was validated before holds.
 * A refused pre-qualification is one that nobody completed.
 */
export function labelOf(facts: ValidityFacts, now: number): Label {
  if (isValid(facts, now)) return "completed";
  return facts.state === "completed" || facts.state === "expired" ? "expired" : "to_complete";
}

export const isExpiringSoon = (facts: ValidityFacts, now: number): boolean =>
  facts.state === "completed" &&
  facts.validUntil !== null &&
  isValid(facts, now) &&
  now >= facts.validUntil - soon;
