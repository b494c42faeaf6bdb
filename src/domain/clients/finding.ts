import type { DuplicateReason } from "#domain/clients/reasons";

/** The three colours: "certain", "probable", "none" (nothing known). */
export type DuplicateTier = "certain" | "probable" | "none";

/** What one rule says of a pair. `rule` is its rank in decision.ts, `score` goes from 0 to 100. */
export type Finding = {
  rule: number;
  tier: DuplicateTier;
  score: number;
  reasons: readonly DuplicateReason[];
};
