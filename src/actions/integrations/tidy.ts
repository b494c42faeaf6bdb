import { lte } from "drizzle-orm";
import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { attempts, sessions, verifications } from "#db/identity/schema";
import { idempotencyKeys } from "#db/integrations/schema";

/** Forgets what has expired: sessions, attempts, half-finished sign-ins, saved answers. */
export const tidy = publicAction({
  name: "integrations.tidy",
  by: "system",
  input: z.strictObject({}),
  reads: noReads,
  run({ db, now }) {
    const steps = [
      db.delete(idempotencyKeys).where(lte(idempotencyKeys.expiresAt, now)),
      db.delete(attempts).where(lte(attempts.expiresAt, now)),
      db.delete(verifications).where(lte(verifications.expiresAt, new Date(now))),
      db.delete(sessions).where(lte(sessions.expiresAt, new Date(now))),
    ];
    return { result: null, change: { steps, audit: "none" } };
  },
});
