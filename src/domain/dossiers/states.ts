import type { ActorKind } from "#domain/dossiers/actor";

export const dossierStates = [
  "draft",
  "submitted",
  "under_review",
  "correction_requested",
  "step_pending",
  "accepted",
  "refused",
  "no_action",
  "withdrawn",
] as const;
export type DossierState = (typeof dossierStates)[number];

export const dossierVerbs = [
  "submit",
  "take_under_review",
  "request_correction",
  "resubmit",
  "accept",
  "refuse",
  "close_without_action",
  "withdraw",
  "reopen",
  "validate_step",
  "reject_step",
] as const;
export type DossierVerb = (typeof dossierVerbs)[number];

/** Where a dossier stands. `stepId` is the intermediate validation that the state is about, if it is. */
export type Position = { state: DossierState; stepId: string | null };

export const startingPosition: Position = { state: "draft", stepId: null };

export type Move = {
  to: DossierState;
  actors: readonly ActorKind[];
  /** The person concerned is told why, in words. */
  needsReason?: true;
  /** Only what is complete and eligible goes through, whoever sends it. */
  needsReadiness?: true;
};

const staff = { actors: ["staff"] } as const satisfies Partial<Move>;
const applicant = { actors: ["applicant"] } as const satisfies Partial<Move>;
const sending = { actors: ["applicant", "staff"], needsReadiness: true } as const satisfies Partial<Move>;

const correction: Move = { to: "correction_requested", ...staff, needsReason: true };
const withdrawal: Move = { to: "withdrawn", ...applicant };
const closing: Move = { to: "no_action", ...staff };
const review: Move = { to: "under_review", ...staff };
const reopening: Move = { to: "under_review", ...staff };

type Moves = Readonly<Partial<Record<DossierVerb, Move>>>;

/** The whole path is filled in: what each state allows. */
export const moves: Readonly<Record<DossierState, Moves>> = {
  draft: { submit: { to: "submitted", ...sending } },
  submitted: {
    take_under_review: review,
    request_correction: correction,
    close_without_action: closing,
    withdraw: withdrawal,
  },
  under_review: {
    request_correction: correction,
    accept: { to: "accepted", ...staff },
    refuse: { to: "refused", ...staff, needsReason: true },
    close_without_action: closing,
    withdraw: withdrawal,
  },
  correction_requested: {
    resubmit: { to: "submitted", ...sending },
    take_under_review: review,
    close_without_action: closing,
    withdraw: withdrawal,
  },
  step_pending: {},
  accepted: { reopen: reopening },
  refused: { reopen: reopening },
  no_action: { reopen: reopening },
  withdrawn: { reopen: { to: "draft", ...applicant } },
};

const stepRejection: Move = { to: "refused", ...staff, needsReason: true };
const stepReopening: Move = { to: "step_pending", ...staff };

/** The path stops at an intermediate validation: a validated step sends the dossier back to its draft. */
export const stepMoves: Readonly<Record<DossierState, Moves>> = {
  draft: { submit: { to: "step_pending", ...sending } },
  submitted: {},
  under_review: {},
  correction_requested: {
    resubmit: { to: "step_pending", ...sending },
    reject_step: stepRejection,
    close_without_action: closing,
    withdraw: withdrawal,
  },
  step_pending: {
    validate_step: { to: "draft", ...staff },
    reject_step: stepRejection,
    request_correction: correction,
    close_without_action: closing,
    withdraw: withdrawal,
  },
  accepted: {},
  refused: { reopen: stepReopening },
  no_action: { reopen: stepReopening },
  withdrawn: { reopen: { to: "draft", ...applicant } },
};

/** The move that a verb makes from a position, if any. */
export const moveFrom = ({ state, stepId }: Position, verb: DossierVerb): Move | undefined =>
  (stepId === null ? moves : stepMoves)[state][verb];

/** The states that keep talking about the step they came from. */
export const stepAfter = (to: DossierState, stepId: string | null): string | null =>
  to === "draft" ? null : stepId;
