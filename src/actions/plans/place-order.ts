import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { instant } from "#domain/input";
import { boxesSchema, planAcceptance, type Acceptance } from "#domain/plans/acceptances";
import { orderYear } from "#domain/plans/orders";
import { planOrder, type OrderPlan, type OrderRequest } from "#domain/plans/ordering";
import { isUsable } from "#domain/plans/payment-methods";
import { Refusal } from "#domain/refusals";
import { orderAcceptances, orders, platformCounters } from "#db/plans/schema";
import { accountReads } from "#db/plans/queries";
import type { Write } from "#db/tenant";
import { action, type ActionContext } from "#actions/action";
import {
  customerOf,
  decided,
  factsOf,
  methodFacts,
  platform,
  type Account,
  type OrderRow,
} from "#actions/plans/account";
import { givingWay } from "#actions/plans/carrying-out";
import { orderFields, orderRefusals, pricedAt } from "#actions/plans/preview-order";
import { quoteOf } from "#actions/plans/pricing";
import { tell } from "#actions/plans/telling";
import { termsHashes } from "#actions/plans/terms-hashes";

/**
 * Places an order: its number and what was accepted are kept before anything is paid. The same order placed again
 * while it waits for its payment is the same order.
 */
export const placeOrder = action({
  name: "plans.place-order",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({
    ...orderFields,
    methodId: z.string().max(100),
    at: instant.optional(),
    acceptances: boxesSchema.optional(),
  }),
  refuses: [...orderRefusals, "payment_method_unusable", "terms_changed", "not_found"],
  reads: accountReads,
  async run(context, { acceptances, methodId, at, ...request }, account) {
    const { now, asker } = context;
    const by = { personId: personOf(context), ip: asker.address, at: now };
    const accepted = decided(planAcceptance(acceptances, await termsHashes(), by));
    customerOf(account);
    requireUsable(account, methodId, now);
    const waiting = account.orders.find((one) => one.acceptedAt === null && one.closedAt === null);
    const order = decided(planOrder(factsOf(context, account), request, now));
    const shownAt = pricedAt(at, now);
    const quote = await quoteOf(context, account, request, order, shownAt);
    const shown = {
      shownCents: quote.dueCents,
      shownAt,
      startsAt: order.kind === "downgrade" || order.kind === "plan_standby" ? order.at : null,
      gaveWay: givingWay(account, subscriptionOf(order)),
      methodId,
    };
    if (waiting && isSame(waiting, request) && waiting.kind === order.kind)
      return { result: { id: waiting.id }, change: again(context, waiting.id, shown, accepted) };
    if (waiting) await giveUp(context, account, waiting);
    const id = context.newId("ord");
    const values = {
      id,
      ...request,
      ...shown,
      kind: order.kind,
      personId: by.personId,
      orderedAt: now,
      subscriptionId: subscriptionOf(order),
    };
    return {
      result: { id },
      change: {
        steps: [...replace(context, waiting), ...number(context, values), ...keep(context, id, accepted)],
        audit: { subject: id, details: { ...request, kind: order.kind } },
      },
    };
  },
});

const personOf = ({ actor }: ActionContext): string => (actor.kind === "person" ? actor.person.id : "");

/** @throws Refusal not_found, payment_method_unusable. */
export function requireUsable({ methods }: Pick<Account, "methods">, methodId: string, now: number) {
  const method = methods.find(({ id }) => id === methodId);
  if (!method) throw new Refusal("not_found");
  if (!isUsable(methodFacts(method), now))
    throw new Refusal("payment_method_unusable", { fix: { screen: "payment_methods", id: methodId } });
  return method;
}

const isSame = (a: OrderRequest, b: OrderRequest): boolean =>
  a.plan === b.plan && a.interval === b.interval && a.licences === b.licences;

const subscriptionOf = (order: OrderPlan): string | null =>
  "subscriptionId" in order ? order.subscriptionId : null;

type Shown = Pick<OrderRow, "shownCents" | "shownAt" | "startsAt" | "gaveWay" | "methodId">;

/** What is paid is what was shown and accepted last. */
const again = (
  { tenant }: ActionContext,
  orderId: string,
  shown: Shown,
  accepted: readonly Acceptance[],
) => ({
  steps: [
    tenant.update(orders, shown, eq(orders.id, orderId), isNull(orders.acceptedAt)),
    ...accepted.map(({ subject, ...proof }) =>
      tenant.update(
        orderAcceptances,
        proof,
        eq(orderAcceptances.orderId, orderId),
        eq(orderAcceptances.subject, subject),
      ),
    ),
  ],
  audit: { subject: orderId, details: { methodId: shown.methodId } },
});

/** Nobody pays any more what an order that gives way had opened: its page at the bank is closed. @throws Refusal */
const giveUp = (context: ActionContext, account: Account, { id, subscriptionId }: OrderRow): Promise<void> =>
  tell(context, async (payments) => {
    const { subscriptions } = await payments.read(platform, customerOf(account));
    const opened = subscriptions.find(({ metadata }) => metadata.order === id);
    // Paid this very moment: it is what runs now.
    if (opened?.status === "open") throw new Refusal("conflict");
    if (opened && opened.endedAt === null) await payments.close(platform, opened.id);
    if (subscriptions.some((one) => one.id === subscriptionId && one.changePending))
      await payments.giveUpChange(platform, subscriptionId ?? "");
  });

/** An order that was left unpaid gives way; one placed at this very moment does not: one of the two is refused. */
const replace = ({ tenant, now }: ActionContext, left: OrderRow | undefined): Write[] =>
  left ? [tenant.update(orders, { closedAt: now }, eq(orders.id, left.id), isNull(orders.acceptedAt))] : [];

/** Takes the next number of the year in the batch that writes the order: none is lost, none given twice. */
function number(
  { tenant }: ActionContext,
  values: Omit<Parameters<typeof tenant.insert<typeof orders>>[1], "number">,
): Write[] {
  const year = orderYear(values.orderedAt);
  const name = `orders:${year}`;
  const next = { value: sql`${platformCounters.value} + 1` };
  const text = sql<string>`(select printf('CMD-%d-%06d', ${year}, ${platformCounters.value}) from ${platformCounters} where ${platformCounters.name} = ${name})`;
  return [
    tenant.db
      .insert(platformCounters)
      .values({ name, value: 1 })
      .onConflictDoUpdate({ target: platformCounters.name, set: next }),
    tenant.insert(orders, { ...values, number: asText(text) }),
  ];
}

/** Drizzle writes an expression wherever it takes a value; the type of an insert only knows values. */
const asText = (expression: ReturnType<typeof sql<string>>): string => expression as unknown as string;

const keep = ({ tenant }: ActionContext, orderId: string, accepted: readonly Acceptance[]): Write[] =>
  accepted.map((one) => tenant.insert(orderAcceptances, { orderId, ...one }));
