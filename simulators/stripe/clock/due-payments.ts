import { settleIntent } from "../billing/settlement.ts";
import { emit } from "../core/events.ts";
import { find, idOf, save, type Scope } from "../core/world.ts";
import { rank, type Due } from "./work.ts";

export function* dueOfPayments(scope: Scope): Generator<Due> {
  for (const [id, debit] of Object.entries(scope.account.facts.debits)) {
    const intent = find(scope, "payment_intents", id);
    if (intent === undefined) continue;
    const run = () => settleIntent(scope, intent);
    yield { at: debit.at, rank: rank.debit, customer: idOf(intent.customer), run };
  }
  for (const session of Object.values(scope.account.tables.checkout_sessions)) {
    if (session.status !== "open") continue;
    const run = () => {
      Object.assign(session, { status: "expired", url: null });
      save(scope, "checkout_sessions", session);
      emit(scope, "checkout.session.expired", session);
    };
    yield { at: session.expires_at, rank: rank.expire, customer: idOf(session.customer), run };
  }
}
