import { followsValidation, standingFrom } from "#domain/dossiers/transitions";
import { deadlineOf } from "#domain/programmes/deadlines";
import { graceMs } from "#domain/programmes/states";
import type { DocumentRow, Filling } from "#actions/dossiers/filling";
import { dossierAnswerChanges, dossierInTimeAnswers } from "#db/dossiers/life-schema";
import type { Tenant, Write } from "#db/tenant";

type Draft = Pick<Filling, "dossier" | "programme" | "rows">;

/** The deadline of whoever bears the dossier, in UTC milliseconds. */
const deadlineFor = ({ programme, rows }: Pick<Draft, "programme" | "rows">): number | null =>
  deadlineOf(programme, { extendedUntil: rows.extension?.until ?? null });

/** The deadline of a draft that is written in the grace which follows it; null out of the grace. */
function passedBy(draft: Draft, now: number): number | null {
  const { dossier, programme, rows } = draft;
  const deadlineAt = deadlineFor(draft);
  const inGrace = deadlineAt !== null && now >= deadlineAt && now < deadlineAt + graceMs(programme);
  const isBound = dossier.state === "draft" && !dossier.isTest && !followsValidation(rows.transitions);
  return inGrace && isBound ? deadlineAt : null;
}

/** In the grace, a file that was given in time is part of what is kept beside: taking it off erases nothing. */
export const isKeptInTime = (
  draft: Draft,
  { acceptedAt }: Pick<DocumentRow, "acceptedAt">,
  now: number,
): boolean => acceptedAt !== null && acceptedAt < (passedBy(draft, now) ?? 0);

/** A file that the organisation received stays with what was sent, also once its applicant has the dossier again. */
export function isKeptAsSent({ dossier, rows }: Draft, { addedAt, acceptedAt, held }: DocumentRow): boolean {
  const wentBack = dossier.state === "draft" && !dossier.isTest && dossier.submittedAt !== null;
  const isReceived = acceptedAt !== null && !held && addedAt <= (standingFrom(rows.transitions).since ?? 0);
  return wentBack && isReceived;
}

/** In the grace, what an answer said in time is kept beside, the first time it is written over. */
export function keepInTime(tenant: Tenant, draft: Draft, fieldId: string, now: number): Write[] {
  const { dossier, rows } = draft;
  if (passedBy(draft, now) === null) return [];
  const value = rows.answers.find((answer) => answer.fieldId === fieldId)?.value ?? null;
  const kept = { dossierId: dossier.id, fieldId, value, keptAt: now };
  return [tenant.insertIfAbsent(dossierInTimeAnswers, kept)];
}

/**
 * In a draft that went back to its applicant, what the staff read of an answer is kept beside, the first time it is
 * written over: `after` is nothing, until the dossier is sent (`completeChanges`).
 */
export function keepSent(tenant: Tenant, { dossier, rows }: Draft, fieldId: string, by: By): Write[] {
  const { since } = standingFrom(rows.transitions);
  const sent = rows.answers.find((answer) => answer.fieldId === fieldId);
  const isSent = sent !== undefined && since !== null && sent.updatedAt <= since;
  if (dossier.state !== "draft" || dossier.isTest || !isSent) return [];
  const change = {
    dossierId: dossier.id,
    fieldId,
    version: sent.version + 1,
    before: sent.value,
    after: null,
  };
  return [
    tenant.insertIfAbsent(dossierAnswerChanges, {
      ...change,
      ...by,
      side: "applicant" as const,
      reason: null,
    }),
  ];
}

type By = { at: number; actorId: string };

type Kept = { fieldId: string; value: unknown };

/** For a dossier whose last sending that had a deadline was in the grace: its deadline, and what the answers given since said before. */
export function sentInGrace(filling: Pick<Draft, "programme" | "rows">, kept: readonly Kept[]) {
  const { transitions } = filling.rows;
  const isBound = ({ verb }: { verb: string }, index: number) =>
    verb === "submit" && !followsValidation(transitions.slice(0, index));
  const sentAt = transitions.filter(isBound).at(-1)?.at;
  const deadlineAt = deadlineFor(filling);
  if (sentAt === undefined || deadlineAt === null || sentAt < deadlineAt) return null;
  return { deadlineAt, answers: kept };
}
