import { expect } from "vitest";
import { shopFor } from "./contract-shop.ts";
import type { Scenario } from "./contract-types.ts";

const seconds = (iso: string) => Date.parse(iso) / 1000;

/** The scenarios where time passes. */
export const scheduleScenarios: readonly Scenario[] = [
  {
    name: "a renewal is a draft for an hour, then it is paid; the 31st becomes the 28th",
    async run(kit) {
      const { stripe, advance } = kit;
      const { clock, subscribe } = await shopFor(kit, "pm_card_visa", "2027-01-31T10:00:00Z");
      const { id, items } = await subscribe({});
      expect(items.data[0]?.current_period_end).toBe(seconds("2027-02-28T10:00:00Z"));
      await advance(clock.id, seconds("2027-02-28T10:10:00Z"));
      const draft = await stripe.subscriptions.retrieve(id, { expand: ["latest_invoice"] });
      expect(draft.latest_invoice).toMatchObject({ status: "draft", billing_reason: "subscription_cycle" });
      await advance(clock.id, seconds("2027-02-28T12:00:00Z"));
      const paid = await stripe.subscriptions.retrieve(id, { expand: ["latest_invoice"] });
      expect(paid.latest_invoice).toMatchObject({ status: "paid", total: 1200 });
      expect(paid.items.data[0]?.current_period_end).toBe(seconds("2027-03-31T10:00:00Z"));
    },
  },
  {
    name: "a cancellation at the period end can be taken back without moving any date",
    async run(kit) {
      const { stripe } = kit;
      const { subscribe } = await shopFor(kit);
      const { id, items } = await subscribe({});
      const end = items.data[0]?.current_period_end;
      const ending = await stripe.subscriptions.update(id, { cancel_at_period_end: true });
      expect(ending.cancel_at).toBe(end);
      const back = await stripe.subscriptions.update(id, { cancel_at_period_end: false });
      expect(back).toMatchObject({ cancel_at: null, cancel_at_period_end: false, status: "active" });
      expect(back.items.data[0]?.current_period_end).toBe(end);
    },
  },
  {
    name: "a scheduled switch to yearly bills the year at the period end only, and forbids a direct cancellation",
    async run(kit) {
      const { stripe, advance } = kit;
      const { clock, price, priceOf, subscribe } = await shopFor(kit);
      const yearly = await priceOf(10_000, "year");
      const { id, items } = await subscribe({});
      const end = items.data[0]?.current_period_end ?? 0;
      const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id });
      await stripe.subscriptionSchedules.update(schedule.id, {
        end_behavior: "release",
        phases: [
          { items: [{ price: price.id }], start_date: schedule.phases[0]?.start_date ?? 0, end_date: end },
          {
            items: [{ price: yearly.id }],
            duration: { interval: "year", interval_count: 1 },
            billing_cycle_anchor: "phase_start",
            proration_behavior: "none",
          },
        ],
      });
      await expect(stripe.subscriptions.update(id, { cancel_at_period_end: true })).rejects.toThrow(
        /managed by/,
      );
      await advance(clock.id, end + 7200);
      const { data } = await stripe.invoices.list({ subscription: id });
      expect(data.map(({ subtotal }) => subtotal)).toEqual([10_000, 1000]);
    },
  },
  {
    name: "what a schedule begins is charged to the method of its default settings, the subscription's until it is told another",
    async run(kit) {
      const { stripe, advance } = kit;
      const { clock, customer, method, price, priceOf, subscribe } = await shopFor(kit);
      const other = await stripe.paymentMethods.attach("pm_card_mastercard", { customer: customer.id });
      const dear = await priceOf(3000, "month");
      const { id, items } = await subscribe({});
      const end = items.data[0]?.current_period_end ?? 0;
      const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id });
      expect(schedule.default_settings.default_payment_method).toBe(method.id);
      await stripe.subscriptionSchedules.update(schedule.id, {
        end_behavior: "release",
        default_settings: { default_payment_method: other.id },
        phases: [
          { items: [{ price: price.id }], start_date: schedule.phases[0]?.start_date ?? 0, end_date: end },
          { items: [{ price: dear.id }], duration: { interval: "month", interval_count: 1 } },
        ],
      });
      await advance(clock.id, end + 7200);
      const { data } = await stripe.charges.list({ customer: customer.id });
      expect(data.map((charge) => charge.payment_method)).toEqual([other.id, method.id]);
    },
  },
  {
    name: "what the preview of an immediate change says is what the change then bills",
    async run(kit) {
      const { stripe, advance } = kit;
      const { clock, priceOf, subscribe } = await shopFor(kit);
      const dear = await priceOf(3000, "month");
      const { id, items } = await subscribe({});
      const {
        id: item = "",
        current_period_start: start = 0,
        current_period_end: end = 0,
      } = items.data[0] ?? {};
      const proration_date = (start + end) / 2;
      await advance(clock.id, proration_date);
      const change = {
        items: [{ id: item, price: dear.id }],
        proration_behavior: "always_invoice" as const,
        proration_date,
      };
      const preview = await stripe.invoices.createPreview({ subscription: id, subscription_details: change });
      const updated = await stripe.subscriptions.update(id, { ...change, expand: ["latest_invoice"] });
      expect(preview.total).toBe(1200);
      expect(updated.latest_invoice).toMatchObject({ total: preview.total, status: "paid" });
    },
  },
];
