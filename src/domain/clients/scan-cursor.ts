/**
 * Where a scan stands: town after town, then keys shared from town to town, then records without a town, then the pairs
 * that nothing found again. A job keeps it as text between two chunks.
 */
export type ScanCursor =
  | { phase: "towns"; after: string }
  | { phase: "keys"; after: string }
  | { phase: "nowhere"; after: string }
  | { phase: "sweep" };

export const firstCursor: ScanCursor = { phase: "towns", after: "" };

/** The next phase starts from nothing. Null: the scan is over. */
export function nextPhase({ phase }: ScanCursor): ScanCursor | null {
  if (phase === "towns") return { phase: "keys", after: "" };
  if (phase === "keys") return { phase: "nowhere", after: "" };
  return phase === "nowhere" ? { phase: "sweep" } : null;
}

/** Pairs compared and duplicates found since the scan began, those met twice counted twice: the audit says them. */
export type ScanTally = { compared: number; found: number };

/** Written by `JSON.stringify` of a cursor, in the same job. */
export function readCursor(text: string | null): ScanCursor & ScanTally {
  const none = { compared: 0, found: 0 };
  return text === null
    ? { ...firstCursor, ...none }
    : { ...none, ...(JSON.parse(text) as ScanCursor & Partial<ScanTally>) };
}
