import type Stripe from "stripe";
import { hour } from "../core/time.ts";
import { idOf, newId, type Scope } from "../core/world.ts";
import { assembleLines, type LineDraft } from "./lines.ts";
import type { Period } from "./periods.ts";

export interface InvoiceInput {
  customer: Stripe.Customer;
  subscription: Stripe.Subscription | null;
  drafts: readonly LineDraft[];
  reason: Stripe.Invoice.BillingReason;
  at: number;
  period: Period;
  currency: string;
  autoAdvance: boolean;
  prorationDate?: number;
  metadata?: Stripe.Metadata;
  description?: string | null;
}

/** A draft invoice, not yet saved: the same maths serves the preview. */
export function draftInvoice(scope: Scope, input: InvoiceInput): Stripe.Invoice {
  const id = newId(scope, input.reason === "upcoming" ? "upcoming_in" : "in");
  const { lines, subtotal, taxes, tax } = assembleLines(scope, id, input.currency, input.drafts);
  const { customer, subscription } = input;
  const invoice: Stripe.Invoice = {
    ...blankInvoice(id, input.at, input.currency),
    ...customerCopy(scope, customer),
    auto_advance: input.autoAdvance,
    automatically_finalizes_at: input.autoAdvance ? input.at + hour : null,
    billing_reason: input.reason === "upcoming" ? "upcoming" : input.reason,
    default_payment_method: null,
    description: input.description ?? null,
    footer: subscription?.invoice_settings.footer ?? customer.invoice_settings.footer,
    lines: { object: "list", data: lines, has_more: false, url: `/v1/invoices/${id}/lines` },
    metadata: input.metadata ?? {},
    parent: subscription === null ? null : parentOf(subscription, input.prorationDate),
    period_end: input.period.end,
    period_start: input.period.start,
    starting_balance: customer.balance,
    subtotal,
    subtotal_excluding_tax: subtotal,
    total: subtotal + tax,
    total_excluding_tax: subtotal,
    total_taxes: taxes,
    test_clock: idOf(customer.test_clock),
  };
  return withBalance(invoice, customer.balance);
}

/** What is due once the customer's balance (a credit is negative) is taken into account. */
export function withBalance(invoice: Stripe.Invoice, balance: number): Stripe.Invoice {
  const due = Math.max(0, invoice.total + balance);
  invoice.starting_balance = balance;
  invoice.amount_due = due;
  invoice.amount_remaining = due - invoice.amount_paid;
  return invoice;
}

/** Leaving a balance untouched by a bill of zero, and carrying over what a credit exceeds. */
export function balanceAfter(invoice: Stripe.Invoice): number {
  return Math.min(0, invoice.total + invoice.starting_balance);
}

function parentOf(subscription: Stripe.Subscription, prorationDate?: number): Stripe.Invoice.Parent {
  return {
    quote_details: null,
    subscription_details: {
      metadata: { ...subscription.metadata },
      subscription: subscription.id,
      ...(prorationDate === undefined ? {} : { subscription_proration_date: prorationDate }),
    },
    type: "subscription_details",
  };
}

function customerCopy(scope: Scope, customer: Stripe.Customer) {
  const taxIds = Object.values(scope.account.tables.tax_ids).filter(
    (row) => idOf(row.customer) === customer.id,
  );
  return {
    customer: customer.id,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_tax_exempt: customer.tax_exempt ?? null,
    customer_tax_ids: taxIds.map(({ type, value }) => ({ type, value })),
  };
}

function blankInvoice(id: string, at: number, currency: string) {
  return {
    id,
    object: "invoice" as const,
    ...empty,
    account_country: "FR",
    account_name: "Simulateur",
    amount_due: 0,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: 0,
    amount_shipping: 0,
    attempt_count: 0,
    attempted: false,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    collection_method: "charge_automatically" as const,
    created: at,
    currency,
    default_tax_rates: [],
    discounts: [],
    issuer: { type: "self" as const },
    livemode: false,
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    status: "draft" as const,
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    total_discount_amounts: [],
    total_pretax_credit_amounts: [],
  };
}

/** The fields that start with nothing. */
const empty = {
  account_tax_ids: null,
  application: null,
  custom_fields: null,
  customer_account: null,
  customer_shipping: null,
  default_source: null,
  due_date: null,
  effective_at: null,
  ending_balance: null,
  from_invoice: null,
  hosted_invoice_url: null,
  invoice_pdf: null,
  last_finalization_error: null,
  latest_revision: null,
  next_payment_attempt: null,
  number: null,
  on_behalf_of: null,
  receipt_number: null,
  rendering: null,
  shipping_cost: null,
  shipping_details: null,
  statement_descriptor: null,
  webhooks_delivered_at: null,
};
