import { z } from "zod";

import { email } from "#domain/input";

/** Addresses that one sharing names, and that an organisation reaches in `windowMs` (abuse: mails to strangers). */
export const shareLimits = { perSharing: 50, perDay: 500, windowMs: 24 * 60 * 60 * 1000 } as const;

/** An address named twice is written to once. */
export const shareEmailsSchema = z
  .array(email)
  .min(1)
  .max(shareLimits.perSharing)
  .transform((emails) => [...new Set(emails)]);
