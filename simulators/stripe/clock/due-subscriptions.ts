import type Stripe from "stripe";
import { cancelNow } from "../billing/cancellation.ts";
import { expireFirst, voidInvoice } from "../billing/collection.ts";
import { periodOf } from "../billing/items.ts";
import { endPhase } from "../billing/phases.ts";
import { announceUpcoming, renew } from "../billing/renewal.ts";
import { dropPendingUpdate } from "../billing/subscription-status.ts";
import { day, hour } from "../core/time.ts";
import { all, fact, find, ownId, type Scope } from "../core/world.ts";
import { rank, type Due } from "./work.ts";

const noticeDays = 7;

export function* dueOfSubscriptions(scope: Scope): Generator<Due> {
  for (const row of Object.values(scope.account.tables.subscriptions)) {
    if (row.ended_at === null && row.status !== "paused") yield* dueOf(scope, row);
  }
  for (const schedule of all(scope, "subscription_schedules")) {
    const end = schedule.current_phase?.end_date;
    if (schedule.status !== "active" || end === undefined) continue;
    const run = () => endPhase(scope, schedule, end);
    yield { at: end, rank: rank.phase, customer: ownId(schedule.customer), run };
  }
}

function* dueOf(scope: Scope, row: Stripe.Subscription): Generator<Due> {
  const customer = ownId(row.customer);
  if (row.status === "incomplete") {
    // Nobody paid the first bill within 23 hours.
    const run = () => expireFirst(scope, row);
    yield { at: row.created + 23 * hour, rank: rank.expire, customer, run };
    return;
  }
  const { cancel_at: cancelAt, pending_update: pending } = row;
  if (cancelAt !== null) {
    const run = () => void cancelNow(scope, row, cancelAt, "cancellation_requested");
    yield { at: cancelAt, rank: rank.cancel, customer, run };
  }
  if (pending !== null) {
    yield { at: pending.expires_at, rank: rank.expire, customer, run: () => dropPending(scope, row) };
  }
  const { start, end } = periodOf(row);
  yield { at: end, rank: rank.renew, customer, run: () => renew(scope, row, end) };
  const renews = cancelAt === null || cancelAt > end;
  if (renews && fact(scope, "notices", row.id)?.period_end !== end) {
    const at = Math.max(start, end - noticeDays * day);
    yield { at, rank: rank.notice, customer, run: () => announceUpcoming(scope, row, end) };
  }
}

function dropPending(scope: Scope, row: Stripe.Subscription): void {
  const invoice = find(scope, "invoices", fact(scope, "pending_updates", row.id)?.invoice ?? "");
  if (invoice?.status === "open") voidInvoice(scope, invoice);
  else dropPendingUpdate(scope, row);
}
