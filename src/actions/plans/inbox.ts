import type { Change } from "#db/commit";
import type { paymentEvents } from "#db/plans/schema";
import type { PaymentEvent } from "#billing/port";

type Taken = Pick<Change, "messages" | "messagesTo"> & { row: typeof paymentEvents.$inferInsert };

/** Objects that name no customer themselves: who they are about is read from the provider. */
const indirect = new Set(["dispute", "mandate"]);

/** What is kept of an event, and the work that follows from it. */
export function incoming(event: PaymentEvent, organisationId: string | undefined, now: number): Taken {
  const account = event.account ?? "platform";
  const row = {
    account,
    id: event.id,
    type: event.type,
    customerId: event.customerId,
    createdAt: event.createdAt,
    receivedAt: now,
  };
  if (organisationId !== undefined)
    return { row, messagesTo: [{ organisationId, message: { kind: "plans.synchronise", at: now } }] };
  if (event.customerId === null && indirect.has(event.subject.type)) {
    const { type, id } = event.subject;
    const route = { kind: "plans.route-event", account, eventId: event.id, type, subject: id } as const;
    return { row, messages: [route] };
  }
  return { row: { ...row, ignored: event.customerId === null ? "no_customer" : "unknown_customer" } };
}
