import type { Permission } from "#domain/permissions";

/** Jobs that write one file. */
export const fileJobKinds = ["dossiers.export"] as const;
export type FileJobKind = (typeof fileJobKinds)[number];

/** What a file can bring into an organisation: each kind of import is a job of its own. */
export const importKinds = ["members.import"] as const;
export type ImportKind = (typeof importKinds)[number];

/** Jobs done in chunks, each in one commit. */
export const chunkedJobKinds = [...importKinds, "dossiers.bulk"] as const;
export type ChunkedJobKind = (typeof chunkedJobKinds)[number];

export const jobKinds = [...fileJobKinds, ...chunkedJobKinds] as const;
export type JobKind = (typeof jobKinds)[number];

export const isChunked = (kind: JobKind): kind is ChunkedJobKind =>
  chunkedJobKinds.some((known) => known === kind);

/** Whoever takes the result of a job could have made it. */
export const jobPermission: Readonly<Record<JobKind, Permission>> = {
  "dossiers.export": "dossiers.export",
  "dossiers.bulk": "dossiers.decide",
  "members.import": "members.edit",
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
