import { eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";

import { connectedAccount } from "#db/providers/account";
import { providersOfCustomers } from "#db/providers/owners";
import { connectedAccounts } from "#db/providers/selling-schema";
import { eventCursors, paymentEvents } from "#db/plans/schema";
import { one } from "#db/statement";
import { action } from "#actions/action";
import { incoming, isAboutAccount, mostAtOnce, type EventOwner } from "#actions/plans/inbox";
import type { PaymentEvent } from "#billing/port";

const hour = 60 * 60 * 1000;
/** The payment provider keeps its events for thirty days. In milliseconds. */
const furthest = 29 * 24 * hour;

/** Walks the list of events of the account on which an organisation sells: one that never arrived is taken in here. */
export const walkSellerEvents = action({
  name: "providers.walk-events",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({}),
  reads: (scope) => ({ account: one(connectedAccount(scope)) }),
  async run({ tenant, services, now, organisation }, _input, { account }) {
    if (!account || account.disconnectedAt !== null) return { result: 0 };
    const { db } = tenant;
    const { stripeId } = account;
    const [cursor] = await db.select().from(eventCursors).where(eq(eventCursors.account, stripeId));
    const since = Math.max(cursor?.through ?? 0, now - furthest) - hour;
    const events = await (await services.payments()).listEvents(stripeId, since);
    const walked = tenant.update(
      connectedAccounts,
      { walkedAt: now },
      eq(connectedAccounts.stripeId, stripeId),
    );
    if (events === null)
      return { result: 0, change: { steps: [walked], audit: "none", messages: [accessLost] } };
    const ids = JSON.stringify(events.map(({ id }) => id));
    const seen = await db
      .select({ id: paymentEvents.id })
      .from(paymentEvents)
      .where(inArray(paymentEvents.id, sql`(select value from json_each(${ids}))`));
    const known = new Set(seen.map(({ id }) => id));
    const missed = events.filter(({ id }) => !known.has(id));
    const chunk = missed.slice(0, mostAtOnce);
    const customers = chunk.flatMap(({ customerId }) => customerId ?? []);
    const owners = await providersOfCustomers(db, stripeId, [...new Set(customers)]);
    const providerOf = new Map(owners.map((owner) => [owner.stripeId, owner.providerId]));
    const taken = chunk.map((event) => incoming(event, ownerOf(event, organisation.id, providerOf), now));
    const rest = chunk.length < missed.length;
    const through = { account: stripeId, through: rest ? (chunk.at(-1)?.createdAt ?? now) : now };
    return {
      result: taken.length,
      change: {
        steps: [
          ...taken.map(({ row }) => db.insert(paymentEvents).values(row).onConflictDoNothing()),
          db
            .insert(eventCursors)
            .values(through)
            .onConflictDoUpdate({ target: eventCursors.account, set: through }),
          walked,
        ],
        audit: "none" as const,
        messages: [...taken.flatMap((one) => one.messages ?? []), ...(rest ? [walkOn] : [])],
        messagesTo: onceEach(taken.flatMap((one) => one.messagesTo ?? [])),
      },
    };
  },
});

const walkOn = { kind: "providers.walk-events" } as const;
/** The event that says so may be lost too. */
const accessLost = { kind: "providers.read-account" } as const;

function ownerOf(
  event: PaymentEvent,
  organisationId: string,
  providerOf: ReadonlyMap<string, string>,
): EventOwner | undefined {
  if (isAboutAccount(event)) return { organisationId, about: { kind: "seller" } };
  const providerId = providerOf.get(event.customerId ?? "");
  return providerId === undefined ? undefined : { organisationId, about: { kind: "provider", providerId } };
}

/** One reading of a provider is enough for all their events. */
const onceEach = <M extends { message: object }>(messages: readonly M[]): M[] => [
  ...new Map(messages.map((one) => [JSON.stringify(one.message), one])).values(),
];
