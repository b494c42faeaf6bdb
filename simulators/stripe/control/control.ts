import { settleIntent } from "../billing/settlement.ts";
import { missing } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { locate } from "../core/locate.ts";
import { find, platformAccount, type Scope, type World } from "../core/world.ts";
import { closeDispute, openDispute } from "../payments/disputes.ts";
import { revokeMandate } from "../payments/mandates.ts";
import { completeOnboarding, deauthorise } from "../resources/account-links.ts";

/** What a tester does from outside: the hand of the bank, of the post and of time. */
export function createControl(world: World) {
  return { ...bankHand(world), ...networkHand(world), ...accountHand(world) };
}
export type Control = ReturnType<typeof createControl>;

function bankHand(world: World) {
  return {
    /** Answers one SEPA debit now, or all of them. Returns how many. */
    settle(intent?: string): number {
      let settled = 0;
      for (const account of Object.values(world.state.accounts)) {
        for (const id of Object.keys(account.facts.debits)) {
          const found = find({ world, account }, "payment_intents", id);
          if (found === undefined || (intent !== undefined && intent !== id)) continue;
          settleIntent({ world, account }, found);
          settled += 1;
        }
      }
      return settled;
    },
    failNextPayments(count = 1, account = platformAccount): void {
      scopeOf(world, account).account.failNextPayments = count;
    },
    /** The network tells that a saved card was replaced by a newer one. */
    renewCard(method: string) {
      const { scope, row } = found(locate(world, "payment_methods", method), "payment_method", method);
      if (row.card !== undefined) row.card.exp_year += 3;
      emit(scope, "payment_method.automatically_updated", row);
      return row;
    },
    dispute(charge: string, reason = "fraudulent") {
      const { scope, row } = found(locate(world, "charges", charge), "charge", charge);
      return openDispute(scope, row, reason);
    },
    closeDispute(dispute: string, status: "won" | "lost") {
      const { scope, row } = found(locate(world, "disputes", dispute), "dispute", dispute);
      return closeDispute(scope, row, status);
    },
  };
}

function networkHand(world: World) {
  return {
    /** Puts an event back in the post; nothing harms it this time. */
    replay(event: string): void {
      const { scope, row } = found(locate(world, "events", event), "event", event);
      const account = scope.account.id;
      const endpoint = account === platformAccount ? 0 : 1;
      world.state.outbox.push({ event: row.id, account, endpoint, attempts: 1, since: null, held: true });
    },
    /** The next writes answer 503: refused before they ran, or after. */
    troubleNextCalls(trouble: { refuse?: number; lose?: number }): void {
      world.state.trouble = { refuse: trouble.refuse ?? 0, lose: trouble.lose ?? 0 };
    },
  };
}

function accountHand(world: World) {
  return {
    revokeMandate(mandate: string) {
      const { scope, row } = found(locate(world, "mandates", mandate), "mandate", mandate);
      return revokeMandate(scope, row);
    },
    onboard(account: string): void {
      completeOnboarding(scopeOf(world, account));
    },
    deauthorise(account: string): void {
      deauthorise(scopeOf(world, account));
    },
  };
}

function scopeOf(world: World, id: string): Scope {
  const account = world.state.accounts[id];
  if (account === undefined) throw missing("account", id);
  return { world, account };
}

function found<T>(value: T | null, kind: string, id: string): T {
  if (value === null) throw missing(kind, id);
  return value;
}
