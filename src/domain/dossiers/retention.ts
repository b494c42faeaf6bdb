import { z } from "zod";

import type { DossierState } from "#domain/dossiers/states";
import { addDays, addMonths } from "#domain/programmes/civil-time";

const dayMs = 24 * 60 * 60 * 1000;

/** Days without a touch before a draft is announced lost, then deleted; fewer when nothing was ever typed. */
export const draftDays = { warn: 76, delete: 90, untouched: 14 } as const;

/** How long a decided dossier is kept, in months, chosen by the organisation. */
export const retentionMonthsSchema = z.int().min(1).max(60);
export const defaultRetentionMonths = 12;

/** A dossier deleted by retention stays in the bin this long. */
export const undoMs = 14 * dayMs;

/** Instants are UTC milliseconds: mails to send, then the deletion, which can be undone until `purgeAt`. */
export type Retention = { warnAt: readonly number[]; deleteAt: number; purgeAt: number };

export type RetentionFacts = {
  state: DossierState;
  /** When the state began; for a draft that never moved, when it was begun. */
  since: number;
  /** When the draft was begun, and last changed by a person; equal until something is typed. */
  startedAt: number;
  touchedAt: number;
  /** Somebody asked to keep the dossier at least until then. */
  keepUntil: number | null;
};

/** `null` while the organisation owes an answer or awaits one: such a dossier never expires by itself. */
export function retentionOf(facts: RetentionFacts, months = defaultRetentionMonths): Retention | null {
  const keepUntil = facts.keepUntil ?? 0;
  switch (facts.state) {
    case "draft":
      return draftRetention(facts, keepUntil);
    case "accepted":
    case "refused":
    case "no_action":
    case "withdrawn":
      return decidedRetention(facts.since, months, keepUntil);
    default:
      return null;
  }
}

/** Days here are 24 hours; a draft reopened after a withdrawal counts from then. */
function draftRetention({ since, startedAt, touchedAt }: RetentionFacts, keepUntil: number): Retention {
  const lastTouch = Math.max(touchedAt, since);
  const untouched = lastTouch <= startedAt;
  const deleteAt = Math.max(
    lastTouch + (untouched ? draftDays.untouched : draftDays.delete) * dayMs,
    keepUntil,
  );
  const warnAt = deleteAt - (draftDays.delete - draftDays.warn) * dayMs;
  return { warnAt: untouched ? [] : [warnAt], deleteAt, purgeAt: deleteAt + undoMs };
}

/** Months and days are those of the calendar in France: warned at J-30 and J-7. */
function decidedRetention(decidedAt: number, months: number, keepUntil: number): Retention {
  const deleteAt = Math.max(addMonths(decidedAt, months), keepUntil);
  const warnAt = [addDays(deleteAt, -30), addDays(deleteAt, -7)].filter((instant) => instant > decidedAt);
  return { warnAt, deleteAt, purgeAt: deleteAt + undoMs };
}

/** Between the last warning and the deletion, whatever was late: a day less than a week, for changes of clocks. */
export const shortestNotice = 6 * dayMs;

/** What retention asks for now, and when to look again. Instants are UTC milliseconds. */
export type RetentionDue = { act: "warn" | "delete" | null; nextAt: number };

/**
 * @param warnedAt the latest warning, `null` before the first. Warnings that were missed leave as one, and put the
 * deletion off: nobody loses a dossier without having been told.
 */
export function retentionDue(retention: Dates, warnedAt: number | null, now: number): RetentionDue {
  const { owed, endsAt } = warningOf(retention, warnedAt, now);
  const nextAt = retention.warnAt.find((instant) => instant > now) ?? endsAt;
  if (owed) return { act: "warn", nextAt };
  return now >= endsAt ? { act: "delete", nextAt: endsAt } : { act: null, nextAt };
}

/** When the deletion comes, late warnings counted: what a warning says. Arguments are those of `retentionDue`. */
export const deletionAt = (...of: Parameters<typeof retentionDue>): number => warningOf(...of).endsAt;

type Dates = Pick<Retention, "warnAt" | "deleteAt">;

function warningOf({ warnAt, deleteAt }: Dates, warnedAt: number | null, now: number) {
  const told = warnAt.filter((instant) => instant <= now);
  const latest = told.at(-1);
  const owed = latest !== undefined && (warnedAt === null || warnedAt < latest);
  const lastWarning = owed ? now : warnedAt;
  const isAnnounced = warnAt.length > 0 && told.length === warnAt.length && lastWarning !== null;
  return { owed, endsAt: isAnnounced ? Math.max(deleteAt, lastWarning + shortestNotice) : deleteAt };
}
