import { fillPlaceholders, lte, sql, type Query, type SQL } from "drizzle-orm";

import { Refusal, refusals, type RefusalCode } from "#domain/refusals";
import { failedGuard, guardRow, mustHaveChanged, type Guard } from "#db/guards";
import { auditEntries, type AuditActor } from "#db/organisations/schema";
import { idempotencyKeys, outbox } from "#db/integrations/schema";
import { insert } from "#db/insert";
import { owedMessages, type MailOrder } from "#db/owed-messages";
import { bind, openDatabase, type Database } from "#db/statement";
import type { Write } from "#db/tenant";
import type { Message } from "#queues/messages";

/**
 * One line of the audit log. `details` holds ids and codes, never an answer, a secret or a name.
 * `organisationId` is for what happens outside any organisation and concerns one, as its creation.
 */
export type AuditLine = { subject?: string; details?: Record<string, unknown>; organisationId?: string };

/** What a job did in the name of whoever asked for it: a line of its own, as if they had done it one by one. */
export type ActedLine = { action: string; actor: { kind: AuditActor; id: string | null } } & AuditLine;

/** What an action decided to write. Everything goes in one D1 batch, or nothing does. */
export type Change = {
  steps: readonly (Write | Guard)[];
  /** `none` only for what the system keeps for itself: sealing, sweeping, marking progress. */
  audit: AuditLine | "none";
  /** Without an audit row: the statement that finds what this wrote, should the answer of the database be lost. */
  proof?: SQL;
  acted?: readonly ActedLine[];
  messages?: readonly Message[];
  /** Work owed to an organisation by what happens outside any: a payment event names its own. */
  messagesTo?: readonly { organisationId: string; message: Message }[];
  /** It tells of what was done outside, a payment: recorded in whatever state the organisation is by then. */
  happened?: boolean;
  mails?: readonly MailOrder[];
  /** What to refuse with when a constraint fails: `table.column` as SQLite names it. */
  conflicts?: Readonly<Record<string, Refusal>>;
};

export type CommitContext = {
  d1: D1Database;
  organisationId: string | null;
  action: string;
  actor: { kind: AuditActor; id: string | null };
  now: number;
  newId: (prefix: string) => string;
  guards: readonly Guard[];
  idempotency?: { scope: string; key: string; inputHash: string; result: unknown };
  /** The message this commit completes: done in the same batch, so that its duplicate finds it done. */
  completes?: string;
};

export type { MailOrder } from "#db/owed-messages";

export type Committed = { relay: readonly { id: string; message: Message; organisationId: string | null }[] };

/**
 * Writes a change: guards, writes, audit, outbox and the idempotency row, in one batch.
 * @throws Refusal when a guard or a known constraint fails: nothing was written.
 */
export async function commit(context: CommitContext, change: Change): Promise<Committed> {
  const db = openDatabase(context.d1);
  const auditId = context.newId("aud");
  const owed = owedMessages(db, context, change);
  const steps: (Write | Guard)[] = [
    ...idempotencyWrite(db, context),
    ...context.guards,
    ...completion(db, context),
    ...change.steps,
    ...auditWrite(db, context, auditId, change.audit),
    ...(change.acted ?? []).flatMap(({ action, actor, ...line }) =>
      auditWrite(db, { ...context, action, actor }, context.newId("aud"), line),
    ),
    ...owed.writes,
  ];
  const queries = withGuardsTogether(db, steps).map((query) => bind(context.d1, query));
  const proof = change.proof ?? sql`select 1 from ${auditEntries} where ${auditEntries.id} = ${auditId}`;
  const isWritten = async () => (await bind(context.d1, db.run(proof).getQuery()).first()) !== null;
  await sendBatch(context.d1, queries, isWritten, change.conflicts ?? {});
  return { relay: owed.relay };
}

/** D1 takes five terms in a compound select, and a hundred values in a statement. */
const together = { guards: 4, values: 80 };

/** Guards that follow one another are one statement: it inserts the row of the first that fails, which the trigger refuses. */
function withGuardsTogether(db: Database, steps: readonly (Write | Guard)[]): Query[] {
  const queries: Query[] = [];
  let rows: Query[] = [];
  const close = () => {
    if (rows.length === 0) return;
    const sql = `insert into guards (code) ${rows.map((row) => row.sql).join(" union all ")}`;
    queries.push({ sql, params: rows.flatMap(({ params }) => params) });
    rows = [];
  };
  for (const step of steps) {
    if (!("guard" in step)) {
      close();
      queries.push(step.toSQL());
      continue;
    }
    const row = guardSql(db, step);
    const values = rows.reduce((total, { params }) => total + params.length, row.params.length);
    if (rows.length === together.guards || values > together.values) close();
    rows.push(row);
  }
  close();
  return queries;
}

const guardsWritten = new WeakMap<SQL, Query>();

/** The guards of every commit are written once per isolate: their condition is a constant, with gaps for its values. */
function guardSql(db: Database, guard: Guard): Query {
  const query = guardsWritten.get(guard.failing) ?? db.run(guardRow(guard)).getQuery();
  guardsWritten.set(guard.failing, query);
  return { ...query, params: fillPlaceholders(query.params, { ...guard.values, code: guard.guard }) };
}

function completion(db: Database, { completes, now }: CommitContext): (Write | Guard)[] {
  if (!completes) return [];
  const open = sql`${outbox.id} = ${completes} and ${outbox.doneAt} is null`;
  return [db.update(outbox).set({ doneAt: now }).where(open), mustHaveChanged("conflict")];
}

function auditWrite(db: Database, context: CommitContext, id: string, line: Change["audit"]): Write[] {
  if (line === "none") return [];
  const entry = {
    id,
    organisationId: line.organisationId ?? context.organisationId,
    at: context.now,
    action: context.action,
    actorKind: context.actor.kind,
    actorId: context.actor.id,
    subject: line.subject ?? null,
    details: line.details ?? null,
  };
  return [insert(db, auditEntries, entry)];
}

/** An idempotent answer is kept 24 hours. In milliseconds. */
const idempotencyLifetime = 24 * 60 * 60 * 1000;

/** First of the batch: of two requests under one key, the second is refused for that reason and no other. */
function idempotencyWrite(db: Database, { idempotency, action, now }: CommitContext): (Write | Guard)[] {
  if (!idempotency) return [];
  const { key, scope } = idempotencyKeys;
  const answer = { ...idempotency, action, createdAt: now, expiresAt: now + idempotencyLifetime };
  const forgotten = lte(idempotencyKeys.expiresAt, now);
  return [
    db
      .insert(idempotencyKeys)
      .values(answer)
      .onConflictDoUpdate({ target: [key, scope], set: answer, setWhere: forgotten }),
    mustHaveChanged("request_in_flight"),
  ];
}

/** What D1 says to try again: https://developers.cloudflare.com/d1/observability/debug-d1/#error-list */
const unknownOutcome =
  /Network connection lost|storage.*reset|code was updated|starting up|internal error|transient issue|client disconnected/i;

const attempts = 3;

/**
 * An error that does not say whether the batch was applied: what it wrote tells. So it does when the next attempt is
 * refused, by the guards of what the first one wrote after all.
 */
async function sendBatch(
  d1: D1Database,
  queries: D1PreparedStatement[],
  isWritten: () => Promise<boolean>,
  conflicts: NonNullable<Change["conflicts"]>,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await d1.batch(queries);
      return;
    } catch (error) {
      const message = error instanceof Error ? error.message : "";
      const isUnknown = unknownOutcome.test(message);
      if (isUnknown) await pauseAfter(attempt);
      if ((isUnknown || attempt > 1) && (await isWritten())) return;
      const refusal = refusalOf(message, conflicts);
      if (refusal) throw refusal;
      if (!isUnknown || attempt === attempts) throw error;
    }
  }
}

/** Twice as long each time, and never the same for two commits that failed together. In milliseconds. */
const pauseAfter = (attempt: number): Promise<void> =>
  scheduler.wait(50 * 2 ** (attempt - 1) * (0.5 + Math.random()));

function refusalOf(message: string, conflicts: NonNullable<Change["conflicts"]>): Refusal | undefined {
  const guard = failedGuard(message);
  if (guard !== undefined) return new Refusal(isRefusalCode(guard) ? guard : "conflict");
  if (!message.includes("constraint failed")) return undefined;
  const known = Object.keys(conflicts).find((name) => message.includes(name));
  if (known !== undefined) return conflicts[known];
  return message.includes("UNIQUE") ? new Refusal("conflict") : undefined;
}

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
