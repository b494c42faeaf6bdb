import { sql, type SQL } from "drizzle-orm";

import type { ClientIdentity } from "#domain/clients/client-identity";
import { blockOf, decisiveKeys, exactKeys } from "#domain/clients/index-keys";
import { vocabularyKeys, type KnownWord, type LookupKey } from "#domain/clients/lookup";
import { mostHolders } from "#domain/clients/term-statistics";
import { clientKeys, clientSlips, clients, clientWords } from "#db/clients/schema";
import { counters } from "#db/organisations/schema";
import { mustHold, type Guard } from "#db/guards";
import { rows, type Reading } from "#db/statement";
import type { Scope, Tenant } from "#db/tenant";

/** First read of a look-up: the words of the index that are, or resemble, those of a record. */
export const readVocabulary = (scope: Scope, client: ClientIdentity): Reading<KnownWord[]> =>
  rows<KnownWord>(
    scope.db,
    sql`select distinct w.word, w.records
      from (select distinct s.word from ${clientSlips} s where s.organisation_id = ${scope.id}
        and s.slip in (select value from json_each(${JSON.stringify(vocabularyKeys(client))}))) s
      cross join ${clientWords} w on w.organisation_id = ${scope.id} and w.word = s.word where w.records > 0`,
  );

export type LookupFacts = { records: number; towns: number; holders: number; decisive: number };

/** Beside it: how many records there are, in how many towns and records this name is known, and how many share a decisive key. */
export const readFacts = (scope: Scope, client: ClientIdentity): Reading<LookupFacts[]> =>
  rows<LookupFacts>(
    scope.db,
    sql`select coalesce((select value from ${counters} where organisation_id = ${scope.id} and name = 'clients'), 0) as records,
      (select count(distinct block) from (select block from ${clientKeys} where organisation_id = ${scope.id}
        and key = ${nameKey(client)} and block <> '' limit 500)) as towns,
      (select count(*) from (select 1 from ${clientKeys} where organisation_id = ${scope.id}
        and key = ${nameKey(client)} limit ${mostHolders + 1})) as holders,
      ${countDecisive(scope, [client])} as decisive`,
  );

const nameKey = ({ name }: ClientIdentity): string => `=name:${name.fingerprint}`;

/** How many records share a number with one of these, or its name in its town. */
export const readDecisive = (
  scope: Scope,
  clients: readonly ClientIdentity[],
): Reading<{ holders: number }[]> =>
  rows<{ holders: number }>(scope.db, sql`select ${countDecisive(scope, clients)} as holders`);

function countDecisive(scope: Scope, sought: readonly ClientIdentity[]) {
  const keys = sought.flatMap((client) =>
    decisiveKeys(client).map((key) => ({
      key,
      block: key.startsWith("=name:") ? blockOf(client.place) : null,
    })),
  );
  const asked = sql`(select value ->> 'key' as key, value ->> 'block' as block from json_each(${JSON.stringify(distinct(keys))}))`;
  return sql`((select count(*) from ${asked} q cross join ${clientKeys} k
      on k.organisation_id = ${scope.id} and k.key = q.key and k.block = q.block)
    + (select count(*) from ${asked} q cross join ${clientKeys} k
      on k.organisation_id = ${scope.id} and k.key = q.key where q.block is null))`;
}

/** Lines of a file often share a name: it is counted once. */
const distinct = <Key extends { key: string; block: string | null }>(keys: readonly Key[]): Key[] => [
  ...new Map(keys.map((asked) => [`${asked.key} ${asked.block}`, asked])).values(),
];

/** Refuses the commit when a record that decides everything appeared, or went, since they were counted. */
export const sameDecisive = (tenant: Tenant, sought: readonly ClientIdentity[], counted: number): Guard =>
  mustHold("conflict", sql`${countDecisive(tenant, sought)} = ${counted}`);

export type CandidateRow = {
  /** Which of the records asked it was found for. */
  asked: string;
  id: string;
  number: number;
  name: string;
  siret: string | null;
  rna: string | null;
  city: string | null;
  postalCode: string | null;
  address: string | null;
  emails: string;
  phones: string;
};

/** As many records as are worth comparing, the likeliest first; and as many of one key, in the town and anywhere. */
const mostCandidates = 80;
const mostOfKey = 60;

/** For each record asked: past the budget of its words, what one word too common brings is not read to its end. */
const mostHits = 6000;

/** One record to look up; `of` names it in what is found. */
export type Asked = { of: string; client: ClientIdentity; keys: readonly LookupKey[] };

/** Second read: the records that share the rarest words, a number, a name or a contact with those asked. */
export function readCandidates(scope: Scope, asked: readonly Asked[]): Reading<CandidateRow[]> {
  const words = JSON.stringify(asked.flatMap(({ of, keys }) => keys.map((key) => ({ ...key, of }))));
  const exact = JSON.stringify(
    asked.flatMap(({ of, client }) =>
      exactKeys(client).map((key) => ({ of, key, block: blockOf(client.place) })),
    ),
  );
  // Materialised: what is asked is read out of its JSON once, and not once for each record that answers.
  return rows<CandidateRow>(
    scope.db,
    sql`with words (asked, word, block, weight) as materialized (
        select value ->> 'of', value ->> 'word', value ->> 'block', value ->> 'weight' from json_each(${words})),
      exact (asked, key, block) as materialized (
        select value ->> 'of', value ->> 'key', value ->> 'block' from json_each(${exact})),
      hits (asked, id, weight) as (
      ${holdersOf(scope, sql``)} union all ${holdersOf(scope, sql`and k.block = q.block`)}
      union all select q.asked, k.client_id, q.weight from words q cross join ${clientKeys} k
        on k.organisation_id = ${scope.id} and k.key = q.word and k.block = q.block
      union all select q.asked, k.client_id, q.weight from words q cross join ${clientKeys} k
        on k.organisation_id = ${scope.id} and k.key = q.word where q.block is null
      limit ${mostHits * asked.length})
      select h.asked, c.id, c.number, c.name, c.siret, c.rna, c.city, c.postal_code as "postalCode", c.address, c.emails,
      c.phones from (${asked.length === 1 ? likeliestOfOne : likeliestOfEach}) h
      cross join ${clients} c on c.organisation_id = ${scope.id} and c.id = h.id where c.merged_into_id is null`,
  );
}

/** The first holders of each exact key, anywhere or in the town of the record asked. */
const holdersOf = (scope: Scope, where: SQL) =>
  sql`select q.asked, c.id, 40 from exact q cross join ${clients} c
    on c.organisation_id = ${scope.id} and c.id in (select k.client_id from ${clientKeys} k
      where k.organisation_id = ${scope.id} and k.key = q.key ${where} limit ${mostOfKey})`;

const likeliestOfEach = sql`select asked, id from (select asked, id, row_number() over
  (partition by asked order by sum(weight) desc, id) as place from hits group by asked, id) where place <= ${mostCandidates}`;

/** The same for a creation, which asks about one record: a window would read everything twice more. */
const likeliestOfOne = sql`select min(asked) as asked, id from hits group by id order by sum(weight) desc, id limit ${mostCandidates}`;
