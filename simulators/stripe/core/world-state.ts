import { platformAccount, type AccountState, type WorldState } from "./world.ts";

export function newWorldState(seed: string, now: number, offset: number | null): WorldState {
  return {
    seed,
    sequence: 0,
    now,
    offset,
    accounts: { [platformAccount]: newAccountState(platformAccount) },
    replies: {},
    outbox: [],
    trouble: { refuse: 0, lose: 0 },
  };
}

export function newAccountState(id: string): AccountState {
  return {
    id,
    account: null,
    deauthorised: false,
    counters: {},
    failNextPayments: 0,
    tables: {
      customers: {},
      tax_ids: {},
      products: {},
      prices: {},
      tax_rates: {},
      payment_methods: {},
      setup_intents: {},
      payment_intents: {},
      mandates: {},
      charges: {},
      balance_transactions: {},
      refunds: {},
      disputes: {},
      checkout_sessions: {},
      subscriptions: {},
      subscription_schedules: {},
      invoices: {},
      invoice_payments: {},
      invoice_items: {},
      credit_notes: {},
      events: {},
      test_clocks: {},
    },
    facts: { instruments: {}, debits: {}, pending_updates: {}, notices: {}, dunning: {}, challenges: {} },
  };
}
