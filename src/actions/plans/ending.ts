import { z } from "zod";

import { planCancellation, planRevocation, type Reduction } from "#domain/plans/cancellation";
import { isGivenUp, type Waited } from "#domain/plans/payment-record";
import { planStandbyUndo } from "#domain/plans/planned-standby";
import { waitedTerms } from "#domain/plans/read-back";
import { Refusal } from "#domain/refusals";
import type { LaterChange, Payments } from "#billing/port";
import { accountReads } from "#db/plans/queries";
import { action, type ActionContext } from "#actions/action";
import { customerOf, factsOf, platform, type Account } from "#actions/plans/account";
import { accountView } from "#actions/plans/account-view";
import { decidedAnew } from "#actions/plans/deciding";
import { linesWith, waitedLines } from "#actions/plans/pricing";
import { endMails } from "#actions/plans/owed-mails";
import { withoutWaiting, type NextRows } from "#actions/plans/rows";
import { readBack } from "#actions/plans/settling";
import { tell, tellingRefusals } from "#actions/plans/telling";

const manages = {
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({}),
  reads: accountReads,
  retriedOn: "conflict",
} as const;

/** Without the licences of which none was wanted any more: they end whatever becomes of the rest. */
async function notGivenUp(payments: Payments, account: Account, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { subscriptions } = await payments.read(platform, customerOf(account));
  return ids.filter((id) => !subscriptions.some((one) => one.id === id && isGivenUp(one)));
}

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
    const { now } = context;
    const { ends, accessEndsAt, wasLate, version } = await context.once(async () => {
      const planned = await decidedAnew(context, account, (facts) => planCancellation(facts, now));
      await tell(context, async (payments) => {
        const beside = await reductionsBeside(context, payments, account);
        for (const { subscription, licences } of [...planned.reductions, ...beside])
          await payments.reduceNow(platform, {
            subscriptionId: subscription.id,
            lines: linesWith(subscription, licences),
          });
        for (const { subscriptionId } of planned.ends) {
          await payments.giveUpChange(platform, subscriptionId);
          // Standby is undone: what was to end already ends as it was to.
          if (planned.endAgain.includes(subscriptionId))
            await payments.dropChange(platform, subscriptionId, true);
          else await payments.endAtRenewal(platform, subscriptionId);
        }
      });
      return { ...planned, version: versionOf(account) };
    });
    return answer(context, account, (rows) => rows, {
      details: { accessEndsAt },
      // Late rows saw no end come.
      mails: wasLate
        ? endMails(context, account, {
            turn: "cancelled",
            subscriptionId: ends[0]?.subscriptionId ?? "",
            version,
          })
        : [],
    });
  },
});

/** Takes the cancellation back: same dates, nothing billed. */
export const revokeCancellation = action({
  ...manages,
  name: "plans.revoke-cancellation",
  refuses: ["nothing_to_revoke", ...tellingRefusals],
  async run(context, _input, account) {
    const { now } = context;
    const { subscriptionIds, wasLate, version } = await context.once(async () => {
      const planned = await decidedAnew(context, account, (facts) => planRevocation(facts, now));
      await tell(context, async (payments) => {
        const ids = await notGivenUp(payments, account, planned.subscriptionIds);
        // Nothing else ends: it is what is taken back.
        for (const subscriptionId of ids.length > 0 ? ids : planned.subscriptionIds)
          await payments.goOn(platform, subscriptionId);
      });
      return { ...planned, version: versionOf(account) };
    });
    return answer(context, account, (rows) => rows, {
      mails: wasLate
        ? endMails(context, account, { turn: "revoked", subscriptionId: subscriptionIds[0] ?? "", version })
        : [],
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
    const closed = await context.once(async () => {
      const { subscriptionId, closes, endsAgain, waitsAgain } = await decidedAnew(context, account, (facts) =>
        planStandbyUndo(facts, now),
      );
      if (closes) return [subscriptionId];
      await tell(context, async (payments) => {
        for (const { id, waited } of await madeWay(payments, account, now))
          await payments.goOn(platform, id, waited);
        const one = factsOf(context, account).subscriptions.find(({ id }) => id === subscriptionId);
        const waited = one && waitsAgain && laterOf(subscriptionId, waitedLines(one, waitsAgain), now);
        if (waited) await payments.changeAtRenewal(platform, waited);
        else await payments.dropChange(platform, subscriptionId, endsAgain);
      });
      return [];
    });
    return answer(context, account, (rows) => withoutWaiting(rows, closed, now));
  },
});

/** Fewer licences that waited for the renewal of what makes way for Standby, and wait no more: see `planCancellation`. */
async function reductionsBeside(context: ActionContext, payments: Payments, account: Account) {
  const ways = await madeWay(payments, account, context.now);
  return factsOf(context, account).subscriptions.flatMap((subscription): Reduction[] => {
    const way = ways.find(({ id, waited }) => id === subscription.id && waited !== null);
    const terms = way?.waited && waitedTerms(way.waited.lines);
    return terms?.plan === subscription.plan && terms.licences < subscription.licences
      ? [{ subscription, licences: terms.licences }]
      : [];
  });
}

/** What would have renewed without the Standby that is ordered, and what waited for that renewal. */
async function madeWay(payments: Payments, account: Account, now: number) {
  const ordered = account.orders.filter(({ kind, closedAt }) => kind === "plan_standby" && closedAt === null);
  if (ordered.length === 0) return [];
  const { subscriptions } = await payments.read(platform, customerOf(account));
  return subscriptions
    .filter(({ status, makesWay }) => status === "open" && makesWay !== null)
    .filter(({ makesWay }) => ordered.some(({ id }) => id === makesWay?.orderId))
    .map(({ id, makesWay }) => ({ id, waited: laterOf(id, makesWay?.replaced ?? null, now) }));
}

function laterOf(subscriptionId: string, lines: Waited, at: number): LaterChange | null {
  const terms = lines && waitedTerms(lines);
  return lines && terms && { subscriptionId, lines, interval: terms.interval, at };
}

/** Undoes a smaller plan or fewer licences that wait for a renewal. */
export const undoChange = action({
  ...manages,
  name: "plans.undo-change",
  input: z.strictObject({ subscriptionId: z.string().max(100) }),
  refuses: ["not_found", ...tellingRefusals],
  async run(context, { subscriptionId }, account) {
    await context.once(() => {
      const found = factsOf(context, account).subscriptions.find(({ id }) => id === subscriptionId);
      const { planned } = found ?? {};
      if (!planned || planned.plan === "standby" || planned.at <= context.now) throw new Refusal("not_found");
      return tell(context, (payments) => payments.dropChange(platform, subscriptionId, planned.wasEnding));
    });
    return answer(context, account, (rows) => rows);
  },
});

/** Asked twice at once, under the same rows, it is told once. */
const versionOf = ({ customer }: Account): number => customer?.version ?? 0;

type Answer = { details?: Record<string, unknown>; mails?: ReturnType<typeof endMails> };

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
