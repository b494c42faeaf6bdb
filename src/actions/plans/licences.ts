import { z } from "zod";

import { instant, wholeNumber } from "#domain/input";
import { running, type PlanSubscription } from "#domain/plans/entitlement";
import { changeKept, endsAlone, planLicences, type LicenceChange } from "#domain/plans/licences";
import type { PaymentRecord } from "#domain/plans/payment-record";
import { planSubscriptionOf } from "#domain/plans/read-back";
import { renewsAt } from "#domain/plans/subscription";
import { Refusal } from "#domain/refusals";
import { accountReads } from "#db/plans/queries";
import { action, type ActionContext } from "#actions/action";
import { customerOf, decided, factsOf, methodFacts, platform, type Account } from "#actions/plans/account";
import { accountView } from "#actions/plans/account-view";
import { pricedAt } from "#actions/plans/preview-order";
import { linesWith, plannedAgain, quoteAt, quoteFrom } from "#actions/plans/pricing";
import { requireUsable } from "#actions/plans/place-order";
import { readBack } from "#actions/plans/settling";
import { tell, tellingRefusals } from "#actions/plans/telling";

const input = {
  subscriptionId: z.string().max(100),
  licences: wholeNumber(0, 10_000),
  at: instant.optional(),
};
const refuses = [
  "not_found",
  "licences_below_seats",
  "standby_already_planned",
  "standby_has_no_licences",
  "payment_overdue",
  "payment_method_missing",
  "payment_method_unusable",
  ...tellingRefusals,
] as const;

/** What another number of licences costs: now for more of them, at the renewal for fewer. */
export const previewLicences = action({
  name: "plans.preview-licences",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject(input),
  refuses,
  reads: accountReads,
  async run(context, { subscriptionId, licences, at: asked }, account) {
    const { subscription, change } = planned(context, account, subscriptionId, licences);
    const at = pricedAt(asked, context.now);
    const lines = linesWith(subscription, licences);
    const quote =
      change.billed === "now"
        ? quoteFrom(
            await tell(context, (payments) =>
              payments.previewChange(platform, { subscriptionId, lines, restarts: false, at }),
            ),
          )
        : null;
    return {
      result: {
        subscriptionId,
        licences,
        at,
        appliesAt: change.at,
        billed: change.billed,
        dueNowCents: quote?.dueCents ?? 0,
        quote,
        renewal: renewalOf(
          { ...subscription, licences, planned: changeKept(subscription, change) },
          context.now,
        ),
      },
    };
  },
});

function renewalOf(changed: PlanSubscription, now: number) {
  const at = renewsAt(changed, now);
  return { at, quote: quoteAt(changed, at) };
}

/** Changes the number of licences of a subscription. Never touches a scheduled end. */
export const changeLicences = action({
  name: "plans.change-licences",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject(input),
  refuses,
  retriedOn: "conflict",
  reads: accountReads,
  async run(context, { subscriptionId, licences, at }, account) {
    await context.once(() => {
      const { subscription, change } = planned(context, account, subscriptionId, licences);
      return apply(context, account, subscription, change, pricedAt(at, context.now));
    });
    const read = await readBack(context, account);
    return {
      result: accountView(context, account, read.rows),
      change: { ...read.change, audit: { subject: subscriptionId, details: { licences } } },
    };
  },
});

function planned(context: ActionContext, account: Account, subscriptionId: string, licences: number) {
  const facts = factsOf(context, account);
  const subscription = running(facts, context.now).find(({ id }) => id === subscriptionId);
  if (!subscription || subscriptionId.startsWith("psu_")) throw new Refusal("not_found");
  return { subscription, change: decided(planLicences(facts, subscription, licences, context.now)) };
}

async function apply(
  context: ActionContext,
  account: Account,
  one: PlanSubscription,
  change: LicenceChange,
  at: number,
): Promise<void> {
  const { licences } = change;
  if (change.billed === "now") return addNow(context, account, one, change, at);
  const kept = changeKept(one, change);
  if (kept !== null)
    return tell(context, (payments) =>
      payments.changeAtRenewal(platform, plannedAgain(one, kept, context.now)),
    );
  const { id: subscriptionId, interval, planned: dropped } = one;
  const alone = isEndingAlone(context, account, one);
  if (licences === one.licences)
    return tell(context, async (payments) => {
      if (dropped !== null) await payments.dropChange(platform, subscriptionId, dropped.wasEnding);
      else if (alone) await payments.goOn(platform, subscriptionId);
    });
  const lines = linesWith(one, licences);
  if (lines.length === 0)
    return tell(context, (payments) => payments.endAtRenewal(platform, subscriptionId, { givenUp: true }));
  // What ends has no renewal to wait for, and what it still gives is paid already.
  if (one.cancelAt !== null && !alone)
    return tell(context, (payments) => payments.reduceNow(platform, { subscriptionId, lines }));
  const later = { subscriptionId, lines, interval, at: context.now };
  return tell(context, (payments) => payments.changeAtRenewal(platform, later));
}

const isEndingAlone = (context: ActionContext, account: Account, one: PlanSubscription): boolean =>
  endsAlone(one, running(factsOf(context, account), context.now));

/** A change to another plan that waits for the renewal is planned again, with its licences. */
async function addNow(
  context: ActionContext,
  account: Account,
  one: PlanSubscription,
  change: LicenceChange,
  at: number,
): Promise<void> {
  const { subscriptionId, licences } = change;
  const methodId = account.customer?.defaultMethodId ?? null;
  if (methodId === null)
    throw new Refusal("payment_method_missing", { fix: { screen: "payment_methods", id: null } });
  const method = methodFacts(requireUsable(account, methodId, context.now));
  await tell(context, async (payments) => {
    await payments.changeNow(platform, {
      subscriptionId,
      lines: linesWith(one, licences),
      restarts: false,
      at,
      methodId,
      kind: method.kind,
      idempotencyKey: `licences/${subscriptionId}/${account.customer?.version}/${licences}/${methodId}`,
    });
    const refused = notTaken(await payments.read(platform, customerOf(account)), subscriptionId, licences);
    const declined = refused?.code === "payment_declined";
    if (declined) await payments.giveUpChange(platform, subscriptionId);
    const kept = declined ? one.planned : changeKept(one, refused ? { ...change, licences: 0 } : change);
    // A change of plan that waits gave way to what was told: it waits again.
    if (kept !== null) await payments.changeAtRenewal(platform, plannedAgain(one, kept, context.now));
    if (refused) throw refused;
    if (isEndingAlone(context, account, one)) await payments.goOn(platform, subscriptionId);
  });
}

/** Why the licences are not there: the bank asks its holder, or said no. */
function notTaken(record: PaymentRecord, subscriptionId: string, licences: number): Refusal | null {
  const found = record.subscriptions.find(({ id }) => id === subscriptionId);
  const terms = found && planSubscriptionOf(found.id, found, record.invoices);
  if (terms?.licences === licences) return null;
  const asked = record.invoices.find(
    (one) => one.subscriptionId === subscriptionId && one.status === "open" && one.needsConfirmation,
  );
  if (!asked) return new Refusal("payment_declined");
  return new Refusal("payment_to_confirm", { fix: { screen: "invoices", id: asked.id } });
}
