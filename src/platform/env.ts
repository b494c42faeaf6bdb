import { z } from "zod";

const secret = z.string().min(32);

/** Variables and secrets, parsed once per isolate. Bindings are typed by `wrangler types`. */
const settingsSchema = z
  .object({
    ENVIRONMENT: z.enum(["local", "test", "production"]),
    APP_ORIGIN: z.url(),
    MAIL_FROM: z.email(),
    APP_SECRET: secret,
    /** Secrets it had, from the newest, between spaces: what they enciphered is still read. */
    APP_SECRET_PREVIOUS: z
      .string()
      .transform((typed) => typed.split(/\s+/).filter((one) => one !== ""))
      .pipe(z.array(secret))
      .default([]),
    OPERATOR_KEY: secret,
    MAIL_PROVIDER_URL: z.url().optional(),
    MAIL_PROVIDER_KEY: z.string().min(1).optional(),
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^(?:sk|rk)_(?:test|live)_\w+$/)
      .optional(),
    /** Where the simulator stands in for Stripe. */
    STRIPE_API_BASE: z.url().optional(),
    STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
    STRIPE_CONNECT_WEBHOOK_SECRET: z.string().min(1).optional(),
  })
  .refine(({ ENVIRONMENT, STRIPE_API_BASE }) => ENVIRONMENT !== "production" || !STRIPE_API_BASE, {
    error: "simulated_payments",
    path: ["STRIPE_API_BASE"],
  })
  .refine(
    ({ STRIPE_SECRET_KEY = "", STRIPE_API_BASE }) =>
      !STRIPE_API_BASE || !STRIPE_SECRET_KEY.includes("_live_"),
    {
      error: "live_key_simulated",
      path: ["STRIPE_SECRET_KEY"],
    },
  )
  .refine(
    (settings) =>
      settings.ENVIRONMENT !== "production" || (settings.STRIPE_SECRET_KEY && settings.STRIPE_WEBHOOK_SECRET),
    { error: "payments_missing", path: ["STRIPE_SECRET_KEY"] },
  );

export type Settings = z.output<typeof settingsSchema>;

/** @throws when a variable or a secret is missing or malformed: the Worker must not start half configured. */
export function readSettings(env: object): Settings {
  const parsed = settingsSchema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new Error(
    `Configuration: ${parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.code}`).join(", ")}`,
  );
}
