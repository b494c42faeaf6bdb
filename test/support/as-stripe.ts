import { env } from "cloudflare:workers";

import { graceDays } from "#domain/plans/subscription";
import { nextRenewal } from "#domain/providers/renewal";
import { toSubscription } from "#db/providers/facts";
import { priceConsents, providerSubscriptions } from "#db/providers/subscription-schema";
import { openDatabase } from "#db/statement";
import type { Tables } from "../../simulators/stripe/core/world.ts";
import type { World } from "./world.ts";

type Kept = { [K in keyof Tables]: Record<string, Tables[K]> };
type Invoice = Tables["invoices"];

/** Everything that the payment provider holds of an account. */
export function keptBy(world: World, account: string): Kept {
  const found = world.provider.sim.world.state.accounts[account];
  if (!found) throw new Error("The account is gone.");
  return found.tables;
}

/** What our rows say of the subscriptions and of the documents of providers: a line for each fact. */
export async function ourSide(now: number): Promise<string[]> {
  const db = openDatabase(env.DB);
  const subscriptions = await db.select().from(providerSubscriptions);
  const consents = await db.select().from(priceConsents);
  const { results: documents } = await env.DB.prepare(
    "select id || ' ' || kind || ' ' || number || ' ' || status || ' ' || abs(ttc_cents) || ' ' || remaining_cents as fact from provider_documents",
  ).all<{ fact: string }>();
  const begun = subscriptions
    .filter(({ startedAt }) => startedAt !== null)
    .map((row) => {
      const { id, endedAt, interval, htCents, periodEndsAt } = row;
      if (endedAt !== null) return `${id} ended ${endedAt / 1000}`;
      const next = nextRenewal(toSubscription(row, consents, graceDays.default), now);
      // Unpaid once the grace is over, no new period is begun: the payment provider is told to end it.
      const coming = next?.kind === "bill" ? `then ${next.interval} ${next.htCents}` : "then ends";
      return `${id} open ${interval} ${htCents} until ${periodEndsAt / 1000}, ${coming}`;
    });
  return [...begun, ...documents.map(({ fact }) => fact)].toSorted();
}

/** The same facts, as the payment provider holds them. */
export function theirSide(kept: Kept): string[] {
  const begun = Object.values(kept.subscriptions).filter(
    ({ status }) => status !== "incomplete" && status !== "incomplete_expired",
  );
  return [
    ...begun.map((one) => subscriptionFact(kept, one)),
    ...Object.values(kept.invoices)
      .filter(({ status }) => status !== "draft")
      .map((one) => `${one.id} invoice ${one.number} ${one.status} ${one.total} ${one.amount_remaining}`),
    ...Object.values(kept.credit_notes).map(
      ({ id, number, total }) => `${id} credit_note ${number} paid ${total} 0`,
    ),
  ].toSorted();
}

const words = (price: Tables["prices"] | undefined) =>
  `${price?.recurring?.interval === "year" ? "annual" : "monthly"} ${price?.unit_amount}`;

function subscriptionFact(kept: Kept, one: Tables["subscriptions"]): string {
  if (one.ended_at !== null) return `${one.id} ended ${one.ended_at}`;
  const billed = Object.values(kept.invoices)
    .filter(({ parent }) => parent?.subscription_details?.subscription === one.id)
    .filter(({ status }) => status !== "void" && status !== "draft")
    .toSorted((a, b) => start(a) - start(b))
    .at(-1);
  // The bill of a renewal is a draft for an hour: until then the period before is the last that was billed.
  const [line] = billed?.lines.data ?? [];
  const current = words(kept.prices[String(line?.pricing?.price_details?.price)]);
  return `${one.id} open ${current} until ${line?.period.end}, ${coming(kept, one)}`;
}

const start = ({ lines }: Invoice) => lines.data[0]?.period.start ?? 0;

function coming(kept: Kept, one: Tables["subscriptions"]): string {
  if (one.cancel_at !== null || one.cancel_at_period_end) return "then ends";
  const schedule = kept.subscription_schedules[String(one.schedule)];
  const phase = schedule?.phases.find(({ start_date }) => start_date === schedule.current_phase?.end_date);
  const planned = phase && kept.prices[String(phase.items[0]?.price)];
  return `then ${words(planned ?? one.items.data[0]?.price)}`;
}

/** Periods of one customer that were both paid: nobody pays twice for a day. */
export function paidTwice(invoices: readonly Invoice[]): string[] {
  const last = new Map<string, Invoice>();
  const paid = invoices.filter(({ status }) => status === "paid").toSorted((a, b) => start(a) - start(b));
  return paid.flatMap((invoice) => {
    const before = last.get(String(invoice.customer));
    last.set(String(invoice.customer), invoice);
    const until = before?.lines.data[0]?.period.end ?? 0;
    return before && until > start(invoice) ? [`${before.id} and ${invoice.id}`] : [];
  });
}
