import { clockOf } from "../core/time.ts";
import type { Scope, World } from "../core/world.ts";
import { dueOfInvoices } from "./due-invoices.ts";
import { dueOfPayments } from "./due-payments.ts";
import { dueOfSubscriptions } from "./due-subscriptions.ts";
import type { Due } from "./work.ts";

/** The earliest work of one clock (null: the simulator's own) up to an instant. */
export function nextDue(world: World, clock: string | null, until: number): Due | null {
  let next: Due | null = null;
  for (const account of Object.values(world.state.accounts)) {
    for (const due of dueOf({ world, account })) {
      const later = next !== null && (due.at > next.at || (due.at === next.at && due.rank >= next.rank));
      if (due.at <= until && !later && livesOn({ world, account }, due, clock)) next = due;
    }
  }
  return next;
}

function* dueOf(scope: Scope): Generator<Due> {
  yield* dueOfSubscriptions(scope);
  yield* dueOfInvoices(scope);
  yield* dueOfPayments(scope);
}

function livesOn(scope: Scope, due: Due, clock: string | null): boolean {
  const own = due.customer === null ? null : (clockOf(scope, due.customer)?.id ?? null);
  return own === clock;
}
