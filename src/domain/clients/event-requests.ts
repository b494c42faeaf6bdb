import { Refusal } from "#domain/refusals";
import { civilTimeOf } from "#domain/programmes/civil-time";

/** What a client asks for: a first-aid post at an event (dispositif prévisionnel de secours), a training for a group. */
export const requestKinds = ["dps", "training"] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStates = [
  "received",
  "in_study",
  "quoted",
  "accepted",
  "refused",
  "done",
  "cancelled",
] as const;
export type RequestState = (typeof requestStates)[number];

export const requestVerbs = ["study", "quote", "accept", "refuse", "complete", "cancel", "reopen"] as const;
export type RequestVerb = (typeof requestVerbs)[number];

type Move = { from: readonly RequestState[]; to: RequestState; requester?: readonly RequestState[] };

/** What each verb does; `requester`: the states in which whoever asked may do it too. */
const moves: Readonly<Record<RequestVerb, Move>> = {
  study: { from: ["received"], to: "in_study" },
  quote: { from: ["received", "in_study", "quoted"], to: "quoted" },
  accept: { from: ["in_study", "quoted"], to: "accepted", requester: ["quoted"] },
  refuse: { from: ["received", "in_study", "quoted"], to: "refused" },
  complete: { from: ["accepted"], to: "done" },
  cancel: {
    from: ["received", "in_study", "quoted", "accepted"],
    to: "cancelled",
    requester: ["received", "in_study", "quoted"],
  },
  reopen: { from: ["refused", "cancelled"], to: "in_study" },
};

export type Mover = "staff" | "requester";

const startsFrom = (verb: RequestVerb, mover: Mover): readonly RequestState[] =>
  (mover === "staff" ? moves[verb].from : moves[verb].requester) ?? [];

export const movesOpenTo = (state: RequestState, mover: Mover): RequestVerb[] =>
  requestVerbs.filter((verb) => startsFrom(verb, mover).includes(state));

/** A refusal must say why: the requester reads it. */
const needsReason = (verb: RequestVerb): boolean => verb === "refuse";

/**
 * The state that a verb leads to.
 * @throws Refusal request_state_forbids, reason_required.
 */
export function planRequestMove(
  state: RequestState,
  verb: RequestVerb,
  mover: Mover,
  message: string | null,
): RequestState {
  if (!startsFrom(verb, mover).includes(state)) throw new Refusal("request_state_forbids");
  if (needsReason(verb) && !message) throw new Refusal("reason_required");
  return moves[verb].to;
}

const movePrefix = "event-request-moved";

/** Why a mail about a step is owed: `event-request-moved:evr_…:3`, the place of the step in the history. */
export const moveCause = (requestId: string, position: number): string =>
  `${movePrefix}:${requestId}:${position}`;

/** The step a mail was owed for; undefined for one that is sent again, which tells of the latest. */
export function moveOfCause(cause: string): number | undefined {
  const [prefix, , position] = cause.split(":");
  return prefix === movePrefix ? Number(position) : undefined;
}

/** Documents of a request: a plan, a permit, a quote. Bytes and files. */
export const requestStorage = { bytes: 50 * 1024 * 1024, files: 20 } as const;

export const requestYear = (instant: number): number => civilTimeOf(instant).year;
