import type Stripe from "stripe";
import { issueCreditNote, voidCreditNote } from "../billing/credit-notes.ts";
import { page, paging } from "../core/lists.ts";
import { integer, list, metadata, object, oneOf, required, text } from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { all, get, idOf } from "../core/world.ts";

const createParams = object<Stripe.CreditNoteCreateParams>()({
  amount: integer,
  credit_amount: integer,
  invoice: required(text),
  lines: list(
    object<Stripe.CreditNoteCreateParams.Line>()({
      type: required(oneOf("invoice_line_item")),
      invoice_line_item: required(text),
      amount: integer,
      quantity: integer,
    }),
  ),
  memo: text,
  metadata,
  out_of_band_amount: integer,
  reason: oneOf("duplicate", "fraudulent", "order_change", "product_unsatisfactory"),
  refund_amount: integer,
});
const listParams = object<Stripe.CreditNoteListParams>()({ ...paging, customer: text, invoice: text });
const nothing = object<object>()({});

export const creditNotes: Route[] = [
  write("/v1/credit_notes", createParams, ({ scope }, params) =>
    issueCreditNote(scope, get(scope, "invoices", params.invoice, "invoice"), {
      amount: params.amount ?? null,
      lines: (params.lines ?? []).map((line) => ({
        line: line.invoice_line_item,
        amount: line.amount ?? null,
        quantity: line.quantity ?? null,
      })),
      refundAmount: params.refund_amount ?? 0,
      creditAmount: params.credit_amount ?? 0,
      outOfBandAmount: params.out_of_band_amount ?? 0,
      reason: params.reason ?? null,
      memo: params.memo ?? null,
      metadata: mergeMetadata({}, params.metadata),
    }),
  ),
  read("/v1/credit_notes", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "credit_notes").filter(
        (row) =>
          (params.invoice === undefined || idOf(row.invoice) === params.invoice) &&
          (params.customer === undefined || idOf(row.customer) === params.customer),
      ),
      params,
      url,
    ),
  ),
  read("/v1/credit_notes/:id", nothing, ({ scope, id }) => get(scope, "credit_notes", id)),
  write("/v1/credit_notes/:id/void", nothing, ({ scope, id }) =>
    voidCreditNote(scope, get(scope, "credit_notes", id)),
  ),
];
