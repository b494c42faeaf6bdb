import type { Stripe } from "stripe";

import type { Payments, Seller } from "#billing/port";
import { as, idOf, toMs, toMsOrNull, type Connection } from "#billing/stripe/connection";
import { keyOfPrice } from "#billing/stripe/prices";
import { creditNoteRecord, invoiceRecord, type InvoiceContext } from "#billing/stripe/read-documents";
import { methodRecord } from "#billing/stripe/read-methods";
import { endLiftedAt, isEnding, makesWayIn, replacedBy } from "#billing/stripe/schedules";
import type { PaymentRecord, PricedLine, SubscriptionRecord } from "#domain/plans/payment-record";

const page = { limit: 100 } as const;

/** Years of invoices, with all that was tried to pay them: page after page, up to what one customer will never reach. */
const all = { limit: 10_000 } as const;

export const reading = (connection: Connection): Pick<Payments, "read"> => ({
  async read(seller, customerId) {
    const { stripe } = connection;
    const [customer, subscriptions, invoices, intents, charges, notes, methods, setups] = await Promise.all([
      stripe.customers.retrieve(customerId, {}, as(seller)),
      stripe.subscriptions
        .list({ customer: customerId, status: "all", ...page, expand: ["data.schedule"] }, as(seller))
        .autoPagingToArray(all),
      stripe.invoices
        .list({ customer: customerId, ...page, expand: ["data.payments"] }, as(seller))
        .autoPagingToArray(all),
      stripe.paymentIntents.list({ customer: customerId, ...page }, as(seller)).autoPagingToArray(all),
      stripe.charges
        .list({ customer: customerId, ...page, expand: ["data.failure_balance_transaction"] }, as(seller))
        .autoPagingToArray(all),
      stripe.creditNotes.list({ customer: customerId, ...page }, as(seller)).autoPagingToArray(all),
      stripe.customers.listPaymentMethods(customerId, page, as(seller)).autoPagingToArray(all),
      stripe.setupIntents
        .list({ customer: customerId, ...page, expand: ["data.mandate"] }, as(seller))
        .autoPagingToArray(all),
    ]);
    const context: InvoiceContext = {
      intents: new Map(intents.map((intent) => [intent.id, intent])),
      disputedAt: await disputesOf(connection, seller, charges),
      debitFailedAt: failedDebits(charges),
    };
    return {
      customerId,
      creditCents: customer.deleted ? 0 : Math.max(0, 0 - customer.balance),
      defaultMethodId: customer.deleted ? null : idOf(customer.invoice_settings.default_payment_method),
      subscriptions: await Promise.all(
        subscriptions.map((one) => subscriptionRecord(connection, seller, one)),
      ),
      invoices: invoices.flatMap((one) => invoiceRecord(one, context)),
      creditNotes: notes.map(creditNoteRecord),
      methods: methods.flatMap((one) => methodRecord(one, setups)),
    } satisfies PaymentRecord;
  },
});

/** By payment intent: when a payment that came was contested, unless the bank decided for the seller. */
async function disputesOf(
  { stripe }: Connection,
  seller: Seller,
  charges: readonly Stripe.Charge[],
): Promise<Map<string, number>> {
  const contested = charges.filter(({ disputed }) => disputed);
  const found = await Promise.all(
    contested.map(async (charge) => {
      const { data } = await stripe.disputes.list({ charge: charge.id, limit: 1 }, as(seller));
      const [dispute] = data;
      const over = dispute?.status === "won" || dispute?.status === "warning_closed";
      const intent = idOf(charge.payment_intent);
      return dispute && !over && intent ? [[intent, toMs(dispute.created)] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/** By payment intent. A debit is charged when it is sent, and fails days later: the money taken back then is dated. */
function failedDebits(charges: readonly Stripe.Charge[]): Map<string, number> {
  const failed = new Map<string, number>();
  for (const { status, payment_method_details: by, ...charge } of charges) {
    const intent = idOf(charge.payment_intent);
    if (status !== "failed" || by?.type !== "sepa_debit" || intent === null) continue;
    const { failure_balance_transaction: back, created } = charge;
    const at = toMs(typeof back === "object" && back !== null ? back.created : created);
    failed.set(intent, Math.min(at, failed.get(intent) ?? at));
  }
  return failed;
}

async function subscriptionRecord(
  connection: Connection,
  seller: Seller,
  one: Stripe.Subscription,
): Promise<SubscriptionRecord> {
  const [item] = one.items.data;
  const periodEnd = item?.current_period_end ?? one.billing_cycle_anchor;
  const planned = await plannedOf(connection, seller, one);
  const lines = one.items.data.map(({ price, quantity }) => ({ price: price.id, quantity: quantity ?? 1 }));
  return {
    id: one.id,
    status: statusOf(one),
    lines: await pricedLines(connection, seller, lines),
    interval: item?.price.recurring?.interval === "year" ? "annual" : "monthly",
    rateBp: Math.round((one.default_tax_rates?.[0]?.percentage ?? 0) * 100),
    footer: one.invoice_settings.footer ?? "",
    createdAt: toMs(one.created),
    anchorAt: toMs(one.billing_cycle_anchor),
    periodEndsAt: toMs(periodEnd),
    // In flexible billing `cancel_at` is set while `cancel_at_period_end` stays false: either one is an end.
    cancelAt: toMsOrNull(one.cancel_at ?? (one.cancel_at_period_end ? periodEnd : null)),
    endLiftedAt: planned === null && !isEnding(one) ? endLiftedAt(one) : null,
    endedAt: toMsOrNull(one.ended_at),
    closedUnpaid: one.ended_at !== null && one.cancellation_details?.reason === "payment_failed",
    changePending: one.pending_update !== null,
    planned,
    makesWay: makesWayIn(one),
    metadata: one.metadata,
  };
}

function statusOf({ status, ended_at }: Stripe.Subscription): SubscriptionRecord["status"] {
  if (status === "incomplete" || status === "incomplete_expired") return "incomplete";
  return ended_at === null ? "open" : "closed";
}

/** The phase that follows the current one. */
async function plannedOf(connection: Connection, seller: Seller, { schedule }: Stripe.Subscription) {
  if (schedule === null || typeof schedule === "string" || schedule.status !== "active") return null;
  const next = schedule.phases.find(({ start_date }) => start_date === schedule.current_phase?.end_date);
  if (!next) return null;
  const lines = next.items.map(({ price, quantity }) => ({
    price: idOf(price) ?? "",
    quantity: quantity ?? 1,
  }));
  return {
    at: toMs(next.start_date),
    lines: await pricedLines(connection, seller, lines),
    wasEnding: schedule.metadata?.["was_ending"] === "yes",
    replaced: replacedBy(schedule),
  };
}

const pricedLines = (
  connection: Connection,
  seller: Seller,
  lines: readonly { price: string; quantity: number }[],
): Promise<PricedLine[]> =>
  Promise.all(
    lines.map(async ({ price, quantity }) => ({
      key: await keyOfPrice(connection, seller, price),
      quantity,
    })),
  );
