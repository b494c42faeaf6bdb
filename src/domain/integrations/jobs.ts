import type { Permission } from "#domain/permissions";

export const jobKinds = ["dossiers.export", "organisations.export-account"] as const;
export type JobKind = (typeof jobKinds)[number];
/** Written in one run; an archive of the whole account takes as many runs as it needs. */
export type SingleRunJob = Exclude<JobKind, "organisations.export-account">;

/** Whoever takes the result of a job could have made it. */
export const jobPermission: Readonly<Record<JobKind, Permission>> = {
  "dossiers.export": "dossiers.export",
  "organisations.export-account": "account.manage",
};

/** One row that a job could not treat, and why. */
export type JobFailure = { row: string; code: string };

export type JobFacts = {
  startedAt: number | null;
  finishedAt: number | null;
  failedAt: number | null;
  cancelledAt: number | null;
};
export const jobStates = ["waiting", "running", "finished", "failed", "cancelled"] as const;
export type JobState = (typeof jobStates)[number];

export function jobState(facts: JobFacts): JobState {
  if (facts.failedAt !== null) return "failed";
  if (facts.finishedAt !== null) return "finished";
  if (facts.cancelledAt !== null) return "cancelled";
  return facts.startedAt === null ? "waiting" : "running";
}

/** A result file is kept 7 days. In milliseconds. */
export const resultLifetime = 7 * 24 * 60 * 60 * 1000;
