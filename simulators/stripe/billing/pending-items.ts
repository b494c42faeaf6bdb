import type Stripe from "stripe";
import { decimalOf } from "../core/decimal.ts";
import { emit } from "../core/events.ts";
import { all, idOf, newId, save, type Scope } from "../core/world.ts";
import { pricingOf, type LineDraft } from "./lines.ts";

/** Keeps a line for the next invoice of its subscription. */
export function addPendingItem(
  scope: Scope,
  customer: string,
  currency: string,
  line: LineDraft,
  at: number,
) {
  const item: Stripe.InvoiceItem = {
    id: newId(scope, "ii"),
    object: "invoiceitem",
    amount: line.amount,
    currency,
    customer,
    customer_account: null,
    date: at,
    description: line.description,
    discountable: !line.proration,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: line.metadata,
    net_amount: line.amount,
    parent: parentOf(line),
    period: line.period,
    pricing: pricingOf(line.price),
    proration: line.proration,
    quantity: line.quantity,
    quantity_decimal: decimalOf(line.quantity),
    tax_rates: [...line.rates],
    test_clock: null,
  };
  save(scope, "invoice_items", item);
  emit(scope, "invoiceitem.created", item);
  return item;
}

function parentOf(line: LineDraft): Stripe.InvoiceItem.Parent | null {
  if (line.subscription === null) return null;
  const own = line.item === null ? {} : { subscription_item: line.item };
  return { subscription_details: { subscription: line.subscription, ...own }, type: "subscription_details" };
}

/** What waits for the next invoice: of this subscription, or of the customer alone when there is none. */
export function pendingItems(
  scope: Scope,
  customer: string,
  subscription: string | null,
): Stripe.InvoiceItem[] {
  return all(scope, "invoice_items")
    .filter((item) => item.invoice === null && idOf(item.customer) === customer)
    .filter((item) => {
      const owner = item.parent?.subscription_details?.subscription ?? null;
      return owner === null || owner === subscription;
    })
    .toReversed();
}

export function pendingLines(
  scope: Scope,
  items: readonly Stripe.InvoiceItem[],
  fallback: readonly Stripe.TaxRate[],
) {
  return items.map((item): LineDraft => {
    const own = item.tax_rates ?? [];
    return {
      amount: item.amount,
      description: item.description ?? "",
      quantity: item.quantity,
      price: scope.account.tables.prices[idOf(item.pricing?.price_details?.price) ?? ""] ?? null,
      period: item.period,
      proration: item.proration,
      subscription: item.parent?.subscription_details?.subscription ?? null,
      item: item.parent?.subscription_details?.subscription_item ?? null,
      invoiceItem: item.id,
      rates: own.length > 0 ? own : fallback,
      metadata: { ...item.metadata },
    };
  });
}

export function attachItems(scope: Scope, items: readonly Stripe.InvoiceItem[], invoice: string): void {
  for (const item of items) {
    item.invoice = invoice;
    save(scope, "invoice_items", item);
  }
}
