import { z } from "zod";

const secret = z.string().min(32);

/** Variables and secrets, parsed once per isolate. Bindings are typed by `wrangler types`. */
const settingsSchema = z.object({
  ENVIRONMENT: z.enum(["local", "test", "production"]),
  APP_ORIGIN: z.url(),
  MAIL_FROM: z.email(),
  APP_SECRET: secret,
  OPERATOR_KEY: secret,
  MAIL_PROVIDER_URL: z.url().optional(),
  MAIL_PROVIDER_KEY: z.string().min(1).optional(),
});

export type Settings = z.output<typeof settingsSchema>;

/** @throws when a variable or a secret is missing or malformed: the Worker must not start half configured. */
export function readSettings(env: object): Settings {
  const parsed = settingsSchema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new Error(
    `Configuration: ${parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.code}`).join(", ")}`,
  );
}
