import { and, eq, sql } from "drizzle-orm";

import type { Verdict } from "#domain/clients/verdicts";
import type { ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { duplicatePairs, duplicateVerdicts } from "#db/clients/duplicates-schema";
import { refreshTiers } from "#db/clients/pairs";
import type { Write } from "#db/tenant";

/** Remembers what somebody said of a pair, in place of what was said before, and closes or opens the pair. */
export function verdictSteps(
  { tenant, now, actor }: Pick<ActionContext, "tenant" | "now" | "actor">,
  { a, b, verdict, tier, codes, score }: Verdict,
  note: string | null,
): Write[] {
  const said = { verdict, tier, codes, score, note, at: now, actorId: actorId(actor) };
  const pair = and(eq(duplicatePairs.a, a), eq(duplicatePairs.b, b)) ?? sql`false`;
  return [
    tenant.db
      .insert(duplicateVerdicts)
      .values({ organisationId: tenant.organisationId, a, b, ...said })
      .onConflictDoUpdate({
        target: [duplicateVerdicts.organisationId, duplicateVerdicts.a, duplicateVerdicts.b],
        set: said,
      }),
    tenant.update(duplicatePairs, { open: verdict !== "not_duplicate" }, pair),
    ...refreshTiers(tenant, [a, b]),
  ];
}
