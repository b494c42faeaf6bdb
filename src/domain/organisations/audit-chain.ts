/** What the chain covers of an audit entry. */
export type ChainedEntry = {
  sequence: number;
  id: string;
  at: number;
  action: string;
  actorKind: string;
  actorId: string | null;
  subject: string | null;
  details: unknown;
};

/** The text that a link hashes: the previous link, then each entry in order, one line each. SHA-256, hexadecimal. */
export function linkText(previousHash: string, entries: readonly ChainedEntry[]): string {
  const lines = entries.map((entry) =>
    JSON.stringify([
      entry.sequence,
      entry.id,
      entry.at,
      entry.action,
      entry.actorKind,
      entry.actorId,
      entry.subject,
      entry.details ?? null,
    ]),
  );
  return [previousHash, ...lines].join("\n");
}

/** What stands before the first link. */
export const origin = "parvis";
