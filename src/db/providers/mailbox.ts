import { sql, type SQL } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { memberships } from "#db/organisations/schema";
import { providers } from "#db/providers/schema";
import type { Locale } from "#domain/locale";

/** `provider` is how the statement names the table. */
const ofAccount = (column: SQL, provider: SQL): SQL =>
  sql`(select ${column} from ${memberships} m cross join ${people} u on u.id = m.person_id
    where m.organisation_id = ${provider}.organisation_id and m.id = ${provider}.membership_id)`;

/** Where a provider is written to: the address of the account that they opened, else that of their record. */
export const mailboxOf = (provider: SQL = sql`${providers}`): SQL<string> =>
  sql<string>`coalesce(${ofAccount(sql`u.email`, provider)}, ${provider}.email)`;

/** In which language: that of their account, else that of their record. */
export const localeOf = (provider: SQL = sql`${providers}`): SQL<Locale> =>
  sql<Locale>`coalesce(${ofAccount(sql`u.locale`, provider)}, ${provider}.locale)`;
