import type { Stripe } from "stripe";

import { footerOf } from "#domain/plans/invoice-foot";
import type { ImmediateChange, Payments, Seller } from "#billing/port";
import {
  as,
  idOf,
  keyOf,
  refusable,
  toSeconds,
  unlessGone,
  type Connection,
} from "#billing/stripe/connection";
import { itemsFor, priceIdsOf } from "#billing/stripe/prices";
import { ratesOf } from "#billing/stripe/rates";
import { withoutSchedule } from "#billing/stripe/schedules";

export function subscriptions(
  connection: Connection,
): Pick<Payments, "subscribe" | "changeNow" | "giveUpChange" | "reduceNow" | "close" | "payInvoice"> {
  const { stripe } = connection;
  return {
    async subscribe(seller, { customerId, methodId, lines, metadata, idempotencyKey, offSession = false }) {
      const ids = await priceIdsOf(connection, seller, lines);
      const created = await refusable(async () =>
        stripe.subscriptions.create(
          {
            customer: customerId,
            items: lines.map(({ quantity }, index) => ({ price: ids[index] ?? "", quantity })),
            default_payment_method: methodId,
            default_tax_rates: await ratesOf(connection, seller),
            invoice_settings: { footer: footerOf(seller) },
            payment_behavior: "allow_incomplete",
            off_session: offSession,
            billing_mode: { type: "flexible" },
            metadata: { ...metadata },
          },
          // Whatever card pays: two tabs that pay with two of them open one subscription, and the second is out of step.
          as(seller, idempotencyKey),
        ),
      );
      return { subscriptionId: created.id, waits: created.status === "incomplete" };
    },

    async changeNow(seller, change) {
      const { subscriptionId, methodId, kind, lines, restarts, at } = change;
      // Of what is wanted, not of what is sent: where it stands already, what is sent is another thing.
      const key = await keyOf(change.idempotencyKey, { methodId, lines, restarts, at });
      const current = await withoutSchedule(connection, seller, subscriptionId);
      const before = idOf(current.default_payment_method);
      const payWith = async (method: string) => {
        if (before !== methodId)
          await stripe.subscriptions.update(subscriptionId, { default_payment_method: method }, as(seller));
      };
      await payWith(methodId);
      const params = await changeParams(connection, seller, current, change);
      const changed = await refusable(() =>
        stripe.subscriptions.update(
          subscriptionId,
          {
            ...params,
            // A debit takes days: the change is applied and its payment followed.
            payment_behavior: kind === "card" ? "pending_if_incomplete" : "allow_incomplete",
          },
          as(seller, key),
        ),
      ).catch(async (error: unknown) => {
        await payWith(before ?? "");
        throw error;
      });
      const waits = changed.pending_update !== null;
      if (waits) await payWith(before ?? "");
      return { waits };
    },

    // The provider's own way: the change is dropped with the invoice that was to pay it.
    async giveUpChange(seller, subscriptionId) {
      const current = await stripe.subscriptions.retrieve(subscriptionId, {}, as(seller));
      const invoice = idOf(current.latest_invoice);
      if (current.pending_update === null || invoice === null) return;
      await refusable(() => stripe.invoices.voidInvoice(invoice, {}, as(seller)));
    },

    async reduceNow(seller, { subscriptionId, lines }) {
      const current = await withoutSchedule(connection, seller, subscriptionId);
      const items = await itemsFor(connection, seller, current, lines);
      await stripe.subscriptions.update(subscriptionId, { items, proration_behavior: "none" }, as(seller));
    },

    async close(seller, subscriptionId) {
      const current = await stripe.subscriptions.retrieve(subscriptionId, {}, as(seller));
      if (current.ended_at === null)
        await stripe.subscriptions.cancel(subscriptionId, {}, as(seller)).catch(unlessGone);
      await creditUnpaid(connection, seller, subscriptionId);
    },

    async payInvoice(seller, invoiceId, methodId) {
      await refusable(() => stripe.invoices.pay(invoiceId, { payment_method: methodId }, as(seller)));
    },
  };
}

/** What an immediate change sends, to be billed or only previewed. */
export async function changeParams(
  connection: Connection,
  seller: Seller,
  current: Stripe.Subscription,
  { lines, restarts, at }: Pick<ImmediateChange, "lines" | "restarts" | "at">,
) {
  const start = current.items.data[0]?.current_period_start ?? 0;
  return {
    items: await itemsFor(connection, seller, current, lines),
    ...(restarts && { billing_cycle_anchor: { type: "now" as const } }),
    proration_behavior: "always_invoice" as const,
    proration_date: Math.max(start, toSeconds(at)),
  };
}

/** A numbered invoice is never taken away: a credit note cancels what nobody will pay any more. */
async function creditUnpaid({ stripe }: Connection, seller: Seller, subscriptionId: string): Promise<void> {
  const { data } = await stripe.invoices.list(
    { subscription: subscriptionId, status: "open", limit: 100 },
    as(seller),
  );
  for (const { id, amount_remaining } of data)
    if (amount_remaining > 0)
      await stripe.creditNotes.create(
        { invoice: id, amount: amount_remaining, reason: "order_change" },
        as(seller, `credit/${id}/${amount_remaining}`),
      );
}
