import { planOrderState, type PlanOrderState } from "#domain/plans/orders";
import type { DocumentRow, OrderRow } from "#actions/plans/account";

type Invoice = Omit<DocumentRow, "organisationId">;

/** An order as its page shows it: it follows the money. Cents; UTC milliseconds. */
export type OrderView = Pick<
  OrderRow,
  "id" | "number" | "plan" | "interval" | "licences" | "kind" | "orderedAt" | "startsAt" | "methodId"
> & {
  state: PlanOrderState;
  /** The amount of its invoice once there is one, else what was shown. */
  ttcCents: number;
  invoice: Pick<Invoice, "id" | "number" | "status" | "ttcCents" | "pdfUrl"> | null;
  /** Where the bank asks for a confirmation (3-D Secure). */
  confirmUrl: string | null;
  /** The last attempt was refused by the bank. */
  declined: boolean;
  /** The payment provider took it: it has a confirmation to download. */
  confirmed: boolean;
};

export function orderView(
  order: Omit<OrderRow, "organisationId">,
  documents: readonly Invoice[],
  now: number,
): OrderView {
  const invoice = documents.find(({ id }) => id === order.invoiceId) ?? null;
  const state = planOrderState(order, invoice, now);
  const waits = state === "awaiting_payment";
  const { id, number, plan, interval, licences, kind, orderedAt, startsAt, methodId } = order;
  return {
    id,
    number,
    plan,
    interval,
    licences,
    kind,
    orderedAt,
    startsAt,
    methodId,
    state,
    ttcCents: invoice?.ttcCents ?? order.shownCents,
    invoice: invoice && {
      id: invoice.id,
      number: invoice.number,
      status: invoice.status,
      ttcCents: invoice.ttcCents,
      pdfUrl: invoice.pdfUrl,
    },
    confirmUrl: waits && invoice?.needsConfirmation ? invoice.pageUrl : null,
    declined: waits && order.attempts > 0 && !invoice?.needsConfirmation && !invoice?.debitInProgress,
    confirmed: order.acceptedAt !== null,
  };
}
