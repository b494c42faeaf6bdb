import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, instant, json } from "#db/columns";
import type { Locale } from "#domain/locale";

const date = () => integer({ mode: "timestamp_ms" });

/** better-auth's `user`: one human identity, one e-mail, over all organisations. */
export const people = sqliteTable("people", {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: flag().notNull(),
  image: text(),
  locale: text().$type<Locale>().notNull().default("fr"),
  twoFactorEnabled: flag().notNull().default(false),
  createdAt: date().notNull(),
  updatedAt: date().notNull(),
});

/** better-auth's `session`. The token stands in clear; the cookie carries it signed. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    expiresAt: date().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: date().notNull(),
    updatedAt: date().notNull(),
  },
  (t) => [index("sessions_by_person").on(t.userId)],
);

/** better-auth's `account`: a password, hashed. */
export const credentials = sqliteTable(
  "credentials",
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: date(),
    refreshTokenExpiresAt: date(),
    scope: text(),
    password: text(),
    createdAt: date().notNull(),
    updatedAt: date().notNull(),
  },
  (t) => [uniqueIndex("credentials_one_per_provider").on(t.userId, t.providerId)],
);

/** better-auth's `verification`: the short life between password and second factor. */
export const verifications = sqliteTable(
  "verifications",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: date().notNull(),
    createdAt: date().notNull(),
    updatedAt: date().notNull(),
  },
  (t) => [
    index("verifications_by_identifier").on(t.identifier),
    index("verifications_by_value").on(t.value),
    index("verifications_due").on(t.expiresAt),
  ],
);

/** better-auth's `twoFactor`. */
export const secondFactors = sqliteTable("second_factors", {
  id: text().primaryKey(),
  secret: text().notNull(),
  backupCodes: text().notNull(),
  userId: text("person_id")
    .notNull()
    .unique()
    .references(() => people.id, { onDelete: "cascade" }),
  verified: flag().notNull().default(true),
  failedVerificationCount: integer().notNull().default(0),
  lockedUntil: date(),
});

/** A time step whose code was accepted once: the same code is refused afterwards. */
export const secondFactorUses = sqliteTable(
  "second_factor_uses",
  {
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    step: integer().notNull(),
    usedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.step] })],
);

export type MailboxProofPurpose = "sign-up" | "reset-password" | "change-email";

/** A link sent to a mailbox. Only the hash of its token is kept (docs/decisions: tokens are derived). */
export const mailboxProofs = sqliteTable(
  "mailbox_proofs",
  {
    id: text().primaryKey(),
    purpose: text().$type<MailboxProofPurpose>().notNull(),
    tokenHash: text().notNull().unique(),
    email: text().notNull(),
    personId: text().references(() => people.id, { onDelete: "cascade" }),
    details: json<{ name?: string; locale?: Locale; organisation?: string; next?: string }>().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [
    index("mailbox_proofs_by_email").on(t.email, t.purpose),
    index("mailbox_proofs_by_person").on(t.personId, t.purpose),
    index("mailbox_proofs_due").on(t.expiresAt),
  ],
);

/** Atomic rate limits: attempts in a window, by key (a hashed address, a hashed e-mail). */
export const attempts = sqliteTable(
  "attempts",
  {
    key: text().primaryKey(),
    count: integer().notNull(),
    /** Before this instant, the next attempt is refused without being counted. */
    retryAt: instant().notNull(),
    /** The end of the window, after which the count starts again. */
    expiresAt: instant().notNull(),
  },
  (t) => [index("attempts_due").on(t.expiresAt)],
);
