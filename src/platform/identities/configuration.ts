import { createHash } from "node:crypto";

import { betterAuth } from "better-auth/minimal";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { twoFactor } from "better-auth/plugins/two-factor";

import { credentials, people, secondFactors, sessions, verifications } from "#db/identity/schema";
import { openDatabase } from "#db/statement";
import { sessionDuration } from "#domain/identity/durations";
import { hashPassword, isOutdated, verifyPassword } from "#platform/identities/password-hash";
import { newId } from "#platform/ids";

/** Names of the library's cookies. They travel between our own functions only: routes set their own. */
export const sessionCookie = "__Host-parvis";
export const challengeCookie = "__Host-parvis.two_factor";

const prefixes: Record<string, string> = {
  user: "per",
  session: "ses",
  account: "crd",
  verification: "ver",
  twoFactor: "sec",
};

/** The secret of the platform, and those it had, from the newest. */
export type Secrets = { current: string; previous: readonly string[] };

/** A secret names itself in what it enciphers, so that one given up years ago is never tried. */
const versionOf = (secret: string): number =>
  createHash("sha256").update(secret).digest().readUInt32BE() >>> 1;

/**
 * The library over our tables. Its handler is never mounted: its rate limits, locks, origin checks and cookies are ours
 * (src/routes/credentials.ts, src/actions/identity/attempts.ts), and it never writes to the console.
 */
export function configure(d1: D1Database, { current, previous }: Secrets, clock: () => number) {
  const seen = { outdated: false, hash: "" };
  const all = [...new Set([current, ...previous])];
  const auth = betterAuth({
    appName: "Parvis",
    baseURL: "https://parvis.invalid",
    // What was enciphered before secrets named themselves is under the oldest.
    secret: all.at(-1) ?? current,
    secrets: all.map((value) => ({ version: versionOf(value), value })),
    database: drizzleAdapter(openDatabase(d1), {
      provider: "sqlite",
      transaction: false,
      schema: {
        user: people,
        session: sessions,
        account: credentials,
        verification: verifications,
        twoFactor: secondFactors,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 1024,
      password: {
        hash: async (password) => {
          // As long as a refused password takes: an account that does not exist is told apart by nothing.
          await Promise.all(previous.map((secret) => hashPassword(secret, password)));
          return hashPassword(current, password);
        },
        verify: async ({ hash, password }) => {
          seen.hash = hash;
          seen.outdated = isOutdated(hash);
          if (await verifyPassword(current, password, hash)) return true;
          seen.outdated = true;
          return isOneOf(previous, (secret) => verifyPassword(secret, password, hash));
        },
      },
    },
    session: {
      expiresIn: sessionDuration / 1000,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    verification: { storeIdentifier: "hashed", disableCleanup: true },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, ...instants(clock()) } }) } },
    },
    advanced: {
      cookies: { session_token: { name: sessionCookie }, two_factor: { name: challengeCookie } },
      useSecureCookies: false,
      defaultCookieAttributes: { secure: true },
      disableCSRFCheck: true,
      disableOriginCheck: true,
      database: { generateId: ({ model }) => newId(prefixes[model] ?? "idy", clock()) },
    },
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [
      twoFactor({ issuer: "Parvis", backupCodeOptions: { amount: 10 }, accountLockout: { enabled: false } }),
    ],
  });
  return { auth, seen };
}

/** One after the other: each try costs as much as a sign-in. */
async function isOneOf<T>(candidates: readonly T[], check: (one: T) => Promise<boolean>): Promise<boolean> {
  for (const one of candidates) if (await check(one)) return true;
  return false;
}

export type Auth = ReturnType<typeof configure>["auth"];

const instants = (now: number) => ({
  createdAt: new Date(now),
  updatedAt: new Date(now),
  expiresAt: new Date(now + sessionDuration),
});
