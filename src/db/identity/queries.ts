import { and, eq, isNull, sql } from "drizzle-orm";

import { credentials, people } from "#db/identity/schema";
import { memberships, organisations } from "#db/organisations/schema";
import type { Database } from "#db/statement";

/** The provider name under which the authentication library keeps a password. */
export const passwordProvider = "credential";

const found = {
  id: people.id,
  name: people.name,
  email: people.email,
  locale: people.locale,
  password: credentials.password,
};
const ownPassword = and(eq(credentials.userId, people.id), eq(credentials.providerId, passwordProvider));

/** A person and the hash of their password; null when they have none yet. */
export const personByEmail = (db: Database, email: string) =>
  db.select(found).from(people).leftJoin(credentials, ownPassword).where(eq(people.email, email));

export const personById = (db: Database, id: string) =>
  db.select(found).from(people).leftJoin(credentials, ownPassword).where(eq(people.id, id));

/** Whose login name it is, in the organisation whose slug is given. */
export const personByLoginName = (db: Database, slug: string, loginNameKey: string) =>
  db
    .select(found)
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .innerJoin(people, eq(people.id, memberships.personId))
    .leftJoin(credentials, ownPassword)
    .where(
      and(
        eq(organisations.slug, slug),
        eq(memberships.loginNameKey, loginNameKey),
        isNull(memberships.deactivatedAt),
      ),
    );

/** The person of an address, and whether they have chosen a password. */
export const accountOf = (db: Database, email: string) =>
  db
    .select({
      id: people.id,
      hasPassword: sql<boolean>`${credentials.password} is not null`.mapWith(Boolean),
    })
    .from(people)
    .leftJoin(credentials, ownPassword)
    .where(eq(people.email, email));
