import type { FoundPair } from "#domain/clients/pairs-among";
import { isStillJudged } from "#domain/clients/verdicts";
import type { ActionContext } from "#actions/action";
import type { PairRow } from "#db/clients/pairs";
import { verdictsOnPairs } from "#db/clients/scan";
import { many, readTogether } from "#db/statement";

/** Pairs as they are written: those that somebody judged stay closed, unless something new speaks for them. */
export async function judgedRows(
  { services, tenant }: ActionContext,
  pairs: readonly FoundPair[],
): Promise<PairRow[]> {
  if (pairs.length === 0) return [];
  const { read } = await readTogether(services.d1, [], { verdicts: many(verdictsOnPairs(tenant, pairs)) });
  const verdicts = new Map(read.verdicts.map((verdict) => [`${verdict.a} ${verdict.b}`, verdict]));
  const rows = pairs.map(({ a, b, decision }): [string, PairRow] => {
    const verdict = verdicts.get(`${a} ${b}`);
    const tier = decision.tier === "certain" ? "certain" : "probable";
    const open = verdict === undefined || !isStillJudged(verdict, decision);
    return [`${a} ${b}`, { a, b, tier, score: decision.score, reasons: decision.reasons, open }];
  });
  return [...new Map(rows).values()];
}
