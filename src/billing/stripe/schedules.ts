import type { Stripe } from "stripe";

import type { Payments, Seller } from "#billing/port";
import { footerOf } from "#domain/plans/invoice-foot";
import { givenUpKey, type SubscriptionRecord, type Waited } from "#domain/plans/payment-record";
import { as, idOf, toMs, toSeconds, type Connection } from "#billing/stripe/connection";
import { itemsFor, priceIdsOf } from "#billing/stripe/prices";
import { ratesOf } from "#billing/stripe/rates";

/**
 * A subscription that a schedule manages refuses other changes: the schedule is let go first, always here. Its
 * planned change is forgotten; whoever calls plans it again if it still stands.
 */
export async function withoutSchedule(
  { stripe }: Connection,
  seller: Seller,
  subscriptionId: string,
): Promise<Stripe.Subscription> {
  const subscription = await stripe.subscriptions.retrieve(subscriptionId, {}, as(seller));
  const schedule = idOf(subscription.schedule);
  if (schedule === null) return subscription;
  await stripe.subscriptionSchedules.release(schedule, {}, as(seller));
  return stripe.subscriptions.retrieve(subscriptionId, {}, as(seller));
}

export const isEnding = ({ cancel_at, cancel_at_period_end }: Stripe.Subscription): boolean =>
  cancel_at !== null || cancel_at_period_end;

/** Where the instant is kept at which a planned change took the place of an end, for as long as it may come back. */
const liftedKey = "end_lifted_at";

/**
 * When an end of the current period gave way to a planned change, in UTC milliseconds, or null. It outlives the
 * schedule of the change: whatever is lost after it, the organisation had cancelled.
 */
export function endLiftedAt({ items, metadata }: Stripe.Subscription): number | null {
  const at = Number(metadata[liftedKey] ?? 0);
  return at > 0 && at >= (items.data[0]?.current_period_start ?? 0) ? toMs(at) : null;
}

/** Both ways an end can be set are taken back, each by its own parameter. */
const withoutEnd = (subscription: Stripe.Subscription) => {
  if (!isEnding(subscription)) return {};
  return subscription.cancel_at_period_end ? { cancel_at_period_end: false } : { cancel_at: "" as const };
};

/** Where what ends for a Standby keeps the order of it, and what waited for its renewal. */
const wayKey = "makes_way";
const waitedKey = "makes_way_waited";

const forgetLifted = { metadata: { [liftedKey]: "" } };
const forgetWay = { [wayKey]: "", [waitedKey]: "" };
const forgetEnd = { metadata: { [liftedKey]: "", [givenUpKey]: "", ...forgetWay } };

const textOf = (lines: Waited): string =>
  (lines ?? []).map(({ key, quantity }) => `${key}*${quantity}`).join(" ");

function waitedIn(text = ""): Waited {
  if (text === "") return null;
  return text.split(" ").map((line) => {
    const [key = "", quantity] = line.split("*");
    return { key, quantity: Number(quantity) };
  });
}

/** What a schedule for Standby took the place of. */
export const replacedBy = ({ metadata }: Stripe.SubscriptionSchedule): Waited =>
  waitedIn(metadata?.["replaced"]);

export function makesWayIn({ metadata }: Stripe.Subscription): SubscriptionRecord["makesWay"] {
  const orderId = metadata[wayKey] ?? "";
  return orderId === "" ? null : { orderId, replaced: waitedIn(metadata[waitedKey]) };
}

/** For good: nothing sets the end again. */
async function clearEnd(
  { stripe }: Connection,
  seller: Seller,
  subscription: Stripe.Subscription,
): Promise<void> {
  const marked = endLiftedAt(subscription) !== null || makesWayIn(subscription) !== null;
  if (!isEnding(subscription) && !marked) return;
  await stripe.subscriptions.update(
    subscription.id,
    { ...withoutEnd(subscription), ...forgetEnd },
    as(seller),
  );
}

/** For a change that takes its place, and that may be undone: in one call, so that no end is lost between two. */
async function liftEnd(
  { stripe }: Connection,
  seller: Seller,
  subscription: Stripe.Subscription,
  at: number,
): Promise<boolean> {
  if (!isEnding(subscription)) return endLiftedAt(subscription) !== null;
  await stripe.subscriptions.update(
    subscription.id,
    { ...withoutEnd(subscription), metadata: { [liftedKey]: String(toSeconds(at)) } },
    as(seller),
  );
  return true;
}

/** Remembered before what waits is let go of; asked again, it is remembered already. */
async function makeWay(
  { stripe }: Connection,
  seller: Seller,
  subscriptionId: string,
  { orderId, replaced }: NonNullable<SubscriptionRecord["makesWay"]>,
): Promise<void> {
  const subscription = await stripe.subscriptions.retrieve(subscriptionId, {}, as(seller));
  if (isEnding(subscription) || makesWayIn(subscription)?.orderId === orderId) return;
  await stripe.subscriptions.update(
    subscriptionId,
    { metadata: { [wayKey]: orderId, [waitedKey]: textOf(replaced) } },
    as(seller),
  );
}

export function schedules(
  connection: Connection,
): Pick<Payments, "changeAtRenewal" | "renewAs" | "dropChange" | "endAtRenewal" | "goOn"> {
  const { stripe } = connection;
  return {
    async renewAs(seller, change) {
      const { subscriptionId, lines, interval } = change;
      const subscription = await withoutSchedule(connection, seller, subscriptionId);
      const [item] = subscription.items.data;
      const rates = await ratesOf(connection, seller);
      const running = item?.price.recurring?.interval === "year" ? "annual" : "monthly";
      const same = running === interval;
      await stripe.subscriptions.update(
        subscriptionId,
        {
          ...withoutEnd(subscription),
          ...(endLiftedAt(subscription) !== null && forgetLifted),
          ...(same && { items: await itemsFor(connection, seller, subscription, lines) }),
          default_tax_rates: rates.length === 0 ? "" : rates,
          invoice_settings: { footer: footerOf(seller) },
          proration_behavior: "none",
        },
        as(seller),
      );
      if (!same) await this.changeAtRenewal(seller, change);
    },

    async changeAtRenewal(seller, { subscriptionId, lines, interval, at, replaced = null }) {
      const ids = await priceIdsOf(connection, seller, lines);
      const rates = await ratesOf(connection, seller);
      const subscription = await withoutSchedule(connection, seller, subscriptionId);
      const wasEnding = await liftEnd(connection, seller, subscription, at);
      const schedule = await stripe.subscriptionSchedules.create(
        { from_subscription: subscriptionId },
        as(seller),
      );
      const [current] = schedule.phases;
      if (!current) throw new Error("A schedule starts with the current period.");
      const items = lines.map(({ quantity }, index) => ({ price: ids[index] ?? "", quantity }));
      await stripe.subscriptionSchedules.update(
        schedule.id,
        {
          end_behavior: "release",
          metadata: { was_ending: wasEnding ? "yes" : "no", replaced: textOf(replaced) },
          phases: [
            {
              items: current.items.map((item) => ({
                price: idOf(item.price) ?? "",
                quantity: item.quantity ?? 1,
              })),
              default_tax_rates: rates,
              start_date: current.start_date,
              end_date: current.end_date,
            },
            {
              items,
              default_tax_rates: rates,
              duration: { interval: interval === "annual" ? "year" : "month", interval_count: 1 },
              billing_cycle_anchor: "phase_start",
              proration_behavior: "none",
            },
          ],
        },
        as(seller),
      );
    },

    async dropChange(seller, subscriptionId, endsAgain) {
      const subscription = await withoutSchedule(connection, seller, subscriptionId);
      if (!endsAgain) return clearEnd(connection, seller, subscription);
      await stripe.subscriptions.update(
        subscriptionId,
        { cancel_at_period_end: true, ...forgetLifted },
        as(seller),
      );
    },

    async endAtRenewal(seller, subscriptionId, { givenUp = false, makesWay = null } = {}) {
      if (makesWay !== null) await makeWay(connection, seller, subscriptionId, makesWay);
      const subscription = await withoutSchedule(connection, seller, subscriptionId);
      if (isEnding(subscription) && !givenUp) return;
      await stripe.subscriptions.update(
        subscriptionId,
        {
          ...(!isEnding(subscription) && { cancel_at_period_end: true }),
          metadata: {
            [givenUpKey]: givenUp ? "yes" : "",
            ...(makesWay === null && { [liftedKey]: "", ...forgetWay }),
          },
        },
        as(seller),
      );
    },

    async goOn(seller, subscriptionId, waited = null) {
      const subscription = await withoutSchedule(connection, seller, subscriptionId);
      if (waited === null) return clearEnd(connection, seller, subscription);
      // Remembered until it waits again: whoever is cut off meanwhile finds it.
      if (isEnding(subscription))
        await stripe.subscriptions.update(subscriptionId, withoutEnd(subscription), as(seller));
      await this.changeAtRenewal(seller, waited);
      await stripe.subscriptions.update(subscriptionId, { metadata: forgetWay }, as(seller));
    },
  };
}
