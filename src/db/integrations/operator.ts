import { and, asc, count, desc, eq, getTableColumns, gte, inArray, isNull, lt, sql } from "drizzle-orm";

import { crons } from "#domain/integrations/crons";
import { deadLetters, heartbeats, jobs, mails, outbox } from "#db/integrations/schema";
import { organisations } from "#db/organisations/schema";
import { billingDifferences, billingDocuments, orders, planSubscriptions } from "#db/plans/schema";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";

type LetterPosition = { receivedAt: number; id: string };

/** What whoever runs the platform looks at, across organisations: read by operator actions and no other. */
export const openDeadLetters = (db: Database, after: LetterPosition | undefined, limit: number) =>
  db
    .select()
    .from(deadLetters)
    .where(
      and(
        isNull(deadLetters.replayedAt),
        after && sql`(${deadLetters.receivedAt}, ${deadLetters.id}) > (${after.receivedAt}, ${after.id})`,
      ),
    )
    .orderBy(asc(deadLetters.receivedAt), asc(deadLetters.id))
    .limit(limit);

export const deadLetterById = (db: Database, letterId: string) =>
  db.select().from(deadLetters).where(eq(deadLetters.id, letterId));

export const organisationsBefore = (db: Database, before: string | undefined, limit: number) =>
  db
    .select({
      id: organisations.id,
      slug: organisations.slug,
      name: organisations.name,
      trialEndsAt: organisations.trialEndsAt,
      deactivatedAt: organisations.deactivatedAt,
      createdAt: organisations.createdAt,
    })
    .from(organisations)
    .where(before === undefined ? sql`true` : lt(organisations.id, before))
    .orderBy(desc(organisations.id))
    .limit(limit);

const onThatPage = (db: Database, before: string | undefined, limit: number) =>
  db
    .select({ id: organisations.id })
    .from(organisations)
    .where(before === undefined ? sql`true` : lt(organisations.id, before))
    .orderBy(desc(organisations.id))
    .limit(limit);

/** Of the organisations of that page, the messages given up and not replayed. */
export const lettersBefore = (db: Database, before: string | undefined, limit: number) =>
  db
    .select({ organisationId: deadLetters.organisationId, count: count().as("count") })
    .from(deadLetters)
    .where(
      and(isNull(deadLetters.replayedAt), inArray(deadLetters.organisationId, onThatPage(db, before, limit))),
    )
    .groupBy(deadLetters.organisationId);

/** Of the organisations of that page, the nights since `since` that found their account different. */
export const differencesBefore = (db: Database, before: string | undefined, limit: number, since: number) =>
  db
    .select({ organisationId: billingDifferences.organisationId, count: count().as("count") })
    .from(billingDifferences)
    .where(
      and(
        gte(billingDifferences.at, since),
        inArray(billingDifferences.organisationId, onThatPage(db, before, limit)),
      ),
    )
    .groupBy(billingDifferences.organisationId);

type DifferencePosition = { at: number; id: string };

/** What nightly readings found different from our rows, newest first. */
export const differencesAfter = (db: Database, after: DifferencePosition | undefined, limit: number) =>
  db
    .select()
    .from(billingDifferences)
    .where(after && sql`(${billingDifferences.at}, ${billingDifferences.id}) < (${after.at}, ${after.id})`)
    .orderBy(desc(billingDifferences.at), desc(billingDifferences.id))
    .limit(limit);

type DocumentPosition = { issuedAt: number; id: string };
type DocumentFilter = { organisationId?: string | undefined; buyer?: string | undefined };

/** Invoices and credit notes, newest first, with the order that each invoice bills: also of accounts that are destroyed. */
export const documentsAfter = (
  db: Database,
  { organisationId, buyer }: DocumentFilter,
  after: DocumentPosition | undefined,
  limit: number,
) =>
  db
    .select({
      ...getTableColumns(billingDocuments),
      orderNumber: sql<string | null>`${orders.number}`.as("order_number"),
      orderedAt: orders.orderedAt,
    })
    .from(billingDocuments)
    .leftJoin(
      orders,
      and(
        eq(orders.organisationId, billingDocuments.organisationId),
        eq(orders.invoiceId, billingDocuments.id),
      ),
    )
    .where(
      and(
        organisationId === undefined ? undefined : eq(billingDocuments.organisationId, organisationId),
        buyer === undefined
          ? undefined
          : sql`instr(lower(${billingDocuments.buyer} ->> 'name'), lower(${buyer})) > 0`,
        after &&
          sql`(${billingDocuments.issuedAt}, ${billingDocuments.id}) < (${after.issuedAt}, ${after.id})`,
      ),
    )
    .orderBy(desc(billingDocuments.issuedAt), desc(billingDocuments.id))
    .limit(limit);

/** What the organisations of that page have subscribed to and not closed. */
export const subscriptionsBefore = (db: Database, before: string | undefined, limit: number) =>
  db
    .select()
    .from(planSubscriptions)
    .where(
      and(
        isNull(planSubscriptions.endedAt),
        inArray(planSubscriptions.organisationId, onThatPage(db, before, limit)),
      ),
    );

export const heartbeatsOfCrons = (db: Database) =>
  db
    .select({ job: heartbeats.job, at: heartbeats.at })
    .from(heartbeats)
    .where(inArray(heartbeats.job, crons));

/** The outbox row of a dead letter waits again: the minute sweep hands it over. */
export const revive = (db: Database, outboxId: string, now: number): Write =>
  db
    .update(outbox)
    .set({ deadAt: null, relayedAt: null, dueAt: now })
    .where(sql`${outbox.id} = ${outboxId} and ${outbox.doneAt} is null`);

/** A mail that was given up is owed again, unless it was sent again since. */
export const requeueMail = (db: Database, mailId: string): Write =>
  db
    .update(mails)
    .set({ state: "queued", claimedAt: null, failure: null })
    .where(
      and(
        eq(mails.id, mailId),
        inArray(mails.state, ["failed", "unknown"]),
        sql`not exists (select 1 from mails again where again.resend_of_id = ${mailId})`,
      ),
    );

export const reopenJob = (db: Database, jobId: string): Write =>
  db.update(jobs).set({ failedAt: null }).where(eq(jobs.id, jobId));
