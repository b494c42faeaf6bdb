import { sql } from "drizzle-orm";

import { blockWord, type IndexEntry } from "#domain/clients/index-keys";
import { slipsOf } from "#domain/clients/lookup";
import { clientKeys, clientSlips, clientWords } from "#db/clients/schema";
import type { Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

export type Indexed = { id: string; entry: IndexEntry };

const wordsOf = ({ block, words }: IndexEntry): string[] =>
  block === "" ? [...words] : [...words, blockWord(block)];

const postingsOf = ({ id, entry }: Indexed): [key: string, block: string, id: string][] =>
  [...entry.exact, ...entry.words].map((key) => [key, entry.block, id]);

function countsOf(indexed: readonly Indexed[]): [word: string, records: number][] {
  const all = indexed.flatMap(({ entry }) => wordsOf(entry));
  return [...Map.groupBy(all, (word) => word)].map(([word, held]) => [word, held.length]);
}

/** Puts records in the index: three statements, however many they are. */
export function indexSteps({ db, organisationId }: Tenant, indexed: readonly Indexed[]): Write[] {
  const counts = countsOf(indexed);
  const slips = counts.flatMap(([word]) => slipsOf(word).map((slip) => [slip, word]));
  return [
    // Before the words: a word that is known already has its slips.
    sql`insert or ignore into ${clientSlips} (organisation_id, slip, word)
      select ${organisationId}, value ->> 0, value ->> 1 from json_each(${JSON.stringify(slips)})
      where not exists (select 1 from ${clientWords} w where w.organisation_id = ${organisationId} and w.word = value ->> 1)`,
    sql`insert into ${clientWords} (organisation_id, word, records)
      select ${organisationId}, value ->> 0, value ->> 1 from json_each(${JSON.stringify(counts)}) where true
      on conflict do update set records = records + excluded.records`,
    sql`insert or ignore into ${clientKeys} (organisation_id, key, block, client_id)
      select ${organisationId}, value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(indexed.flatMap(postingsOf))})`,
  ].map((statement) => asWrite(db.run(statement)));
}

/** Takes records out of the index. The vocabulary keeps their words, which fewer records hold. */
export function unindexSteps({ db, organisationId }: Tenant, indexed: readonly Indexed[]): Write[] {
  if (indexed.length === 0) return [];
  const postings = JSON.stringify(indexed.flatMap(postingsOf));
  return [
    sql`delete from ${clientKeys} where organisation_id = ${organisationId} and (key, block, client_id) in
      (select value ->> 0, value ->> 1, value ->> 2 from json_each(${postings}))`,
    sql`update ${clientWords} set records = max(0, records - less.held)
      from (select value ->> 0 as word, value ->> 1 as held from json_each(${JSON.stringify(countsOf(indexed))})) less
      where ${clientWords}.organisation_id = ${organisationId} and ${clientWords}.word = less.word`,
  ].map((statement) => asWrite(db.run(statement)));
}
