import type { Actor } from "#domain/dossiers/actor";
import {
  dossierVerbs,
  moveFrom,
  startingPosition,
  stepAfter,
  type DossierState,
  type DossierVerb,
  type Move,
  type Position,
} from "#domain/dossiers/states";
import { Refusal } from "#domain/refusals";

/** One row of a dossier's history: append-only, in order. `at` is UTC milliseconds. */
export type Transition = {
  verb: DossierVerb;
  /** For `submit`, the intermediate validation that it asks for; for the rest, the one it is about. */
  stepId: string | null;
  at: number;
  actorId: string;
  reason: string | null;
};

/** What follows from a history, and nothing else. Instants are UTC milliseconds. */
export type Standing = Position & {
  /** When the state began; `null` for a draft that never moved. */
  since: number | null;
  submittedAt: number | null;
  decidedAt: number | null;
  /** Intermediate validations passed, in order. */
  validatedStepIds: readonly string[];
};

const initialStanding: Standing = {
  ...startingPosition,
  since: null,
  submittedAt: null,
  decidedAt: null,
  validatedStepIds: [],
};

/** Replays a history. A row that the machine does not know is a fault of storage: it throws an Error. */
export const standingFrom = (transitions: readonly Transition[]): Standing =>
  transitions.reduce(advance, initialStanding);

export const stateFrom = (transitions: readonly Transition[]): DossierState =>
  standingFrom(transitions).state;

function advance(standing: Standing, { verb, stepId, at }: Transition): Standing {
  const position = verb === "submit" ? { state: standing.state, stepId } : standing;
  const move = moveFrom(position, verb);
  if (move === undefined) throw new Error(`impossible transition: ${standing.state}, ${verb}`);
  const validated = verb === "validate_step" && standing.stepId !== null ? [standing.stepId] : [];
  return {
    state: move.to,
    stepId: stepAfter(move.to, position.stepId),
    since: at,
    submittedAt: move.to === "submitted" && verb === "submit" ? at : standing.submittedAt,
    decidedAt: isDecided(move.to) ? at : null,
    validatedStepIds: [...standing.validatedStepIds, ...validated],
  };
}

/** The draft of a part that follows a validated one: it was in time with the first, and has no deadline, like a correction. */
export const followsValidation = (transitions: readonly Pick<Transition, "verb">[]): boolean =>
  transitions.at(-1)?.verb === "validate_step";

export const isDecided = (state: DossierState): boolean =>
  state === "accepted" || state === "refused" || state === "no_action";

/** What the machine needs to know of a dossier besides its history. */
export type DossierFacts = {
  transitions: readonly Transition[];
  /** From `checkCompleteness` and `firstIneligibility`, over what is submitted now. */
  complete: boolean;
  ineligible: boolean;
  /** From `checkCompleteness`: where the path stops, when it stops at an intermediate validation. */
  nextValidationStepId: string | null;
};

/**
 * The row to append, or why not. `submit` asks for the next intermediate validation when the path stops
 * there, and submits the whole otherwise. Deadlines are the programme's: ask `canSubmit` first.
 */
export function planTransition(
  dossier: DossierFacts,
  verb: DossierVerb,
  now: number,
  actor: Actor,
  reason: string | null = null,
): Transition | Refusal {
  const standing = standingFrom(dossier.transitions);
  const stepId = verb === "submit" ? dossier.nextValidationStepId : standing.stepId;
  const move = moveFrom({ state: standing.state, stepId }, verb);
  if (move === undefined) return new Refusal("dossier_state_forbids");
  const words = reason?.trim() ?? "";
  return (
    refusalOf(move, dossier, actor, words) ?? {
      verb,
      stepId,
      at: now,
      actorId: actor.id,
      reason: words === "" ? null : words,
    }
  );
}

function refusalOf(move: Move, dossier: DossierFacts, actor: Actor, reason: string): Refusal | null {
  if (!move.actors.includes(actor.kind)) return new Refusal("dossier_verb_not_yours");
  if (move.needsReadiness && dossier.ineligible) return new Refusal("dossier_ineligible");
  const reachesStep = move.to === "step_pending" && dossier.nextValidationStepId !== null;
  if (move.needsReadiness && !dossier.complete && !reachesStep) return new Refusal("dossier_incomplete");
  return move.needsReason && reason === ""
    ? new Refusal("reason_required", { errors: [{ pointer: "/reason", code: "required" }] })
    : null;
}

/** What this side could do now, for buttons; `planTransition` stays the judge. */
export const verbsFor = (position: Position, side: Actor["kind"]): DossierVerb[] =>
  dossierVerbs.filter((verb) => moveFrom(position, verb)?.actors.includes(side) ?? false);
