import { sql } from "drizzle-orm";

import type { Locale } from "#domain/locale";
import { insert } from "#db/insert";
import { mails, outbox } from "#db/integrations/schema";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";
import type { Message } from "#queues/messages";

/** A mail owed to one recipient because of one cause. */
export type MailOrder = {
  /** When the action has to name the mail before it is written. */
  id?: string;
  kind: string;
  cause: string;
  subjectId: string;
  recipient: string;
  personId?: string;
  locale: Locale;
  resendOfId?: string;
  /** When it leaves, in UTC milliseconds; at once unless it is said. */
  dueAt?: number;
};

type Context = { organisationId: string | null; now: number; newId: (prefix: string) => string };
type Relay = readonly { id: string; message: Message; organisationId: string | null }[];
type Change = {
  messages?: readonly Message[];
  messagesTo?: readonly { message: Message; organisationId: string }[];
  mails?: readonly MailOrder[];
};

/** The rows of the ledger and of the outbox that a change owes, and what to hand over once they are written. */
export function owedMessages(
  db: Database,
  context: Context,
  change: Change,
): { writes: Write[]; relay: Relay } {
  const mailRows = (change.mails ?? []).map((mail) => ({ ...mail, id: mail.id ?? context.newId("mai") }));
  const { organisationId, now } = context;
  const messages = [
    ...(change.messages ?? []).map((message) => ({ message, organisationId, dueAt: now })),
    ...mailRows.map(({ id, dueAt = now }) => ({
      message: { kind: "mail.deliver" as const, mailId: id },
      organisationId,
      dueAt,
    })),
    ...(change.messagesTo ?? []).map((owed) => ({ ...owed, dueAt: now })),
  ];
  const owed = messages.map((message) => ({ id: context.newId("msg"), ...message }));
  return {
    // What is due later is handed over by the tick of its minute.
    relay: owed.filter(({ dueAt }) => dueAt <= now).map(({ dueAt: _dueAt, ...handed }) => handed),
    writes:
      owed.length > fewMessages
        ? allAtOnce(db, context, mailRows, owed)
        : oneByOne(db, context, mailRows, owed),
  };
}

type Owed = {
  mails: (MailOrder & { id: string })[];
  messages: readonly (Relay[number] & { dueAt: number })[];
};

function oneByOne(
  db: Database,
  { organisationId, now }: Context,
  orders: Owed["mails"],
  owed: Owed["messages"],
): Write[] {
  return [
    ...orders.map(({ dueAt: _dueAt, ...mail }) =>
      db
        .insert(mails)
        .values({ ...mail, organisationId, state: "queued", queuedAt: now })
        .onConflictDoNothing({ target: mails.cause }),
    ),
    ...owed.map(({ id, organisationId: owner, message: { kind, ...payload }, dueAt }) =>
      insert(db, outbox, { id, organisationId: owner, kind, payload, dueAt }),
    ),
  ];
}

/** Beyond this many messages, two statements write them all. */
const fewMessages = 20;

/** The same rows, for a chunk of hundreds: a batch has a limited number of statements. */
function allAtOnce(
  db: Database,
  { organisationId, now }: Context,
  orders: Owed["mails"],
  owed: Owed["messages"],
): Write[] {
  const rows = owed.map(({ id, organisationId: owner, message: { kind, ...payload }, dueAt }) => ({
    id,
    owner,
    kind,
    payload,
    dueAt,
  }));
  const writes = [
    sql`insert into ${mails} (id, organisation_id, kind, cause, subject_id, recipient, person_id, locale, state, queued_at, attempts, resend_of_id)
      select value ->> 'id', ${organisationId}, value ->> 'kind', value ->> 'cause', value ->> 'subjectId', value ->> 'recipient', value ->> 'personId',
      value ->> 'locale', 'queued', ${now}, 0, value ->> 'resendOfId' from json_each(${JSON.stringify(orders)}) where true on conflict (cause) do nothing`,
    sql`insert into ${outbox} (id, organisation_id, kind, payload, due_at)
      select value ->> 'id', value ->> 'owner', value ->> 'kind', value -> 'payload', value ->> 'dueAt' from json_each(${JSON.stringify(rows)})`,
  ];
  return writes.map((query) => {
    const raw = db.run(query);
    return { toSQL: () => raw.getQuery() };
  });
}
