import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { timeOf } from "../core/time.ts";
import { all, find, get, idOf, newId, save, type Scope } from "../core/world.ts";
import { refundCharge } from "../payments/refunds.ts";
import { markPaid } from "./collection.ts";
import { creditLines, type CreditLine } from "./credit-lines.ts";
import { intentOfInvoice } from "./invoice-links.ts";

export interface CreditInput {
  amount: number | null;
  lines: readonly CreditLine[];
  refundAmount: number;
  creditAmount: number;
  outOfBandAmount: number;
  reason: Stripe.CreditNote.Reason | null;
  memo: string | null;
  metadata: Stripe.Metadata;
}

/** Corrects an invoice for good: it lowers what an open one still asks, or gives back what a paid one took. */
export function issueCreditNote(
  scope: Scope,
  invoice: Stripe.Invoice,
  input: CreditInput,
): Stripe.CreditNote {
  const paid = invoice.status === "paid";
  if (!paid && invoice.status !== "open") {
    throw invalid("You can only create a credit note for an open or paid invoice.", "invoice");
  }
  const id = newId(scope, "cn");
  const sums = creditLines(scope, invoice, input);
  const given = credited(scope, invoice.id);
  if (sums.total <= 0 || sums.total > invoice.total - given) {
    throw invalid(
      `The credit note total (${sums.total}) exceeds what is left to credit (${invoice.total - given}).`,
      "amount",
    );
  }
  if (paid) checkSplit(input, sums.total);
  else if (sums.total > invoice.amount_remaining)
    throw invalid("The credit exceeds the amount remaining.", "amount");
  const refund = paid ? giveBack(scope, invoice, input) : null;
  const note = save(scope, "credit_notes", noteOf(scope, invoice, input, { id, sums, refund, paid, given }));
  settle(scope, invoice, sums.total, paid);
  emit(scope, "credit_note.created", note);
  return note;
}

export function voidCreditNote(scope: Scope, note: Stripe.CreditNote): Stripe.CreditNote {
  if (note.type !== "pre_payment" || note.status === "void") {
    throw invalid("You can only void a credit note that was issued on an open invoice.");
  }
  const invoice = get(scope, "invoices", idOf(note.invoice) ?? "");
  if (invoice.status !== "open") throw invalid("The invoice of this credit note is no longer open.");
  invoice.amount_remaining += note.total;
  invoice.amount_due += note.total;
  invoice.pre_payment_credit_notes_amount -= note.total;
  save(scope, "invoices", invoice);
  Object.assign(note, { status: "void", voided_at: timeOf(scope, note.customer) });
  emit(scope, "credit_note.voided", note);
  return save(scope, "credit_notes", note);
}

function credited(scope: Scope, invoice: string): number {
  const notes = all(scope, "credit_notes").filter(
    (row) => idOf(row.invoice) === invoice && row.status === "issued",
  );
  return notes.reduce((sum, note) => sum + note.total, 0);
}

function checkSplit(input: CreditInput, total: number): void {
  const given = input.refundAmount + input.creditAmount + input.outOfBandAmount;
  if (given === total) return;
  const message = `The sum of credit amount, refund amount and out of band amount (${given}) must equal the credit note amount (${total}).`;
  throw invalid(message, "amount");
}

function giveBack(scope: Scope, invoice: Stripe.Invoice, input: CreditInput): Stripe.Refund | null {
  if (input.creditAmount > 0) {
    const customer = get(scope, "customers", idOf(invoice.customer) ?? "");
    customer.balance -= input.creditAmount;
    save(scope, "customers", customer);
    emit(scope, "customer.updated", customer);
  }
  if (input.refundAmount <= 0) return null;
  const charge = find(scope, "charges", idOf(intentOfInvoice(scope, invoice.id)?.latest_charge) ?? "");
  if (charge === undefined) throw invalid("This invoice has no charge to refund.", "refund_amount");
  return refundCharge(scope, charge, {
    amount: input.refundAmount,
    reason: "requested_by_customer",
    metadata: {},
  });
}

function settle(scope: Scope, invoice: Stripe.Invoice, total: number, paid: boolean): void {
  if (paid) {
    invoice.post_payment_credit_notes_amount += total;
    save(scope, "invoices", invoice);
    return;
  }
  invoice.pre_payment_credit_notes_amount += total;
  invoice.amount_remaining -= total;
  invoice.amount_due -= total;
  save(scope, "invoices", invoice);
  if (invoice.amount_remaining === 0) markPaid(scope, invoice);
}

interface NoteParts {
  id: string;
  sums: ReturnType<typeof creditLines>;
  refund: Stripe.Refund | null;
  paid: boolean;
  given: number;
}

function noteOf(
  scope: Scope,
  invoice: Stripe.Invoice,
  input: CreditInput,
  { id, sums, refund, paid }: NoteParts,
): Stripe.CreditNote {
  const rank = all(scope, "credit_notes").filter((row) => idOf(row.invoice) === invoice.id).length + 1;
  const now = timeOf(scope, invoice.customer);
  return {
    id,
    object: "credit_note",
    ...empty,
    amount: sums.total,
    amount_shipping: 0,
    created: now,
    currency: invoice.currency,
    customer: idOf(invoice.customer) ?? "",
    discount_amount: 0,
    discount_amounts: [],
    effective_at: now,
    invoice: invoice.id,
    lines: { object: "list", data: sums.lines, has_more: false, url: `/v1/credit_notes/${id}/lines` },
    livemode: false,
    memo: input.memo,
    metadata: input.metadata,
    number: `${invoice.number ?? "DRAFT"}-CN-${String(rank).padStart(2, "0")}`,
    out_of_band_amount: input.outOfBandAmount === 0 ? null : input.outOfBandAmount,
    pdf: `${scope.world.settings.origin}/credit-notes/${id}`,
    post_payment_amount: paid ? sums.total : 0,
    pre_payment_amount: paid ? 0 : sums.total,
    pretax_credit_amounts: [],
    reason: input.reason,
    refunds:
      refund === null
        ? []
        : [
            {
              amount_refunded: refund.amount,
              payment_record_refund: null,
              refund: refund.id,
              type: "refund",
            },
          ],
    status: "issued",
    subtotal: sums.subtotal,
    subtotal_excluding_tax: sums.subtotal,
    total: sums.total,
    total_excluding_tax: sums.subtotal,
    total_taxes: sums.taxes,
    type: paid ? "post_payment" : "pre_payment",
  };
}

/** The fields that start with nothing. */
const empty = {
  customer_account: null,
  customer_balance_transaction: null,
  shipping_cost: null,
  voided_at: null,
};
