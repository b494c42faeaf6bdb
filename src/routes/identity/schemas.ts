import { z } from "@hono/zod-openapi";

const mailSentSchema = z.object({ status: z.literal("mail_sent") }).openapi("MailSent");
export const mailSent = { status: 202, schema: mailSentSchema, example: { status: "mail_sent" } } as const;

/** The session itself is in the cookie. */
export const signedInSchema = z.object({ status: z.literal("signed_in") }).openapi("SignedIn");

const recoveryCodesSchema = z.object({ recoveryCodes: z.array(z.string()) }).openapi("RecoveryCodes");
export const recoveryCodesAnswer = {
  status: 200,
  schema: recoveryCodesSchema,
  example: { recoveryCodes: ["aB3dE-f6G7h", "k9LmN-p2QrS"] },
} as const;
