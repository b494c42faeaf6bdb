import { lte } from "drizzle-orm";
import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { attempts, mailboxProofs, sessions, verifications } from "#db/identity/schema";
import { idempotencyKeys } from "#db/integrations/schema";
import { webhookDeliveries } from "#db/integrations/webhook-schema";
import { deliveriesKept } from "#domain/integrations/webhooks";

/** Mails sent after a link was used still read it. In milliseconds. */
const linksKept = 7 * 24 * 60 * 60 * 1000;

/** Forgets what has expired: sessions, attempts, half-finished sign-ins, saved answers, old deliveries. */
export const tidy = publicAction({
  name: "integrations.tidy",
  by: "system",
  input: z.strictObject({}),
  reads: noReads,
  run({ db, now }) {
    const steps = [
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
