import { eq, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

import { accessOf } from "#domain/access";
import { stateOf, type OrganisationFacts } from "#domain/plans/entitlement";
import type { PaymentRecord } from "#domain/plans/payment-record";
import { nextCheckAt } from "#domain/plans/next-check";
import { decidesOtherwise } from "#domain/providers/serving";
import type { Change } from "#db/commit";
import { mustHaveChanged } from "#db/guards";
import { organisations } from "#db/organisations/schema";
import { toSubscription } from "#db/plans/facts";
import {
  billingCustomers,
  billingDocuments,
  orders,
  paymentMethods,
  planSubscriptions,
} from "#db/plans/schema";
import type { OwnedTable, Tenant, Write } from "#db/tenant";
import type { Message } from "#queues/messages";
import type { ActionContext } from "#actions/action";
import { customerOf, methodFacts, platform, type Account } from "#actions/plans/account";
import { mailsOwed } from "#actions/plans/owed-mails";
import { rowsFrom, type NextRows } from "#actions/plans/rows";
import { tell } from "#actions/plans/telling";

export type Settled = {
  rows: NextRows;
  defaultMethodId: string | null;
  change: Omit<Change, "audit">;
  /** The rows that were not as the payment provider says. */
  differences: string[];
};

/**
 * Reads the payment provider back after it was told something, and plans what to write of it. Whoever uses it is run
 * again on a conflict, and tells once.
 */
export async function readBack(
  context: ActionContext,
  account: Account,
  amend: (rows: NextRows) => NextRows = (rows) => rows,
): Promise<Settled> {
  const record = await tell(context, (payments) => payments.read(platform, customerOf(account)));
  const settled = settle(context, account, record, amend);
  // What happens over there after our reading is nobody's yet: the message makes sure that somebody reads last.
  const again = { kind: "plans.synchronise" as const, at: context.now };
  const messages = [...(settled.change.messages ?? []), again];
  return { ...settled, change: { ...settled.change, happened: true, messages } };
}

/** What a reading changes in the rows, versioned: if another was written since ours began, nothing of ours is. */
export function settle(
  context: ActionContext,
  account: Account,
  record: PaymentRecord,
  amend: (rows: NextRows) => NextRows = (rows) => rows,
): Settled {
  const { tenant, now } = context;
  const seen = account.customer?.version ?? 0;
  const rows = amend(rowsFrom(account, record, now));
  const writes = [
    writesOf(tenant, planSubscriptions, account.subscriptions, rows.subscriptions),
    writesOf(tenant, orders, account.orders, rows.orders),
    writesOf(tenant, paymentMethods, account.methods, rows.methods),
    writesOf(tenant, billingDocuments, account.documents, rows.documents),
  ];
  const differences = writes.flatMap(({ changed }) => changed);
  const facts = (writes[0]?.changed.length ?? 0) > 0 ? [bumpAccess(tenant)] : [];
  const steps = [
    ...writes.flatMap(({ steps: some }) => some),
    ...facts,
    bump(context, rows, record, seen),
    mustHaveChanged("conflict"),
  ];
  const lifted = record.subscriptions.flatMap(({ id, endLiftedAt }) => (endLiftedAt === null ? [] : [id]));
  const mails = mailsOwed(context, account, rows, { lifted, creditCents: record.creditCents });
  const messages = followsOf(context, rows);
  return { rows, differences, defaultMethodId: record.defaultMethodId, change: { steps, mails, messages } };
}

/** What other facts owe: what providers pay stops or goes on, and the places that came free meanwhile are offered. */
function followsOf({ organisation, now }: ActionContext, { subscriptions }: NextRows): Message[] {
  const next = { ...organisation, subscriptions: subscriptions.map(toSubscription) };
  const opens = (facts: OrganisationFacts) => accessOf(stateOf(facts, now), "portal_call") === "open";
  return [
    ...(decidesOtherwise(organisation, next, now) ? [{ kind: "providers.spread" as const, after: "" }] : []),
    ...(!opens(organisation) && opens(next) ? [{ kind: "trainings.offer-again" as const, after: "" }] : []),
  ];
}

/** Commits guard this version: what was decided under the old state is refused under the new one. */
export const bumpAccess = ({ db, organisationId }: Tenant): Write =>
  db
    .update(organisations)
    .set({ accessVersion: sql`${organisations.accessVersion} + 1` })
    .where(eq(organisations.id, organisationId));

function bump({ tenant, now }: ActionContext, rows: NextRows, record: PaymentRecord, seen: number): Write {
  const method = rows.methods.find(({ id }) => id === record.defaultMethodId);
  const subscriptions = rows.subscriptions.map(toSubscription);
  const open =
    rows.orders.some(({ acceptedAt, closedAt }) => acceptedAt === null && closedAt === null) ||
    record.subscriptions.some(({ endLiftedAt }) => endLiftedAt !== null);
  const values = {
    version: seen + 1,
    readAt: now,
    creditCents: record.creditCents,
    defaultMethodId: record.defaultMethodId,
    checkAt: nextCheckAt(
      subscriptions,
      method ? methodFacts({ ...method, organisationId: "" }) : null,
      open,
      now,
    ),
  };
  return tenant.update(billingCustomers, values, eq(billingCustomers.version, seen));
}

type Identified = OwnedTable & { id: SQLiteColumn };
type Row = { id: string };

/** Inserts the rows that are new, updates those that differ, and says which. */
export function writesOf<T extends Identified>(
  tenant: Tenant,
  table: T,
  before: readonly Row[],
  after: readonly Row[],
): { steps: Write[]; changed: string[] } {
  const known = new Map(before.map((row) => [row.id, row]));
  const steps: Write[] = [];
  const changed: string[] = [];
  for (const row of after) {
    const old = known.get(row.id);
    if (old && isSame(old, row)) continue;
    changed.push(row.id);
    steps.push(writeOf(tenant, table, row, old !== undefined));
  }
  return { steps, changed };
}

/** The rows that `rowsFrom` made have the columns of their table; generics cannot follow that far. */
function writeOf<T extends Identified>(tenant: Tenant, table: T, row: Row, isKnown: boolean): Write {
  const values = row as unknown as Parameters<typeof tenant.insert<T>>[1];
  const changes = row as unknown as Parameters<typeof tenant.update<T>>[1];
  return isKnown ? tenant.update(table, changes, eq(table.id, row.id)) : tenant.insertIfAbsent(table, values);
}

/** Compares what the new row says with what the old one said, whatever the order of its columns. */
function isSame(before: object, after: object): boolean {
  const old = new Map(Object.entries(before));
  return Object.entries(after).every(
    ([name, value]) => JSON.stringify(old.get(name) ?? null) === JSON.stringify(value ?? null),
  );
}
