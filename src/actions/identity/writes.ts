import { and, eq, ne } from "drizzle-orm";

import { credentials, people, sessions, verifications } from "#db/identity/schema";
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

/** Ends every session of a person, also those that wait for their second factor. */
export const endSessions = (db: Database, personId: string): Write[] => [
  db.delete(sessions).where(eq(sessions.userId, personId)),
  db.delete(verifications).where(eq(verifications.value, personId)),
];

/** The library has turned this session into a new one, whose token is all that is known of it. */
export const endOtherSessionsByToken = (db: Database, personId: string, token: string): Write[] => [
  db.delete(sessions).where(and(eq(sessions.userId, personId), ne(sessions.token, token))),
  db.delete(verifications).where(eq(verifications.value, personId)),
];

export const endOtherSessions = (db: Database, personId: string, kept: string): Write[] => [
  db.delete(sessions).where(and(eq(sessions.userId, personId), ne(sessions.id, kept))),
  db.delete(verifications).where(eq(verifications.value, personId)),
];
