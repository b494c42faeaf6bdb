import { z } from "zod";

import { planCancellation, planRevocation } from "#domain/plans/cancellation";
import { planStandbyUndo } from "#domain/plans/ordering";
import { Refusal } from "#domain/refusals";
import { accountReads } from "#db/plans/queries";
import { action, type ActionContext } from "#actions/action";
import { decided, factsOf, platform, type Account } from "#actions/plans/account";
import { accountView } from "#actions/plans/account-view";
import { toManagers } from "#actions/plans/owed-mails";
import type { NextRows } from "#actions/plans/rows";
import { readBack } from "#actions/plans/settling";
import { tell, tellingRefusals } from "#actions/plans/telling";

const manages = {
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({}),
  reads: accountReads,
} as const;

const isRemote = (id: string): boolean => !id.startsWith("psu_");

/** Ends every subscription at its own renewal: access stays until the last one. */
export const cancelPlan = action({
  ...manages,
  name: "plans.cancel",
  refuses: [
    "too_many_seats",
    "too_many_licences",
    "outstanding_invoice",
    "nothing_to_cancel",
    ...tellingRefusals,
  ],
  async run(context, _input, account) {
    const { now, organisation } = context;
    const { ends, accessEndsAt } = decided(planCancellation(factsOf(context, account), now));
    const remote = ends.map(({ subscriptionId }) => subscriptionId).filter(isRemote);
    await tell(context, async (payments) => {
      for (const subscriptionId of remote) await payments.endAtRenewal(platform, subscriptionId);
    });
    const local = ends.map(({ subscriptionId }) => subscriptionId).filter((id) => !isRemote(id));
    const ended = ends.map(({ subscriptionId }) => subscriptionId);
    return answer(context, account, (rows) => dropWaiting(rows, local, ended, now), {
      details: { accessEndsAt },
      mails: toManagers(account, {
        kind: "plan-cancelled",
        cause: `plans/${organisation.id}/cancelled/${now}`,
        subjectId: ends[0]?.subscriptionId ?? organisation.id,
      }),
    });
  },
});

/** Takes the cancellation back: same dates, nothing billed. */
export const revokeCancellation = action({
  ...manages,
  name: "plans.revoke-cancellation",
  refuses: ["nothing_to_revoke", ...tellingRefusals],
  async run(context, _input, account) {
    const { now, organisation } = context;
    const { subscriptionIds } = decided(planRevocation(factsOf(context, account), now));
    await tell(context, async (payments) => {
      for (const subscriptionId of subscriptionIds.filter(isRemote))
        await payments.goOn(platform, subscriptionId);
    });
    return answer(context, account, (rows) => rows, {
      mails: toManagers(account, {
        kind: "plan-cancellation-revoked",
        cause: `plans/${organisation.id}/revoked/${now}`,
        subjectId: subscriptionIds[0] ?? organisation.id,
      }),
    });
  },
});

/** Undoes a Standby bought in advance, until it starts: nothing was charged, nothing will be. */
export const undoStandby = action({
  ...manages,
  name: "plans.undo-standby",
  refuses: ["standby_not_planned", ...tellingRefusals],
  async run(context, _input, account) {
    const { now } = context;
    const undo = decided(planStandbyUndo(factsOf(context, account), now));
    const { subscriptionId, closes, endsAgain } = undo;
    if (!closes) await tell(context, (payments) => payments.dropChange(platform, subscriptionId, endsAgain));
    const closed = closes ? [subscriptionId] : [];
    return answer(context, account, (rows) => dropWaiting(rows, closed, [subscriptionId], now));
  },
});

/** Undoes a smaller plan or fewer licences that wait for a renewal. */
export const undoChange = action({
  ...manages,
  name: "plans.undo-change",
  input: z.strictObject({ subscriptionId: z.string().max(100) }),
  refuses: ["not_found", ...tellingRefusals],
  async run(context, { subscriptionId }, account) {
    const found = factsOf(context, account).subscriptions.find(({ id }) => id === subscriptionId);
    const { planned } = found ?? {};
    if (!planned || planned.plan === "standby" || planned.at <= context.now) throw new Refusal("not_found");
    await tell(context, (payments) => payments.dropChange(platform, subscriptionId, planned.wasEnding));
    return answer(context, account, (rows) => dropWaiting(rows, [], [subscriptionId], context.now));
  },
});

type Answer = { details?: Record<string, unknown>; mails?: ReturnType<typeof toManagers> };

async function answer(
  context: ActionContext,
  account: Account,
  amend: (rows: NextRows) => NextRows,
  { details, mails = [] }: Answer = {},
) {
  const read = await readBack(context, account, amend);
  return {
    result: accountView(context, account, read.rows),
    change: {
      ...read.change,
      mails: [...(read.change.mails ?? []), ...mails],
      audit: { subject: context.organisation.id, ...(details && { details }) },
    },
  };
}

/** Rows of ours end with what they waited for: subscriptions not begun, and the orders that asked for a change. */
const dropWaiting = (
  rows: NextRows,
  closed: readonly string[],
  unchanged: readonly string[],
  now: number,
): NextRows => ({
  ...rows,
  subscriptions: rows.subscriptions.map((one) =>
    closed.includes(one.id) && one.endedAt === null ? { ...one, endedAt: now } : one,
  ),
  orders: rows.orders.map((order) => {
    const waits = order.startsAt !== null && order.startsAt > now && order.closedAt === null;
    const about = order.subscriptionId !== null && unchanged.includes(order.subscriptionId);
    return waits && about ? { ...order, closedAt: now } : order;
  }),
});
