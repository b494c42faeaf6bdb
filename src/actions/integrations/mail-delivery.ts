import { and, eq, inArray, isNull, lte, or } from "drizzle-orm";

import type { Change } from "#db/commit";
import { mails } from "#db/integrations/schema";
import type { Database } from "#db/statement";
import type { UnitOfWork } from "#actions/action";
import { MailFailure, type Mail, type MailAttachment, type MailOrder } from "#mail/port";

export type MailRow = typeof mails.$inferSelect;

/** What a mail says, read again when it is sent; `null` when it is no longer owed. */
export type Contents = {
  mail: Mail;
  to: { email: string; name?: string };
  replyTo?: { email: string };
  attachments?: readonly MailAttachment[];
} | null;

/** A claim that nobody finished is open again after two minutes. In milliseconds. */
const claimDuration = 2 * 60 * 1000;

/** Takes the mail for this attempt, so that two consumers never send it at once; nothing when its end is known. */
async function claim(db: Database, mailId: string, now: number): Promise<MailRow | undefined> {
  const free = and(
    inArray(mails.state, ["queued", "sending"]),
    or(isNull(mails.claimedAt), lte(mails.claimedAt, now - claimDuration)),
  );
  const [before] = await db.select().from(mails).where(eq(mails.id, mailId));
  if (!before) return undefined;
  const [claimed] = await db
    .update(mails)
    .set({ claimedAt: now, attempts: before.attempts + 1 })
    .where(and(eq(mails.id, mailId), eq(mails.attempts, before.attempts), free))
    .returning();
  if (claimed) return claimed;
  if (before.state === "queued" || before.state === "sending") throw new MailBusy();
  return undefined;
}

/** Another consumer is sending this mail: the message waits for what becomes of it. */
class MailBusy extends Error {
  override readonly name = "MailBusy";
}

/** What a mail is sent for: a resend is owed for what the first of its line was. */
async function firstCause(db: Database, { cause, resendOfId }: MailRow): Promise<string> {
  if (resendOfId === null) return cause;
  const [before] = await db.select().from(mails).where(eq(mails.id, resendOfId));
  return before ? firstCause(db, before) : cause;
}

/** Writes on the mail as long as this attempt holds it; answers whether it did. */
async function keep(db: Database, mail: MailRow, values: Partial<MailRow>): Promise<boolean> {
  const held = and(eq(mails.id, mail.id), eq(mails.attempts, mail.attempts));
  const written = await db.update(mails).set(values).where(held).returning({ id: mails.id });
  return written.length === 1;
}

/**
 * Sends one mail of the ledger at most once per cause: claim, check that it is still owed, write that it is handed
 * over, send, then record. What fails before it is handed over, or for a while, frees the claim and is thrown, so
 * that the queue tries again later.
 */
export async function deliver(
  db: Database,
  unit: UnitOfWork,
  mailId: string,
  read: (mail: MailRow) => Promise<Contents>,
): Promise<Change | undefined> {
  const mail = await claim(db, mailId, unit.now);
  if (!mail) return undefined;
  const record = (values: Partial<MailRow>): Change => ({
    steps: [db.update(mails).set(values).where(eq(mails.id, mailId))],
    audit: "none",
  });
  const contents = await read({ ...mail, cause: await firstCause(db, mail) }).catch(
    async (error: unknown) => {
      await keep(db, mail, { claimedAt: null });
      throw error;
    },
  );
  if (!contents) return record({ state: "cancelled" });
  const { mail: mailer } = unit.services;
  const interrupted = mail.state === "sending" && !mailer.deduplicates;
  if (interrupted && mailer.onUnknownOutcome(contents.mail.kind) === "keep")
    return record({ state: "unknown" });
  if (!(await keep(db, mail, { state: "sending" }))) throw new MailBusy();
  const order: MailOrder = { causeKey: mail.id, locale: mail.locale, ...contents };
  try {
    const { providerMessageId } = await mailer.deliver(order);
    return record({ state: "sent", sentAt: unit.now, providerId: providerMessageId, failure: null });
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    if (error.outcome === "permanent") return record({ state: "failed", failure: error.code });
    if (
      error.outcome === "unknown" &&
      !mailer.deduplicates &&
      mailer.onUnknownOutcome(contents.mail.kind) === "keep"
    )
      return record({ state: "unknown", failure: error.code });
    await keep(db, mail, { state: "queued", claimedAt: null, failure: error.code });
    throw error;
  }
}
