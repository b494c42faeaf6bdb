import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { holdsApart } from "#domain/clients/clusters";
import { decide } from "#domain/clients/decision";
import { planUndo, whyNotUndone, type JournaledMerge } from "#domain/clients/undo";
import { verdictOn } from "#domain/clients/verdicts";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { fieldsOf } from "#actions/clients/client-fields";
import type { ClientRow } from "#actions/clients/plan-merge";
import { columnsOf, identityOfFields, reindexSteps } from "#actions/clients/write-client";
import { verdictSteps } from "#actions/clients/write-verdict";
import { copyVerdictSteps, forgetCopiedVerdicts, moveBackSteps } from "#db/clients/merge-writes";
import {
  arrivedSince,
  clientsOfMerge,
  findMerge,
  laterMerges,
  readUndoCounts,
  recordsOfSiblings,
  siblingMerges,
  type ArrivedRequest,
  type UndoCounts,
} from "#db/clients/merges";
import { clients } from "#db/clients/schema";
import { merges } from "#db/clients/merges-schema";
import { mustHaveChanged, type Guard } from "#db/guards";
import { many, one } from "#db/statement";
import type { Scope, Write } from "#db/tenant";

const input = z.strictObject({ mergeId: id("mrg") });
const refuses = [
  "not_found",
  "merge_already_undone",
  "merge_undo_expired",
  "merge_undo_out_of_order",
  "merge_record_deleted",
] as const;

const reads = (scope: Scope, { mergeId }: { mergeId: string }) => ({
  merge: one(findMerge(scope, mergeId)),
  members: many(clientsOfMerge(scope, mergeId)),
  later: many(laterMerges(scope, mergeId)),
  siblings: many(siblingMerges(scope, mergeId)),
  siblingRecords: many(recordsOfSiblings(scope, mergeId)),
  counts: readUndoCounts(scope, mergeId),
  arrived: arrivedSince(scope, mergeId),
});

type Found = {
  merge: typeof merges.$inferSelect | undefined;
  members: ClientRow[];
  later: { survivorId: string; absorbed: { id: string }[]; at: number; undoneAt: number | null }[];
  siblings: Pick<typeof merges.$inferSelect, "id" | "absorbed" | "changes">[];
  siblingRecords: ClientRow[];
  counts: UndoCounts[];
  arrived: ArrivedRequest[];
};

/** What undoing would do, or why it cannot be: asked before the button. */
export const previewUndo = action({
  name: "clients.preview-undo",
  requires: "clients.merge",
  access: "read_other",
  input,
  refuses,
  reads,
  run(context, _input, found) {
    const { plan, merge } = planOf(context, found);
    return {
      result: { id: merge.id, restored: plan.restored, kept: plan.kept, ...countsOf(found) },
    };
  },
});

/** Separates what a merge joined: events and numbers that the survivor still holds, fields that nobody edited since. */
export const undoMerge = action({
  name: "clients.undo-merge",
  requires: "clients.merge",
  access: "write",
  input,
  refuses: [...refuses, "stale_version"],
  reads,
  run(context, _input, found) {
    const { plan, merge, survivor, absorbed } = planOf(context, found);
    const { tenant, now, actor } = context;
    const rechecked = [survivor, ...absorbed];
    return {
      result: { id: merge.id, restored: plan.restored, kept: plan.kept, ...countsOf(found) },
      change: {
        steps: [
          tenant.update(
            merges,
            { undoneAt: now, undoneBy: actorId(actor) },
            and(eq(merges.id, merge.id), isNull(merges.undoneAt)) ?? sql`false`,
          ),
          mustHaveChanged("merge_already_undone"),
          ...plan.rewritten.flatMap(({ id: siblingId, changes }) => [
            tenant.update(merges, { changes: [...changes] }, eq(merges.id, siblingId)),
            mustHaveChanged("stale_version"),
          ]),
          ...absorbed.flatMap((row) => revive(context, row, survivor.id)),
          tenant.update(
            clients,
            { ...columnsOf(plan.fields), version: survivor.version + 1, updatedAt: now },
            eq(clients.id, survivor.id),
            eq(clients.version, survivor.version),
          ),
          mustHaveChanged("stale_version"),
          // Before the index is written again: the search reads which numbers lead to a record.
          ...moveBackSteps(tenant, merge.id, survivor.id),
          forgetCopiedVerdicts(tenant, merge.id, survivor.id),
          ...found.siblings.flatMap(({ id: siblingId, absorbed: theirs }) =>
            copyVerdictSteps(tenant, siblingId, survivor.id, idsOf(theirs), merge.id),
          ),
          ...reindexSteps(tenant, survivor, plan.fields),
          ...absorbed.flatMap((row) => reindexSteps(tenant, row, fieldsOf(row))),
          ...absorbed.flatMap((row) => judgedApart(context, merge, plan.fields, row)),
        ],
        messages: rechecked.map(({ id: clientId }) => ({ kind: "clients.recheck" as const, clientId })),
        audit: {
          subject: survivor.id,
          details: { mergeId: merge.id, absorbed: absorbed.map((row) => row.id) },
        },
      },
    };
  },
});

/** The clock of the last edit stays: an undo gives a record back as it was. */
function revive({ tenant }: ActionContext, row: ClientRow, survivorId: string): (Write | Guard)[] {
  return [
    tenant.update(
      clients,
      { mergedIntoId: null, mergedAt: null, version: row.version + 1 },
      eq(clients.id, row.id),
      eq(clients.mergedIntoId, survivorId),
      eq(clients.version, row.version),
    ),
    mustHaveChanged("stale_version"),
  ];
}

/** Whoever undoes a merge says that they are not the same client. */
function judgedApart(
  context: ActionContext,
  { survivorId, shown }: typeof merges.$inferSelect,
  fields: ReturnType<typeof fieldsOf>,
  row: ClientRow,
) {
  const now = decide(identityOfFields(fields), identityOfFields(fieldsOf(row)));
  const known = shown.find((pair) => holdsApart([survivorId, row.id], [pair]));
  const onList = known && { ...known, reasons: known.codes.map((code) => ({ code })) };
  return verdictSteps(context, verdictOn(survivorId, row.id, "not_duplicate", now, onList), null);
}

function planOf({ now }: ActionContext, { merge, members, later, siblings, siblingRecords }: Found) {
  if (!merge) throw new Refusal("not_found");
  const journaled = (
    each: Found["later"][number],
    changes: JournaledMerge["changes"] = [],
  ): JournaledMerge => ({
    ...each,
    absorbedIds: idsOf(each.absorbed),
    changes,
  });
  const itself = journaled(merge, merge.changes);
  const why = whyNotUndone(
    itself,
    later.map((each) => journaled(each)),
    now,
  );
  if (why !== null) throw new Refusal(why);
  const survivor = members.find((row) => row.id === merge.survivorId);
  const absorbed = merge.absorbed.flatMap((each) => members.filter((row) => row.id === each.id));
  if (!survivor || absorbed.length < merge.absorbed.length) throw new Refusal("merge_record_deleted");
  const standing = siblings.map(({ id: siblingId, absorbed: theirs, changes }) => ({
    id: siblingId,
    changes,
    records: theirs
      .flatMap((each) => siblingRecords.filter((row) => row.id === each.id))
      .map((row) => ({ id: row.id, fields: fieldsOf(row) })),
  }));
  return { merge, survivor, absorbed, plan: planUndo(itself, fieldsOf(survivor), [], standing) };
}

const idsOf = (records: readonly { id: string }[]): string[] => records.map((record) => record.id);

const countsOf = ({ counts: [first], arrived }: Found) => ({
  ...(first ?? { movedBack: 0, leftBehind: 0, arrivedSince: 0 }),
  arrived,
});
