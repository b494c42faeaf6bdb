import { inArray, lte } from "drizzle-orm";
import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { attempts, mailboxProofs, sessions, verifications } from "#db/identity/schema";
import { idempotencyKeys, outbox } from "#db/integrations/schema";
import { webhookDeliveries } from "#db/integrations/webhook-schema";
import { deliveriesKept } from "#domain/integrations/webhooks";

/** Mails sent after a link was used still read it. In milliseconds. */
const linksKept = 7 * 24 * 60 * 60 * 1000;

/** Work done this long ago comes back under no cause; so many rows are forgotten an hour. In milliseconds. */
const workKept = 90 * 24 * 60 * 60 * 1000;
const mostAtOnce = 2000;

/** Forgets what has expired: sessions, attempts, half-finished sign-ins, saved answers, old deliveries, old work. */
export const tidy = publicAction({
  name: "integrations.tidy",
  by: "system",
  input: z.strictObject({}),
  reads: noReads,
  run({ db, now }) {
    const doneWork = db
      .select({ id: outbox.id })
      .from(outbox)
      .where(lte(outbox.doneAt, now - workKept))
      .limit(mostAtOnce);
    const steps = [
      db.delete(outbox).where(inArray(outbox.id, doneWork)),
      db.delete(idempotencyKeys).where(lte(idempotencyKeys.expiresAt, now)),
      db.delete(mailboxProofs).where(lte(mailboxProofs.expiresAt, now - linksKept)),
      db.delete(attempts).where(lte(attempts.expiresAt, now)),
      db.delete(verifications).where(lte(verifications.expiresAt, new Date(now))),
      db.delete(webhookDeliveries).where(lte(webhookDeliveries.createdAt, now - deliveriesKept)),
      db.delete(sessions).where(lte(sessions.expiresAt, new Date(now))),
    ];
    return { result: null, change: { steps, audit: "none" } };
  },
});
