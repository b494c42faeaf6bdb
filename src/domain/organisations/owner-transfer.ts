/** An offer of ownership waits 14 days of 24 hours (product: owner transfer). In milliseconds. */
export const transferLifetime = 14 * 24 * 60 * 60 * 1000;

export type TransferFacts = { expiresAt: number; acceptedAt: number | null; cancelledAt: number | null };

/** @param now UTC milliseconds. At `expiresAt` exactly, it is over. */
export const isTransferOpen = (facts: TransferFacts, now: number): boolean =>
  facts.acceptedAt === null && facts.cancelledAt === null && now < facts.expiresAt;

/** An offer takes this many passwords; then the owner has to offer again. */
export const transferAttempts = 5;
