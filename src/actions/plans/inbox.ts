import type { Change } from "#db/commit";
import type { paymentEvents } from "#db/plans/schema";
import type { PaymentEvent } from "#billing/port";

type Taken = Pick<Change, "messages" | "messagesTo"> & { row: typeof paymentEvents.$inferInsert };

/** Whom an event is about: the organisation's own account, a provider of it, or the account on which it sells. */
export type EventOwner = {
  organisationId: string;
  about: { kind: "plan" } | { kind: "provider"; providerId: string } | { kind: "seller" };
};

/** A batch has a limited number of statements: after days without events, the list is taken in a chunk at a time. */
export const mostAtOnce = 200;

/** Objects that name no customer themselves: who they are about is read from the provider. */
const indirect = new Set(["dispute", "mandate"]);

/** Events that say something of the account itself. */
export const isAboutAccount = ({ account, type }: Pick<PaymentEvent, "account" | "type">): boolean =>
  account !== null && (type.startsWith("account.") || type.startsWith("capability."));

/** The reading that an event asks for. */
export const readingOf = ({ organisationId, about }: EventOwner, at: number) => {
  if (about.kind === "plan") return { organisationId, message: { kind: "plans.synchronise", at } } as const;
  if (about.kind === "seller")
    return { organisationId, message: { kind: "providers.read-account" } } as const;
  const { providerId } = about;
  return { organisationId, message: { kind: "providers.synchronise", providerId, at } } as const;
};

/** What is kept of an event, and the work that follows from it. */
export function incoming(event: PaymentEvent, owner: EventOwner | undefined, now: number): Taken {
  const account = event.account ?? "platform";
  const row = {
    account,
    id: event.id,
    type: event.type,
    customerId: event.customerId,
    createdAt: event.createdAt,
    receivedAt: now,
  };
  if (owner !== undefined) return { row, messagesTo: [readingOf(owner, now)] };
  if (event.customerId === null && indirect.has(event.subject.type)) {
    const { type, id } = event.subject;
    const route = { kind: "plans.route-event", account, eventId: event.id, type, subject: id } as const;
    return { row, messages: [route] };
  }
  return { row: { ...row, ignored: event.customerId === null ? "no_customer" : "unknown_customer" } };
}
