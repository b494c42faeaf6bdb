import { eq, inArray, lte, sql } from "drizzle-orm";
import { z } from "zod";

import { billingCustomers, eventCursors, paymentEvents } from "#db/plans/schema";
import { one } from "#db/statement";
import { publicAction } from "#actions/action";
import { incoming, mostAtOnce } from "#actions/plans/inbox";

const hour = 60 * 60 * 1000;
/** The provider keeps its events for thirty days; ours say for ninety what became of each. In milliseconds. */
const furthest = 29 * 24 * hour;
const kept = 90 * 24 * hour;

/** Walks the provider's own list of events: one that never arrived is taken in here. */
export const walkEvents = publicAction({
  name: "plans.walk-events",
  by: "system",
  input: z.strictObject({}),
  reads: ({ db }) => ({
    cursor: one(db.select().from(eventCursors).where(eq(eventCursors.account, "platform"))),
    anyone: one(db.select({ id: billingCustomers.stripeId }).from(billingCustomers).limit(1)),
  }),
  async run({ db, services, now }, _input, { cursor, anyone }) {
    if (!anyone) return { result: 0 };
    const since = Math.max(cursor?.through ?? 0, now - furthest) - hour;
    const events = (await (await services.payments()).listEvents(null, since)) ?? [];
    const ids = JSON.stringify(events.map(({ id }) => id));
    const customers = JSON.stringify(events.map(({ customerId }) => customerId));
    const [seen, owners] = await Promise.all([
      db
        .select({ id: paymentEvents.id })
        .from(paymentEvents)
        .where(inArray(paymentEvents.id, sql`(select value from json_each(${ids}))`)),
      db
        .select({ stripeId: billingCustomers.stripeId, organisationId: billingCustomers.organisationId })
        .from(billingCustomers)
        .where(inArray(billingCustomers.stripeId, sql`(select value from json_each(${customers}))`)),
    ]);
    const known = new Set(seen.map(({ id }) => id));
    const ownerOf = new Map(owners.map(({ stripeId, organisationId }) => [stripeId, organisationId]));
    const missed = events.filter(({ id }) => !known.has(id));
    const chunk = missed.slice(0, mostAtOnce);
    const taken = chunk.map((event) => incoming(event, planOf(ownerOf.get(event.customerId)), now));
    const messagesTo = onceEach(taken.flatMap((one) => one.messagesTo ?? []));
    const rest = chunk.length < missed.length;
    const through = { account: "platform", through: rest ? (chunk.at(-1)?.createdAt ?? now) : now };
    return {
      result: taken.length,
      change: {
        steps: [
          ...taken.map(({ row }) => db.insert(paymentEvents).values(row).onConflictDoNothing()),
          db
            .insert(eventCursors)
            .values(through)
            .onConflictDoUpdate({ target: eventCursors.account, set: through }),
          db.delete(paymentEvents).where(lte(paymentEvents.receivedAt, now - kept)),
        ],
        audit: "none",
        messages: [...taken.flatMap((one) => one.messages ?? []), ...(rest ? [walkOn] : [])],
        messagesTo,
      },
    };
  },
});

const walkOn = { kind: "plans.walk-events" } as const;

const planOf = (organisationId: string | undefined) =>
  organisationId === undefined ? undefined : ({ organisationId, about: { kind: "plan" } } as const);

/** One reading of an account is enough for all its events. */
const onceEach = <M extends { organisationId: string }>(messages: readonly M[]): M[] => [
  ...new Map(messages.map((one) => [one.organisationId, one])).values(),
];
