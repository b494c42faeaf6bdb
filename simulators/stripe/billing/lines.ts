import type Stripe from "stripe";
import { decimalOf } from "../core/decimal.ts";
import { newId, ownId, type Scope } from "../core/world.ts";
import type { Period } from "./periods.ts";
import { taxOn } from "./money.ts";

/** One line to be billed, before it has an invoice. Amounts in cents without tax. */
export interface LineDraft {
  amount: number;
  description: string;
  quantity: number;
  price: Stripe.Price | null;
  period: Period;
  proration: boolean;
  subscription: string | null;
  item: string | null;
  invoiceItem: string | null;
  rates: readonly Stripe.TaxRate[];
  metadata: Stripe.Metadata;
}

export interface LineSet {
  lines: Stripe.InvoiceLineItem[];
  subtotal: number;
  taxes: Stripe.Invoice.TotalTax[];
  tax: number;
}

/** Lines with their taxes: one rounding per rate on the sum, so the last line of a rate carries the odd cent. */
export function assembleLines(
  scope: Scope,
  invoice: string,
  currency: string,
  drafts: readonly LineDraft[],
): LineSet {
  const lines = drafts.map((draft) => lineOf(scope, invoice, currency, draft));
  const rates = new Map(drafts.flatMap((draft) => draft.rates.map((rate) => [rate.id, rate] as const)));
  const taxes = [...rates.values()].map((rate) => taxLines(rate, lines, drafts));
  return {
    lines,
    subtotal: drafts.reduce((sum, draft) => sum + draft.amount, 0),
    taxes,
    tax: taxes.reduce((sum, tax) => sum + tax.amount, 0),
  };
}

function taxLines(
  rate: Stripe.TaxRate,
  lines: readonly Stripe.InvoiceLineItem[],
  drafts: readonly LineDraft[],
) {
  const taxed = lines.filter((_, index) => drafts[index]?.rates.some(({ id }) => id === rate.id));
  const base = taxed.reduce((sum, line) => sum + line.amount, 0);
  const total = taxOn(base, rate.percentage);
  let left = total;
  for (const [index, line] of taxed.entries()) {
    const part = index === taxed.length - 1 ? left : taxOn(line.amount, rate.percentage);
    left -= part;
    line.taxes = [...(line.taxes ?? []), taxOf(rate, part, line.amount)];
  }
  return taxOf(rate, total, base);
}

function taxOf(rate: Stripe.TaxRate, amount: number, taxable: number) {
  return {
    amount,
    tax_behavior: "exclusive" as const,
    tax_rate_details: { tax_rate: rate.id },
    taxability_reason: "not_available" as const,
    taxable_amount: taxable,
    type: "tax_rate_details" as const,
  };
}

function lineOf(scope: Scope, invoice: string, currency: string, draft: LineDraft): Stripe.InvoiceLineItem {
  return {
    id: newId(scope, "il"),
    object: "line_item",
    amount: draft.amount,
    currency,
    description: draft.description,
    discount_amounts: [],
    discountable: !draft.proration,
    discounts: [],
    invoice,
    livemode: false,
    metadata: draft.metadata,
    parent: parentOf(draft),
    period: { ...draft.period },
    pretax_credit_amounts: [],
    pricing: pricingOf(draft.price),
    quantity: draft.quantity,
    quantity_decimal: decimalOf(draft.quantity),
    subscription: draft.subscription,
    subtotal: draft.amount,
    taxes: [],
  };
}

export function pricingOf(price: Stripe.Price | null): Stripe.InvoiceLineItem.Pricing | null {
  if (price === null) return null;
  return {
    price_details: { price: price.id, product: ownId(price.product) },
    type: "price_details",
    unit_amount_decimal: price.unit_amount_decimal,
  };
}

function parentOf(draft: LineDraft): Stripe.InvoiceLineItem.Parent | null {
  if (draft.item !== null) {
    return {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: draft.invoiceItem,
        proration: draft.proration,
        proration_details: { credited_items: null },
        subscription: draft.subscription,
        subscription_item: draft.item,
      },
      type: "subscription_item_details",
    };
  }
  if (draft.invoiceItem === null) return null;
  return {
    invoice_item_details: {
      invoice_item: draft.invoiceItem,
      proration: draft.proration,
      proration_details: { credited_items: null },
      subscription: draft.subscription,
    },
    subscription_item_details: null,
    type: "invoice_item_details",
  };
}
