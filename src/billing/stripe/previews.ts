import { Stripe } from "stripe";

import type { Payments, Preview, Seller } from "#billing/port";
import { as, idOf, type Connection } from "#billing/stripe/connection";
import { keyOfPrice, priceIdsOf } from "#billing/stripe/prices";
import { ratesOf } from "#billing/stripe/rates";
import { changeParams } from "#billing/stripe/subscriptions";

export function previews(
  connection: Connection,
): Pick<Payments, "previewPurchase" | "previewChange" | "previewRenewal"> {
  const { stripe } = connection;
  return {
    async previewPurchase(seller, { customerId, lines }) {
      const ids = await priceIdsOf(connection, seller, lines);
      const invoice = await stripe.invoices.createPreview(
        {
          customer: customerId,
          subscription_details: {
            items: lines.map(({ quantity }, index) => ({ price: ids[index] ?? "", quantity })),
            default_tax_rates: await ratesOf(connection, seller),
          },
        },
        as(seller),
      );
      return previewOf(connection, seller, invoice);
    },

    async previewChange(seller, change) {
      const current = await stripe.subscriptions.retrieve(change.subscriptionId, {}, as(seller));
      const invoice = await stripe.invoices.createPreview(
        {
          subscription: change.subscriptionId,
          subscription_details: await changeParams(connection, seller, current, change),
        },
        as(seller),
      );
      return previewOf(connection, seller, invoice);
    },

    async previewRenewal(seller, subscriptionId) {
      try {
        const invoice = await stripe.invoices.createPreview({ subscription: subscriptionId }, as(seller));
        return await previewOf(connection, seller, invoice);
      } catch (error) {
        const none = error instanceof Stripe.errors.StripeError && error.code === "invoice_upcoming_none";
        if (none) return null;
        throw error;
      }
    },
  };
}

async function previewOf(connection: Connection, seller: Seller, invoice: Stripe.Invoice): Promise<Preview> {
  const lines = await Promise.all(
    invoice.lines.data.map(async (line) => {
      const price = idOf(line.pricing?.price_details?.price);
      return {
        key: price === null ? null : await keyOfPrice(connection, seller, price),
        label: line.description ?? "",
        quantity: line.quantity ?? 1,
        htCents: line.amount,
        credit: line.amount < 0,
      };
    }),
  );
  const htCents = invoice.total_excluding_tax ?? invoice.subtotal;
  return {
    lines,
    htCents,
    taxCents: invoice.total - htCents,
    ttcCents: invoice.total,
    dueCents: Math.max(0, invoice.amount_due),
  };
}
