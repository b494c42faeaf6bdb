import type { Stripe } from "stripe";
import { expect } from "vitest";
import { scheduleScenarios } from "./contract-schedules.ts";
import { shopFor } from "./contract-shop.ts";
import type { Scenario } from "./contract-types.ts";

async function refusalOf(call: Promise<unknown>): Promise<Stripe.StripeRawError> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (typeof error !== "object" || error === null || !("raw" in error)) throw new Error("expected a refusal");
  return error.raw as Stripe.StripeRawError;
}

/** What holds of Stripe and of its simulator alike. Only calls that both have; time moves by test clocks. */
export const scenarios: readonly Scenario[] = [
  {
    name: "a customer keeps its metadata, loses a key set to nothing, and shows its tax ids when asked",
    async run({ stripe }) {
      const created = await stripe.customers.create({ name: "Léa", metadata: { tenant: "t1", old: "x" } });
      await stripe.customers.createTaxId(created.id, { type: "eu_vat", value: "FR23334175221" });
      await stripe.customers.update(created.id, { metadata: { old: "" } });
      const read = await stripe.customers.retrieve(created.id, { expand: ["tax_ids"] });
      expect(read).toMatchObject({
        name: "Léa",
        metadata: { tenant: "t1" },
        tax_ids: { data: [{ type: "eu_vat" }] },
      });
    },
  },
  {
    name: "an unknown parameter is refused by name",
    async run({ stripe }) {
      const params = { name: "Léa", nom: "Léa" };
      const refusal = await refusalOf(stripe.customers.create(params));
      expect(refusal).toMatchObject({ statusCode: 400, code: "parameter_unknown", param: "nom" });
    },
  },
  {
    name: "an unknown object is a resource_missing",
    async run({ stripe }) {
      const refusal = await refusalOf(stripe.invoices.retrieve("in_nowhere"));
      expect(refusal).toMatchObject({ statusCode: 404, code: "resource_missing" });
    },
  },
  {
    name: "the same idempotency key gives the same answer, and refuses another body",
    async run({ stripe, unique }) {
      const idempotencyKey = unique("key");
      const first = await stripe.customers.create({ name: "A" }, { idempotencyKey });
      const again = await stripe.customers.create({ name: "A" }, { idempotencyKey });
      expect(again.id).toBe(first.id);
      const refusal = await refusalOf(stripe.customers.create({ name: "B" }, { idempotencyKey }));
      expect(refusal).toMatchObject({ statusCode: 400, type: "idempotency_error" });
    },
  },
  {
    name: "a list is walked page after page, newest first",
    async run({ stripe, unique }) {
      const email = `${unique("page")}@parvis.example`;
      const ids: string[] = [];
      for (const name of ["a", "b", "c"]) ids.push((await stripe.customers.create({ name, email })).id);
      const walked = await stripe.customers.list({ email, limit: 1 }).autoPagingToArray({ limit: 10 });
      expect(walked.map(({ id }) => id)).toEqual(ids.toReversed());
    },
  },
  {
    name: "a lookup key names one price, and moves only when told to",
    async run(kit) {
      const { product, price } = await shopFor(kit);
      const lookup_key = kit.unique("plan");
      const more = {
        product: product.id,
        currency: "eur",
        recurring: { interval: "month" as const },
        lookup_key,
      };
      await kit.stripe.prices.create({ ...more, unit_amount: 1000 });
      await refusalOf(kit.stripe.prices.create({ ...more, unit_amount: 1200 }));
      const moved = await kit.stripe.prices.create({ ...more, unit_amount: 1200, transfer_lookup_key: true });
      const { data } = await kit.stripe.prices.list({ lookup_keys: [lookup_key] });
      expect(data.map(({ id }) => id)).toEqual([moved.id]);
      expect(price.unit_amount).toBe(1000);
    },
  },
  {
    name: "a good card opens a subscription: 10 € without tax is a paid bill of 12 €",
    async run(kit) {
      const { subscribe } = await shopFor(kit);
      const subscription = await subscribe({ expand: ["latest_invoice.payments"] });
      expect(subscription.status).toBe("active");
      expect(subscription.latest_invoice).toMatchObject({
        status: "paid",
        subtotal: 1000,
        total: 1200,
        billing_reason: "subscription_create",
        total_taxes: [{ amount: 200, taxable_amount: 1000 }],
        payments: { data: [{ status: "paid", amount_paid: 1200 }] },
      });
    },
  },
  {
    name: "a refused card leaves it incomplete; paying its bill with another one opens it",
    async run(kit) {
      const { stripe } = kit;
      const { customer, subscribe } = await shopFor(kit, "pm_card_chargeCustomerFail");
      const { id, status, latest_invoice } = await subscribe({});
      expect(status).toBe("incomplete");
      const good = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
      await stripe.invoices.pay(String(latest_invoice), { payment_method: good.id });
      expect((await stripe.subscriptions.retrieve(id)).status).toBe("active");
    },
  },
  {
    name: "a card that wants 3-D Secure leaves it incomplete, and its payment waits for the holder",
    async run(kit) {
      const { subscribe } = await shopFor(kit, "pm_card_authenticationRequired");
      const expand = ["latest_invoice.payments.data.payment.payment_intent"];
      const { status, latest_invoice } = await subscribe({ expand });
      expect(status).toBe("incomplete");
      expect(latest_invoice).toMatchObject({
        status: "open",
        payments: { data: [{ payment: { payment_intent: { status: "requires_action" } } }] },
      });
    },
  },
  {
    name: "a paid bill is corrected by a credit note that gives the money back",
    async run(kit) {
      const { stripe } = kit;
      const { subscribe } = await shopFor(kit);
      const { latest_invoice } = await subscribe({});
      const invoice = String(latest_invoice);
      const note = await stripe.creditNotes.create({ invoice, amount: 600, refund_amount: 600 });
      expect(note).toMatchObject({ total: 600, subtotal: 500, type: "post_payment", status: "issued" });
      const after = await stripe.invoices.retrieve(invoice);
      expect(after).toMatchObject({ status: "paid", post_payment_credit_notes_amount: 600 });
    },
  },
  ...scheduleScenarios,
];
