import type { Stripe } from "stripe";

import { idOf, toMs, toMsOrNull } from "#billing/stripe/connection";
import type { BillingIdentity } from "#domain/plans/billing-identity";
import type { CreditNoteRecord, InvoiceRecord } from "#domain/plans/payment-record";

export type InvoiceContext = {
  intents: ReadonlyMap<string, Stripe.PaymentIntent>;
  /** By payment intent. */
  disputedAt: ReadonlyMap<string, number>;
  /** By payment intent: when a debit of it came back first. */
  debitFailedAt: ReadonlyMap<string, number>;
};

const numbered = ["open", "paid", "uncollectible", "void"] as const;

/** A draft has no number yet, and is shown to nobody. */
export function invoiceRecord(invoice: Stripe.Invoice, context: InvoiceContext): InvoiceRecord[] {
  const { number, id } = invoice;
  const status = numbered.find((known) => known === invoice.status);
  if (status === undefined || number === null) return [];
  const intents = (invoice.payments?.data ?? [])
    .map(({ payment }) => idOf(payment.payment_intent))
    .filter((intent) => intent !== null);
  const statuses = intents.map((intent) => context.intents.get(intent)?.status);
  const open = status === "open";
  const htCents = invoice.total_excluding_tax ?? invoice.subtotal;
  return [
    {
      id,
      number,
      status,
      subscriptionId: idOf(invoice.parent?.subscription_details?.subscription),
      reason: reasonOf(invoice.billing_reason),
      issuedAt: toMs(invoice.status_transitions.finalized_at ?? invoice.created),
      paidAt: toMsOrNull(invoice.status_transitions.paid_at),
      disputedAt: earliest(intents.flatMap((intent) => context.disputedAt.get(intent) ?? [])),
      htCents,
      taxCents: invoice.total - htCents,
      ttcCents: invoice.total,
      remainingCents: invoice.amount_remaining,
      attempted: invoice.attempted,
      debitInProgress: open && statuses.includes("processing"),
      debitFailedAt: earliest(intents.flatMap((intent) => context.debitFailedAt.get(intent) ?? [])),
      needsConfirmation: open && statuses.includes("requires_action"),
      buyer: buyerOf(invoice),
      pageUrl: invoice.hosted_invoice_url ?? null,
      pdfUrl: invoice.invoice_pdf ?? null,
      lines: invoice.lines.data.map(lineOf),
    },
  ];
}

/** What the customer was when the invoice was numbered: what they become changes it no more. */
function buyerOf(invoice: Stripe.Invoice): BillingIdentity {
  const { customer_name: name, customer_email: email, customer_address: address } = invoice;
  const taxId = (type: string) =>
    invoice.customer_tax_ids?.find((one) => String(one.type) === type)?.value ?? "";
  return {
    name: name ?? "",
    email: email ?? "",
    line1: address?.line1 ?? "",
    line2: address?.line2 ?? "",
    postalCode: address?.postal_code ?? "",
    city: address?.city ?? "",
    country: address?.country ?? "",
    siren: taxId("fr_siren"),
    vatNumber: taxId("eu_vat"),
  };
}

const earliest = (instants: readonly number[]): number | null =>
  instants.length === 0 ? null : Math.min(...instants);

function reasonOf(reason: Stripe.Invoice["billing_reason"]): InvoiceRecord["reason"] {
  if (reason === "subscription_create") return "first";
  if (reason === "subscription_cycle") return "renewal";
  return reason === "subscription_update" ? "change" : "other";
}

export const creditNoteRecord = (note: Stripe.CreditNote): CreditNoteRecord => {
  const htCents = note.total_excluding_tax ?? note.subtotal;
  return {
    id: note.id,
    number: note.number,
    invoiceId: idOf(note.invoice) ?? "",
    issuedAt: toMs(note.created),
    voided: note.status === "void",
    htCents,
    taxCents: note.total - htCents,
    ttcCents: note.total,
    pdfUrl: note.pdf === "" ? null : note.pdf,
    lines: note.lines.data.map((line) => ({
      label: line.description ?? "",
      quantity: line.quantity ?? 1,
      htCents: line.amount,
      startsAt: toMs(note.created),
      endsAt: toMs(note.created),
    })),
  };
};

const lineOf = (line: Stripe.InvoiceLineItem) => ({
  label: line.description ?? "",
  quantity: line.quantity ?? 1,
  htCents: line.amount,
  startsAt: toMs(line.period.start),
  endsAt: toMs(line.period.end),
});
