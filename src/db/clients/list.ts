import { sql, type SQL } from "drizzle-orm";

import type { DuplicateTier } from "#domain/clients/finding";
import { clients } from "#db/clients/schema";
import { clientSearch } from "#db/clients/search";
import { organisations } from "#db/organisations/schema";
import { rows } from "#db/statement";
import type { Scope } from "#db/tenant";

export type ListedClient = {
  id: string;
  number: number;
  name: string;
  nameKey: string;
  siret: string | null;
  postalCode: string | null;
  city: string | null;
  emails: string;
  phones: string;
  events: number;
  tier: DuplicateTier;
  createdAt: number;
  mergedIntoId: string | null;
  searchRow: number | null;
};

/** What a file says of a record: all that was entered, and the number of the record it was merged into. */
export type WrittenClient = ListedClient & {
  rna: string | null;
  address: string | null;
  country: string | null;
  contacts: string;
  notes: string;
  mergedIntoNumber: number | null;
};

export const clientSorts = ["-number", "number", "name", "-name"] as const;
/** `merged`: records that a merge emptied, waiting to be deleted or given back. */
export const clientSets = ["active", "merged"] as const;
export type ClientListing = {
  set: (typeof clientSets)[number];
  tier: DuplicateTier | undefined;
  sort: (typeof clientSorts)[number];
  after: readonly (string | number | null)[] | undefined;
  limit: number;
};

export const listedColumns = sql<ListedClient>`c.id, c.number, c.name, c.name_key as "nameKey", c.siret, c.postal_code as "postalCode", c.city,
  c.emails, c.phones, c.events, c.tier, c.created_at as "createdAt", c.merged_into_id as "mergedIntoId",
  c.search_row as "searchRow"`;
export const writtenColumns = sql<WrittenClient>`${listedColumns}, c.rna, c.address, c.country, c.contacts, c.notes,
  (select t.number from ${clients} t where t.organisation_id = c.organisation_id and t.id = c.merged_into_id) as "mergedIntoNumber"`;

const inSet = (set: ClientListing["set"]): SQL =>
  set === "active" ? sql`c.merged_into_id is null` : sql`c.merged_into_id is not null`;

/** Said as the partial index says it, so that SQLite sees that it serves. */
const ofTier = (tier: ClientListing["tier"]): SQL => {
  if (tier === undefined) return sql``;
  return tier === "none" ? sql` and c.tier = 'none'` : sql` and c.tier = ${tier} and c.tier <> 'none'`;
};

/** A page in order of number or of name. */
export function listClientsPage<Row extends ListedClient>(
  scope: Scope,
  columns: SQL<Row>,
  { set, tier, sort, after, limit }: ClientListing,
) {
  const byName = sort.endsWith("name");
  const descending = sort.startsWith("-");
  const direction = descending ? sql`desc` : sql`asc`;
  const than = descending ? sql`<` : sql`>`;
  const order = byName ? sql`c.name_key ${direction}, c.id ${direction}` : sql`c.number ${direction}`;
  const [first, second] = after ?? [];
  const beyondName = sql` and (c.name_key, c.id) ${than} (${first}, ${second})`;
  const beyondNumber = sql` and c.number ${than} ${first}`;
  const position = byName ? beyondName : beyondNumber;
  return rows<Row>(
    scope.db,
    sql`select ${columns} from ${clients} c where c.organisation_id = ${scope.id} and ${inSet(set)}${ofTier(tier)}${after ? position : sql``}
      order by ${order} limit ${limit}`,
  );
}

/** A page of the records whose words match, the latest written first. */
export function searchClientsPage<Row extends ListedClient>(
  scope: Scope,
  columns: SQL<Row>,
  { set, tier, after, limit }: ClientListing,
  match: string,
) {
  const beyond = after ? sql` and s.rowid < ${after[0]}` : sql``;
  const within = sql`(select 'scope : "' || lower(substr(o.id, 5)) || '" AND body : (' || ${match} || ')' from ${organisations} o where o.id = ${scope.id})`;
  return rows<Row>(
    scope.db,
    sql`select ${columns} from ${clientSearch} s cross join ${clients} c on c.organisation_id = ${scope.id} and c.id = s.client_id
      where ${clientSearch} match ${within}${beyond} and c.search_row = s.rowid and ${inSet(set)}${ofTier(tier)}
      order by s.rowid desc limit ${limit}`,
  );
}
