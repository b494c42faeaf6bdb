/** The dated facts of a programme. Instants are UTC milliseconds; `null` is "not yet" or "no limit". */
export type ProgrammeFacts = {
  publishedAt: number | null;
  opensAt: number | null;
  closesAt: number | null;
  /** Minutes after the deadline during which a dossier already begun can still be sent. */
  graceMinutes: number;
  archivedAt: number | null;
  trashedAt: number | null;
};

export const programmeStates = [
  "draft",
  "scheduled",
  "open",
  "closing",
  "closed",
  "archived",
  "trashed",
  "purged",
] as const;
export type ProgrammeState = (typeof programmeStates)[number];

/** As the call closes at a busy minute, thirty minutes save honest late senders. */
export const graceMinutes = { min: 0, max: 60, default: 30 } as const;

/** 30 × 24 hours in the bin, then nothing is left. */
export const binMs = 30 * 24 * 60 * 60 * 1000;

/** Derived, never stored. Every interval holds its first millisecond and not its last. */
export function programmeState(facts: ProgrammeFacts, now: number): ProgrammeState {
  if (facts.trashedAt !== null) return now < facts.trashedAt + binMs ? "trashed" : "purged";
  if (facts.archivedAt !== null) return "archived";
  if (facts.publishedAt === null) return "draft";
  if (facts.opensAt !== null && now < facts.opensAt) return "scheduled";
  if (facts.closesAt === null || now < facts.closesAt) return "open";
  return now < facts.closesAt + graceMs(facts) ? "closing" : "closed";
}

export const graceMs = (facts: Pick<ProgrammeFacts, "graceMinutes">): number => facts.graceMinutes * 60_000;
