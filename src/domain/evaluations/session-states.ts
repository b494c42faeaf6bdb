import type { FieldError } from "#domain/field-errors";
import { Refusal } from "#domain/refusals";

export const sessionStates = ["setup", "open", "closed", "results_published"] as const;
export type SessionState = (typeof sessionStates)[number];

export const sessionVerbs = ["open", "close", "reopen", "publish_results"] as const;
export type SessionVerb = (typeof sessionVerbs)[number];

/** One row of the history of a session: append-only, in order. `at` is UTC milliseconds. */
export type SessionRow = { verb: SessionVerb; at: number; actorId: string; reason: string | null };

type Move = { to: SessionState; needsReason?: true; needsReadiness?: true };

/** Only staff move a session. Published results are final: nothing in the session changes after them. */
export const sessionMoves: Readonly<Record<SessionState, Readonly<Partial<Record<SessionVerb, Move>>>>> = {
  setup: { open: { to: "open", needsReadiness: true } },
  open: { close: { to: "closed" } },
  closed: {
    reopen: { to: "open", needsReason: true },
    publish_results: { to: "results_published" },
  },
  results_published: {},
};

/** Replays a history. A row that the machine does not know is a fault of storage: it throws an Error. */
export function sessionStateFrom(rows: readonly SessionRow[]): SessionState {
  return rows.reduce<SessionState>((state, { verb }) => {
    const move = sessionMoves[state][verb];
    if (move === undefined) throw new Error(`impossible session: ${state}, ${verb}`);
    return move.to;
  }, "setup");
}

/** The row to append, or why not. `openingErrors` come from `checkSession`. */
export function planSessionMove(
  rows: readonly SessionRow[],
  verb: SessionVerb,
  now: number,
  actorId: string,
  { openingErrors, reason = null }: { openingErrors: readonly FieldError[]; reason?: string | null },
): SessionRow | Refusal {
  const move = sessionMoves[sessionStateFrom(rows)][verb];
  const words = reason?.trim() ?? "";
  if (move === undefined) return new Refusal("session_state_forbids");
  if (move.needsReadiness && openingErrors.length > 0)
    return new Refusal("session_not_ready", { errors: openingErrors });
  if (move.needsReason && words === "")
    return new Refusal("evaluation_reason_required", { errors: [{ pointer: "/reason", code: "required" }] });
  return { verb, at: now, actorId, reason: words === "" ? null : words };
}
