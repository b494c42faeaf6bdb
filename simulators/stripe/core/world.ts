import type Stripe from "stripe";
import { missing } from "./api-error.ts";

/** What the API shows, in the SDK's own types. */
export interface Tables {
  customers: Stripe.Customer;
  tax_ids: Stripe.TaxId;
  products: Stripe.Product;
  prices: Stripe.Price;
  tax_rates: Stripe.TaxRate;
  payment_methods: Stripe.PaymentMethod;
  setup_intents: Stripe.SetupIntent;
  payment_intents: Stripe.PaymentIntent;
  mandates: Stripe.Mandate;
  charges: Stripe.Charge;
  balance_transactions: Stripe.BalanceTransaction;
  refunds: Stripe.Refund;
  disputes: Stripe.Dispute;
  checkout_sessions: Stripe.Checkout.Session;
  subscriptions: Stripe.Subscription;
  subscription_schedules: Stripe.SubscriptionSchedule;
  invoices: Stripe.Invoice;
  invoice_payments: Stripe.InvoicePayment;
  invoice_items: Stripe.InvoiceItem;
  credit_notes: Stripe.CreditNote;
  events: Stripe.Event;
  test_clocks: Stripe.TestHelpers.TestClock;
}
export type TableName = keyof Tables;

/** What a bank knows and the API never shows. */
export interface Facts {
  /** By payment method: the number or IBAN behind it, whether its holder authenticated it, and whether it is spent. */
  instruments: { number: string; authenticated: boolean; detached?: boolean };
  /** By payment intent: when a SEPA debit answers, and how. */
  debits: { at: number; outcome: DebitOutcome };
  /** By subscription: the change that waits for its invoice to be paid. */
  pending_updates: { target: Stripe.Subscription; invoice: string };
  /** By subscription: the period end already announced by `invoice.upcoming`. */
  notices: { period_end: number };
  /** By invoice: when its first collection failed, and how many retries were made. */
  dunning: { since: number; retries: number };
  /** By intent: what follows an accepted challenge. */
  challenges: { return_url: string | null };
}
export type DebitOutcome = "succeed" | "fail" | "insufficient_funds" | "dispute";

export interface AccountState {
  id: string;
  account: Stripe.V2.Core.Account | null;
  deauthorised: boolean;
  counters: Record<string, number>;
  failNextPayments: number;
  tables: { [K in TableName]: Record<string, Tables[K]> };
  facts: { [K in keyof Facts]: Record<string, Facts[K]> };
}

export interface SavedReply {
  fingerprint: string;
  status: number;
  body: string;
  savedAt: number;
}
export interface Delivery {
  event: string;
  account: string;
  endpoint: number;
  attempts: number;
  /** When it was first tried, in simulated seconds. */
  since: number | null;
  held: boolean;
}
export interface WorldState {
  seed: string;
  sequence: number;
  now: number;
  /** Simulated minus wall seconds, when the clock runs with the wall. */
  offset: number | null;
  accounts: Record<string, AccountState>;
  replies: Record<string, SavedReply>;
  outbox: Delivery[];
  /** How many of the next writes are refused before they run, or run and lose their answer. */
  trouble: { refuse: number; lose: number };
}

export type TerminalAction = "unpaid" | "canceled" | "past_due";
export interface Settings {
  origin: string;
  terminalAction: TerminalAction;
  numbering: "account" | "customer";
  retryDays: readonly number[];
  sepaRetryDays: readonly number[];
}
export interface World {
  state: WorldState;
  settings: Settings;
  /** Grows with each write: what was worked out from the state holds until then. */
  writes: number;
}
/** One account of the world: the platform, or a connected account. Nothing crosses it. */
export interface Scope {
  world: World;
  account: AccountState;
}

export const platformAccount = "acct_platform";

export function find<K extends TableName>(scope: Scope, table: K, id: string): Tables[K] | undefined {
  return scope.account.tables[table][id];
}
export function get<K extends TableName>(scope: Scope, table: K, id: string, param = "id"): Tables[K] {
  const found = find(scope, table, id);
  if (found === undefined) throw missing(table.replace(/s$/, ""), id, param);
  return found;
}
export function save<K extends TableName>(scope: Scope, table: K, row: Tables[K]): Tables[K] {
  const rows: Record<string, Tables[K]> = scope.account.tables[table];
  if (rows[row.id] !== row) listed.get(scope.account)?.delete(table);
  rows[row.id] = row;
  scope.world.writes += 1;
  if (table === "invoices") unsettled.get(scope.account)?.add(row.id);
  return row;
}

/** Ids of invoices that may still fall due, beside the state: made again from it when they are not there. */
const unsettled = new WeakMap<AccountState, Set<string>>();

/** Invoices that are neither paid, void nor given up. They stay few, while invoices grow for ever. */
export function unsettledInvoices({ account }: Scope): Stripe.Invoice[] {
  const ids = unsettled.get(account) ?? new Set(Object.keys(account.tables.invoices));
  unsettled.set(account, ids);
  return [...ids].flatMap((id) => {
    const invoice = account.tables.invoices[id];
    if (invoice?.status === "draft" || invoice?.status === "open") return [invoice];
    ids.delete(id);
    return [];
  });
}
export function drop(scope: Scope, table: TableName, id: string): void {
  delete scope.account.tables[table][id];
  listed.get(scope.account)?.delete(table);
  scope.world.writes += 1;
}

/** The tables that were listed since a row came: most requests ask for one, and most change no list. */
const listed = new WeakMap<AccountState, Map<TableName, readonly Tables[TableName][]>>();

/** Newest first, as Stripe lists. */
export function all<K extends TableName>(scope: Scope, table: K): readonly Tables[K][] {
  const lists = listed.get(scope.account) ?? new Map<TableName, readonly Tables[TableName][]>();
  listed.set(scope.account, lists);
  const known = lists.get(table) as readonly Tables[K][] | undefined;
  if (known) return known;
  const rows = Object.values<Tables[K]>(scope.account.tables[table]).toReversed();
  lists.set(table, rows);
  return rows;
}
export function fact<K extends keyof Facts>(scope: Scope, kind: K, id: string): Facts[K] | undefined {
  return scope.account.facts[kind][id];
}
export function setFact<K extends keyof Facts>(scope: Scope, kind: K, id: string, value: Facts[K]): void {
  const rows: Record<string, Facts[K]> = scope.account.facts[kind];
  rows[id] = value;
  scope.world.writes += 1;
}
export function dropFact(scope: Scope, kind: keyof Facts, id: string): void {
  delete scope.account.facts[kind][id];
  scope.world.writes += 1;
}

export function newId(scope: Scope, prefix: string): string {
  scope.world.state.sequence += 1;
  return `${prefix}_${scope.world.state.seed}${scope.world.state.sequence.toString(36).padStart(8, "0")}`;
}
export function count(scope: Scope, counter: string): number {
  const next = (scope.account.counters[counter] ?? 0) + 1;
  scope.account.counters[counter] = next;
  return next;
}

/** The id behind a field that may be expanded. */
export function idOf(value: string | { id: string } | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : value.id;
}
/** For ids that are always there, as the customer of a subscription. */
export function ownId(value: string | { id: string }): string {
  return typeof value === "string" ? value : value.id;
}
