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

/**
 * The library over our tables. Its handler is never mounted: its rate limits, locks, origin checks and cookies are ours
 * (src/routes/credentials.ts, src/actions/identity/attempts.ts), and it never writes to the console.
 */
export function configure(d1: D1Database, secret: string, clock: () => number) {
  const seen = { outdated: false };
  const auth = betterAuth({
    appName: "Parvis",
    baseURL: "https://parvis.invalid",
    secret,
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
        hash: (password) => hashPassword(secret, password),
        verify: ({ hash, password }) => {
          seen.outdated = isOutdated(hash);
          return verifyPassword(secret, password, hash);
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

export type Auth = ReturnType<typeof configure>["auth"];

const instants = (now: number) => ({
  createdAt: new Date(now),
  updatedAt: new Date(now),
  expiresAt: new Date(now + sessionDuration),
});
