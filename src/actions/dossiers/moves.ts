import { eq, sql } from "drizzle-orm";

import { standingFrom, type Transition } from "#domain/dossiers/transitions";
import type { ActionContext } from "#actions/action";
import type { Filling } from "#actions/dossiers/filling";
import { mustHaveChanged, type Guard } from "#db/guards";
import { dossiers, dossierTransitions } from "#db/dossiers/schema";
import { countMove } from "#db/programmes/counts";
import type { Write } from "#db/tenant";

type Extra = Partial<
  Pick<typeof dossiers.$inferInsert, "submittedAt" | "submittedHash" | "progress" | "sheet">
>;

/** Appends transitions and writes the state they lead to, unless the dossier moved or changed meanwhile. */
export function moveSteps(
  { tenant, now }: Pick<ActionContext, "tenant" | "now">,
  { dossier, rows }: Pick<Filling, "dossier" | "rows">,
  added: readonly Transition[],
  extra: Extra = {},
): (Write | Guard)[] {
  const { state, decidedAt } = standingFrom([...rows.transitions, ...added]);
  const values = {
    ...extra,
    state,
    decidedAt,
    pending: null,
    updatedAt: now,
    version: sql`${dossiers.version} + 1`,
  };
  return [
    tenant.update(dossiers, values, eq(dossiers.id, dossier.id), eq(dossiers.version, dossier.version)),
    mustHaveChanged("conflict"),
    ...added.map((transition, index) =>
      tenant.insert(dossierTransitions, {
        dossierId: dossier.id,
        position: rows.transitions.length + index,
        ...transition,
      }),
    ),
    ...(dossier.isTest ? [] : countMove(tenant, dossier.programmeId, dossier.state, state)),
  ];
}
