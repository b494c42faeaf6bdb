import { sql, type SQL } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { memberships } from "#db/organisations/schema";
import { providers } from "#db/providers/schema";

/**
 * Where a provider is written to: the address of the account that they opened, which only they change, else that of
 * their record. `provider` is how the statement names the table.
 */
export const mailboxOf = (provider: SQL = sql`${providers}`): SQL<string> =>
  sql<string>`coalesce((select u.email from ${memberships} m cross join ${people} u on u.id = m.person_id
    where m.organisation_id = ${provider}.organisation_id and m.id = ${provider}.membership_id), ${provider}.email)`;
