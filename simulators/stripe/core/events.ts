import type Stripe from "stripe";
import { timeOf } from "./time.ts";
import { newId, platformAccount, save, type Scope } from "./world.ts";

type EventType = Stripe.Event["type"];
type ObjectOf<T extends EventType> = Extract<Stripe.Event, { type: T }>["data"]["object"];

export const apiVersion = "2026-10-28.endive";

/** Records what happened, as it was at that instant, and puts it in the outbox of its endpoints. */
export function emit<T extends EventType>(
  scope: Scope,
  type: T,
  object: ObjectOf<T>,
  previous?: object,
): void {
  const { account, world } = scope;
  const connected = account.id !== platformAccount;
  const event = asEvent({
    id: newId(scope, "evt"),
    object: "event",
    ...(connected ? { account: account.id } : {}),
    api_version: apiVersion,
    created: timeOf(scope, customerOf(object)),
    data: {
      object: structuredClone<unknown>(object),
      ...(previous === undefined ? {} : { previous_attributes: previous }),
    },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  });
  save(scope, "events", event);
  world.state.outbox.push({
    event: event.id,
    account: account.id,
    endpoint: connected ? 1 : 0,
    attempts: 0,
    since: null,
    held: false,
  });
}

function customerOf(object: object): string | null {
  if ("object" in object && object.object === "customer" && "id" in object) return String(object.id);
  if (!("customer" in object)) return null;
  const { customer } = object;
  if (typeof customer === "string") return customer;
  const expanded = typeof customer === "object" && customer !== null && "id" in customer;
  return expanded ? String(customer.id) : null;
}

/** Safe: `emit` takes only the object its event type carries; TypeScript cannot narrow a union by a generic. */
function asEvent(
  event: Omit<Stripe.EventBase, "data" | "type"> & {
    type: string;
    data: { object: unknown; previous_attributes?: object };
  },
) {
  return event as Stripe.Event;
}
