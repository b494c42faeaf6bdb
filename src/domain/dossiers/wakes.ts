import { retentionDue, retentionOf, type RetentionFacts } from "#domain/dossiers/retention";

/** A draft is confirmed by mail once it is an hour old: who sends it at once gets one mail, not two. */
export const tellStartedAfter = 60 * 60 * 1000;
/** Past a day, the reminders of the call say it better. */
const tellStartedBefore = 24 * 60 * 60 * 1000;
/** A test dossier serves for two weeks. */
const testLifetime = 14 * 24 * 60 * 60 * 1000;

export type WakeFacts = RetentionFacts & {
  isTest: boolean;
  /** Sent once, or moved otherwise: a draft again, of which its applicant knows. */
  hasHistory: boolean;
  retentionMonths: number;
  warnedAt: number | null;
  trashedAt: number | null;
  purgeAt: number | null;
};

export type WakeAct = "tell-started" | "warn" | "delete" | "purge";

/** What the system does with a dossier by itself now, and when it looks again; never, when `nextAt` is null. */
export type Wake = { act: WakeAct | null; nextAt: number | null };

/** @param now UTC milliseconds, like every instant here. */
export function wakeOf(facts: WakeFacts, now: number): Wake {
  if (facts.isTest) return ending(facts.startedAt + testLifetime, now);
  if (facts.trashedAt !== null) return facts.purgeAt === null ? never : ending(facts.purgeAt, now);
  const retention = retentionOf(facts, facts.retentionMonths);
  if (retention === null) return never;
  const due = retentionDue(retention, facts.warnedAt, now);
  if (due.act === null && mustTellStarted(facts, now)) return { act: "tell-started", nextAt: due.nextAt };
  return due;
}

/** When to look at a dossier that has just begun. */
export const firstWake = (startedAt: number): number => startedAt + tellStartedAfter;

const never: Wake = { act: null, nextAt: null };

const ending = (at: number, now: number): Wake => ({ act: now >= at ? "purge" : null, nextAt: at });

const mustTellStarted = ({ state, hasHistory, startedAt }: WakeFacts, now: number): boolean =>
  state === "draft" &&
  !hasHistory &&
  now >= startedAt + tellStartedAfter &&
  now < startedAt + tellStartedBefore;
