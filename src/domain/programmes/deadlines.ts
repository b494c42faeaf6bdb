import { graceMs, programmeState, type ProgrammeFacts } from "#domain/programmes/states";
import { Refusal } from "#domain/refusals";

/** `extendedUntil` is this person's own deadline, later than everyone's. */
export type Applicant = { startedAt: number; extendedUntil: number | null };

/** `inGrace` is written in the journal: the dossier was sent after its deadline, and accepted. */
export type SubmissionWindow = { deadlineAt: number | null; inGrace: boolean };

/** UTC milliseconds; `null` when the programme has no closing date. An extension never shortens. */
export const deadlineOf = (
  { closesAt }: Pick<ProgrammeFacts, "closesAt">,
  { extendedUntil }: Pick<Applicant, "extendedUntil">,
): number | null => (closesAt === null ? null : Math.max(closesAt, extendedUntil ?? closesAt));

/**
 * Whether this dossier can be sent now, before its deadline or, when it was begun before, in the grace that
 * follows. Resubmitting a correction, or sending what follows a validated step, has no deadline: do not ask here.
 */
export function canSubmit(
  programme: ProgrammeFacts,
  applicant: Applicant,
  now: number,
): SubmissionWindow | Refusal {
  const deadlineAt = deadlineOf(programme, applicant);
  const closed = refusalBefore(programme, now);
  if (closed !== null) return closed;
  if (deadlineAt === null || now < deadlineAt) return { deadlineAt, inGrace: false };
  const inGrace = applicant.startedAt < deadlineAt && now < deadlineAt + graceMs(programme);
  return inGrace ? { deadlineAt, inGrace } : new Refusal("programme_closed");
}

/** Whether a person can begin a dossier now: before their deadline, never in the grace. */
export function canStart(
  programme: ProgrammeFacts,
  { extendedUntil }: Pick<Applicant, "extendedUntil">,
  now: number,
): { deadlineAt: number | null } | Refusal {
  const window = canSubmit(programme, { startedAt: now, extendedUntil }, now);
  return window instanceof Refusal ? window : { deadlineAt: window.deadlineAt };
}

function refusalBefore(programme: ProgrammeFacts, now: number): Refusal | null {
  switch (programmeState(programme, now)) {
    case "draft":
      return new Refusal("programme_not_published");
    case "scheduled":
      return new Refusal("programme_not_open");
    case "archived":
    case "trashed":
    case "purged":
      return new Refusal("programme_closed");
    default:
      return null;
  }
}
