import type Stripe from "stripe";
import { decimalOf } from "../core/decimal.ts";
import { invalid } from "../core/api-error.ts";
import { find, newId, type Scope } from "../core/world.ts";
import { roundHalfAway, taxOn } from "./money.ts";

/** A part of an invoice line to credit: an amount without tax, or a quantity of it. */
export interface CreditLine {
  line: string;
  amount: number | null;
  quantity: number | null;
}
interface CreditLines {
  lines: Stripe.CreditNoteLineItem[];
  subtotal: number;
  taxes: Stripe.CreditNote.TotalTax[];
  total: number;
}

/** By lines: tax is computed anew, one rounding per rate. By amount (tax included): tax keeps the invoice's share. */
export function creditLines(
  scope: Scope,
  invoice: Stripe.Invoice,
  input: { amount: number | null; lines: readonly CreditLine[] },
): CreditLines {
  return input.lines.length > 0
    ? byLines(scope, invoice, input.lines)
    : byAmount(scope, invoice, input.amount);
}

function byAmount(scope: Scope, invoice: Stripe.Invoice, amount: number | null): CreditLines {
  if (amount === null) throw invalid("You must pass one of: amount, lines.", "amount", "parameter_missing");
  const taxes = (invoice.total_taxes ?? []).map((tax) => ({
    ...tax,
    amount: roundHalfAway((amount * tax.amount) / invoice.total),
    taxable_amount: null,
  }));
  const subtotal = amount - taxes.reduce((sum, tax) => sum + tax.amount, 0);
  const line = lineOf(scope, {
    amount: subtotal,
    description: invoice.description ?? "Avoir",
    quantity: 1,
    taxes,
  });
  return { lines: [line], subtotal, taxes, total: amount };
}

function byLines(scope: Scope, invoice: Stripe.Invoice, given: readonly CreditLine[]): CreditLines {
  const parts = given.map((wanted) => ({ ...wanted, source: sourceOf(invoice, wanted.line) }));
  const lines = parts.map(({ source, amount, quantity }) => {
    const credited = amount ?? roundHalfAway((source.amount * (quantity ?? 1)) / (source.quantity ?? 1));
    if (credited > source.amount) throw invalid("A line cannot be credited beyond its amount.", "lines");
    const taxes = (source.taxes ?? []).map((tax) => taxOf(scope, tax, credited));
    return lineOf(scope, {
      amount: credited,
      description: source.description ?? "",
      quantity: quantity ?? source.quantity ?? 1,
      taxes,
      source: source.id,
    });
  });
  const rates = new Map(
    lines.flatMap((line) => (line.taxes ?? []).map((tax) => [rateOf(tax), tax] as const)),
  );
  const taxes = [...rates].map(([rate, sample]) => {
    const taxed = lines.filter((line) => line.taxes?.some((tax) => rateOf(tax) === rate));
    return taxOf(
      scope,
      sample,
      taxed.reduce((sum, line) => sum + line.amount, 0),
    );
  });
  const subtotal = lines.reduce((sum, line) => sum + line.amount, 0);
  return { lines, subtotal, taxes, total: subtotal + taxes.reduce((sum, tax) => sum + tax.amount, 0) };
}

function sourceOf(invoice: Stripe.Invoice, id: string): Stripe.InvoiceLineItem {
  const line = invoice.lines.data.find((row) => row.id === id);
  if (line === undefined) throw invalid(`No such invoice line item: '${id}'`, "lines", "resource_missing");
  return line;
}

type LineTax = Stripe.CreditNote.TotalTax;

function rateOf(tax: LineTax): string {
  return tax.tax_rate_details?.tax_rate ?? "";
}

function taxOf(scope: Scope, sample: LineTax, base: number): LineTax {
  const rate = find(scope, "tax_rates", rateOf(sample));
  return { ...sample, amount: taxOn(base, rate?.percentage ?? 0), taxable_amount: base };
}

interface LineInput {
  amount: number;
  description: string;
  quantity: number;
  taxes: LineTax[];
  source?: string;
}

function lineOf(scope: Scope, input: LineInput): Stripe.CreditNoteLineItem {
  return {
    id: newId(scope, "cnli"),
    object: "credit_note_line_item",
    amount: input.amount,
    description: input.description,
    discount_amount: 0,
    discount_amounts: [],
    ...(input.source === undefined ? {} : { invoice_line_item: input.source }),
    livemode: false,
    metadata: {},
    pretax_credit_amounts: [],
    quantity: input.quantity,
    tax_rates: [],
    taxes: input.taxes,
    type: input.source === undefined ? "custom_line_item" : "invoice_line_item",
    unit_amount: null,
    unit_amount_decimal: decimalOf(input.amount / input.quantity),
  };
}
