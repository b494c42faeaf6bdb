import { z } from "zod";

import { defaultSurvivor, planMerge, singleFields } from "#domain/clients/merge";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { mergeable, mergedRows, mergeSteps, shownAmong } from "#actions/clients/plan-merge";
import { clientsByIds } from "#db/clients/merges";
import { certainVerdicts, pairsAmongIds } from "#db/clients/pairs";
import { many } from "#db/statement";

const choice = id("cli").optional();
const choices = z
  .strictObject({
    name: choice,
    siret: choice,
    rna: choice,
    address: choice,
    postalCode: choice,
    city: choice,
    country: choice,
  } satisfies Record<(typeof singleFields)[number], typeof choice>)
  .default({});

/** A merge is of one screen: this many records at once, the target included. */
const members = z.array(id("cli")).min(1).max(50);

/** What a merge would do: fields, conflicts, events that move. Nothing is written. */
export const previewMerge = action({
  name: "clients.preview-merge",
  requires: "clients.merge",
  access: "read_other",
  input: z.strictObject({
    clientIds: z.array(id("cli")).min(2).max(51),
    targetId: id("cli").optional(),
    choices,
  }),
  refuses: ["not_found", "merge_with_itself", "merge_already_merged"],
  reads: (scope, { clientIds }) => ({
    clients: many(clientsByIds(scope, clientIds)),
    pairs: many(pairsAmongIds(scope, clientIds)),
    verdicts: many(certainVerdicts(scope, clientIds)),
  }),
  run(_context, { clientIds, targetId, choices: chosen }, { clients, pairs, verdicts }) {
    const proposed = targetId ?? defaultSurvivor(clients.map(mergeable))?.id ?? "";
    const others = clientIds.filter((each) => each !== proposed);
    const { survivor, absorbed } = mergedRows(clients, proposed, others);
    const plan = planMerge(mergeable(survivor), absorbed.map(mergeable), definite(chosen));
    return {
      result: {
        plan,
        clients: [survivor, ...absorbed],
        pairs,
        // A pair judged apart that a new reason proposes again is a question once more.
        apart: verdicts.filter(
          ({ a, b }) => !pairs.some((pair) => pair.open && pair.a === a && pair.b === b),
        ),
        events: absorbed.reduce((sum, { events }) => sum + events, 0),
      },
    };
  },
});

/** Empties some records into one: their events, numbers and what they know. Undone within 30 days. */
export const mergeClients = action({
  name: "clients.merge",
  requires: "clients.merge",
  access: "write",
  input: z.strictObject({ clientId: id("cli"), absorbedIds: members, choices }),
  refuses: ["not_found", "merge_with_itself", "merge_already_merged", "merge_conflicts", "stale_version"],
  reads: (scope, { clientId, absorbedIds }) => ({
    clients: many(clientsByIds(scope, [clientId, ...absorbedIds])),
    pairs: many(pairsAmongIds(scope, [clientId, ...absorbedIds])),
  }),
  run(context, { clientId, absorbedIds, choices: chosen }, { clients, pairs }) {
    const rows = mergedRows(clients, clientId, absorbedIds);
    const plan = planMerge(mergeable(rows.survivor), rows.absorbed.map(mergeable), definite(chosen));
    if (plan.conflicts.length > 0)
      throw new Refusal("merge_conflicts", {
        errors: plan.conflicts.map(({ field }) => ({ pointer: `/choices/${field}`, code: "required" })),
      });
    const mergeId = context.newId("mrg");
    const shown = shownAmong(pairs, [clientId, ...absorbedIds]);
    return {
      result: { id: mergeId, clientId },
      change: {
        steps: mergeSteps(context, { mergeId, by: actorId(context.actor), bulk: false }, rows, plan, shown),
        messages: [{ kind: "clients.recheck", clientId }],
        audit: {
          subject: clientId,
          details: { mergeId, absorbed: plan.absorbedIds, shown: shown.slice(0, 10) },
        },
      },
    };
  },
});

/** What was not chosen is absent. */
const definite = <T extends object>(chosen: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
