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

export const endOtherSessions = (db: Database, personId: string, kept: string): Write[] => [
  db.delete(sessions).where(and(eq(sessions.userId, personId), ne(sessions.id, kept))),
  db.delete(verifications).where(eq(verifications.value, personId)),
];
