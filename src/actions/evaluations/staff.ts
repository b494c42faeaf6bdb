import { Refusal } from "#domain/refusals";
import type { Actor } from "#actions/actor";
import { actorId } from "#actions/actor";
import type { EvaluatorRecord } from "#db/evaluations/evaluators";
import type { SessionRecord } from "#db/evaluations/sessions";

/** Who signs a move of the staff: a person, or a key. */
export const staffId = (actor: Actor): string => actorId(actor) ?? "system";

/** A session that may still change: published results are final. */
export function openToChange(session: SessionRecord | undefined): SessionRecord {
  const found = present(session);
  if (found.state === "results_published") throw new Refusal("session_state_forbids");
  return found;
}

/** Whoever was removed, or declined: what they gave stays, and nothing more is asked of them. */
export const hasLeft = ({ removedAt, declinedAt }: Pick<EvaluatorRecord, "removedAt" | "declinedAt">) =>
  removedAt !== null || declinedAt !== null;

/** @throws Refusal not_found */
export function present<T>(found: T | undefined): T {
  if (found === undefined) throw new Refusal("not_found");
  return found;
}

/** What a rule planned, unless it refused. */
export function planned<T>(plan: T | Refusal): T {
  if (plan instanceof Refusal) throw plan;
  return plan;
}
