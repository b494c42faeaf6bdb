import type { Permission } from "#domain/permissions";

/** Jobs that write one file. */
export const fileJobKinds = [
  "dossiers.export",
  "evaluations.export-results",
  "members.export",
  "trainings.export",
  "clients.export",
  "invitations.export",
  "providers.export-follow-up",
  "providers.export-requests",
  "providers.export-engagements",
] as const;
export type FileJobKind = (typeof fileJobKinds)[number];

/** What a file can bring into an organisation: each kind of import is a job of its own. */
export const importKinds = [
  "members.import",
  "members.import-dues",
  "clients.import",
  "invitations.import",
  "providers.import",
] as const;
export type ImportKind = (typeof importKinds)[number];

/** Jobs done in chunks, each in one commit. */
export const chunkedJobKinds = [
  ...importKinds,
  "dossiers.bulk",
  "members.change-season",
  "clients.scan",
  "clients.merge-certain",
  "invitations.remind",
  "providers.remind",
] as const;
export type ChunkedJobKind = (typeof chunkedJobKinds)[number];

export const jobKinds = [...fileJobKinds, ...chunkedJobKinds, "organisations.export-account"] as const;
export type JobKind = (typeof jobKinds)[number];

/** An archive of the whole account is neither: it takes as many runs as it needs. */
export const isFileJob = (kind: JobKind): kind is FileJobKind => fileJobKinds.some((known) => known === kind);

export const isChunked = (kind: JobKind): kind is ChunkedJobKind =>
  chunkedJobKinds.some((known) => known === kind);

/** Whoever takes the result of a job could have made it. */
export const jobPermission: Readonly<Record<JobKind, Permission>> = {
  "dossiers.export": "dossiers.export",
  "invitations.export": "invitations.export",
  "invitations.remind": "invitations.send",
  "invitations.import": "invitations.send",
  "dossiers.bulk": "dossiers.decide",
  "evaluations.export-results": "evaluations.export",
  "members.import": "members.edit",
  "clients.export": "clients.export",
  "clients.import": "clients.edit",
  "clients.scan": "clients.merge",
  "clients.merge-certain": "clients.merge",
  "members.import-dues": "members.edit",
  "members.change-season": "members.approve",
  "members.export": "members.export",
  "trainings.export": "trainings.export",
  "providers.export-follow-up": "providers.export",
  "providers.export-requests": "providers.export",
  "providers.export-engagements": "providers.export",
  "providers.import": "providers.edit",
  "providers.remind": "providers.remind",
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

const hour = 60 * 60 * 1000;

/** How long the file of an export is kept; the archive of a whole account, longer. In milliseconds. */
export const resultLifetime = 32 * hour;
export const archiveLifetime = 7 * 24 * hour;
