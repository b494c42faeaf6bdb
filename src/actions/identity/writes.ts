import { and, eq, ne, notExists } from "drizzle-orm";

import { credentials, people, secondFactors, sessions, verifications } from "#db/identity/schema";
import { mustHaveChanged, type Guard } from "#db/guards";
import { passwordProvider } from "#db/identity/queries";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";
import type { Locale } from "#domain/locale";

type Person = { id: string; name: string; email: string; locale: Locale };

/** A person whose mailbox is proved; one that an administrator entered before keeps what is known of them. */
export function keepPerson(db: Database, person: Person, now: number): Write {
  const at = new Date(now);
  return db
    .insert(people)
    .values({ ...person, emailVerified: true, createdAt: at, updatedAt: at })
    .onConflictDoUpdate({ target: people.id, set: { emailVerified: true, updatedAt: at } });
}

/** Whoever opened a link sent to the address holds it. */
export const proveMailbox = (db: Database, personId: string, now: number): Write =>
  db
    .update(people)
    .set({ emailVerified: true, updatedAt: new Date(now) })
    .where(eq(people.id, personId));

/** Changes nothing when the address is no longer the one the decision was made on. */
export const changeAddress = (
  db: Database,
  { personId, from, to }: { personId: string; from: string; to: string },
  now: number,
): Write =>
  db
    .update(people)
    .set({ email: to, emailVerified: true, updatedAt: new Date(now) })
    .where(and(eq(people.id, personId), eq(people.email, from)));

/** The person's only password: a new one takes the place of the old. */
export function keepPassword(
  db: Database,
  { id, personId, hash }: { id: string; personId: string; hash: string },
  now: number,
): Write {
  const at = new Date(now);
  return db
    .insert(credentials)
    .values({
      id,
      userId: personId,
      accountId: personId,
      providerId: passwordProvider,
      password: hash,
      createdAt: at,
      updatedAt: at,
    })
    .onConflictDoUpdate({
      target: [credentials.userId, credentials.providerId],
      set: { password: hash, updatedAt: at },
    });
}

const hasPassword = (personId: string, hash: string) =>
  and(
    eq(credentials.userId, personId),
    eq(credentials.providerId, passwordProvider),
    eq(credentials.password, hash),
  );

/** A hash made again takes the place of the one it was made from, never of a password chosen meanwhile. */
export const renewHash = (db: Database, personId: string, from: string, to: string): Write =>
  db.update(credentials).set({ password: to }).where(hasPassword(personId, from));

/**
 * Whether the password that opened a session is still the one of the account: the library opens it on its own, and does
 * not look again. Otherwise the session, or the sign-in that waits for its second factor, is ended. From here on, whoever
 * changes the password ends it.
 */
export async function stillHasPassword(
  db: Database,
  { personId, hash, token }: { personId: string; hash: string; token: string | null },
): Promise<boolean> {
  const held = db.select({ id: credentials.id }).from(credentials).where(hasPassword(personId, hash));
  const [found] = await db.batch([
    held,
    token === null
      ? db.delete(verifications).where(and(eq(verifications.value, personId), notExists(held)))
      : db.delete(sessions).where(and(eq(sessions.token, token), notExists(held))),
  ]);
  return found.length > 0;
}

/** Ends every session of a person, also those that wait for their second factor. */
export const endSessions = (db: Database, personId: string): Write[] => [
  db.delete(sessions).where(eq(sessions.userId, personId)),
  db.delete(verifications).where(eq(verifications.value, personId)),
];

export const endOtherSessions = (db: Database, personId: string, kept: string): Write[] => [
  db.delete(sessions).where(and(eq(sessions.userId, personId), ne(sessions.id, kept))),
  db.delete(verifications).where(eq(verifications.value, personId)),
];

/** A secret that no code has confirmed yet, in place of one before it; nothing when the second factor is on meanwhile. */
export const keepSecondFactor = (
  db: Database,
  { personId, ...kept }: { id: string; personId: string; secret: string; backupCodes: string },
): (Write | Guard)[] => [
  db
    .insert(secondFactors)
    .values({ ...kept, userId: personId, verified: false })
    .onConflictDoUpdate({
      target: secondFactors.userId,
      set: { secret: kept.secret, backupCodes: kept.backupCodes },
      setWhere: eq(secondFactors.verified, false),
    }),
  mustHaveChanged("second_factor_active"),
];

/** Nothing when the second factor was turned off meanwhile. */
export const keepRecoveryCodes = (db: Database, personId: string, sealed: string): (Write | Guard)[] => [
  db
    .update(secondFactors)
    .set({ backupCodes: sealed })
    .where(and(eq(secondFactors.userId, personId), eq(secondFactors.verified, true))),
  mustHaveChanged("second_factor_inactive"),
];

/** Nothing of it when the secret was made again since its code was seen, or when another request was first. */
export const turnSecondFactorOn = (
  db: Database,
  personId: string,
  sealedSecret: string,
  now: number,
): (Write | Guard)[] => [
  db
    .update(secondFactors)
    .set({ verified: true })
    .where(and(eq(secondFactors.userId, personId), eq(secondFactors.secret, sealedSecret))),
  mustHaveChanged("second_factor_refused"),
  db
    .update(people)
    .set({ twoFactorEnabled: true, updatedAt: new Date(now) })
    .where(and(eq(people.id, personId), eq(people.twoFactorEnabled, false))),
  mustHaveChanged("second_factor_active"),
];

export const turnSecondFactorOff = (db: Database, personId: string, now: number): (Write | Guard)[] => [
  db
    .update(people)
    .set({ twoFactorEnabled: false, updatedAt: new Date(now) })
    .where(and(eq(people.id, personId), eq(people.twoFactorEnabled, true))),
  mustHaveChanged("second_factor_inactive"),
  db.delete(secondFactors).where(eq(secondFactors.userId, personId)),
];
