/**
 * Public sets of organisations whose truth is known, scored with the code of a full scan:
 *   node --experimental-transform-types bench/duplicates/public.ts sites=sites.csv restaurants=restaurants.csv
 * bench/README.md says where the files are. Each set is of one town or of a few: the place of a record is its street.
 */
import { readFileSync } from "node:fs";

import { identityOf } from "#domain/clients/client-identity";
import { pairsAmong } from "#domain/clients/pairs-among";
import { blendedStatistics } from "#domain/clients/term-statistics";

import { parseCsv } from "./csv.ts";

type Row = Record<string, string>;
type Recorded = { name: string; address: string; phone: string; truth: string };
type PublicSet = { must: number; beyond: number; read: (row: Row) => Recorded };

const sets: Record<string, PublicSet> = {
  sites: {
    must: 0.93,
    beyond: 0.96,
    read: (row) => ({
      name: row["Site name"] ?? "",
      address: row.Address ?? "",
      phone: row.Phone ?? "",
      truth: row["True Id"] ?? "",
    }),
  },
  restaurants: {
    must: 0.97,
    beyond: 0.99,
    read: (row) => ({
      name: row.name ?? "",
      address: row.address ?? "",
      phone: "",
      truth: row.unique_id ?? "",
    }),
  },
};

const directions = new Set("n s e w ne nw se sw north south east west la the".split(" "));

/** "435 s. la cienega blv." is at "cienega" and its number, however the rest is written. */
function streetOf(address: string): string | null {
  const words = address.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const at = words.findIndex((word) => /^\d+$/.test(word));
  const name = words.slice(at + 1).find((word) => !directions.has(word));
  return name === undefined ? null : `${name}x ${inLetters(words[at] ?? "")}`;
}

/** Numbers of towns fall away and one letter is a slip: a number of street is neither. */
const inLetters = (number: string): string =>
  [...number].map((digit) => ("bdfhjklmpr"[Number(digit)] ?? "").repeat(2)).join("");

const identified = ({ name, address, phone }: Recorded) =>
  identityOf({ name, address, city: streetOf(address), contacts: phone === "" ? [] : [phone] });

/** F1 of the pairs found, certain or probable, against those of one organisation. */
function score(name: string, path: string): void {
  const set = sets[name];
  if (set === undefined)
    throw new Error(`No public set is called "${name}": ${Object.keys(sets).join(", ")}.`);
  const text = readFileSync(path, "utf8").replaceAll(/, (?=["'])/g, ",");
  const records = parseCsv(text).map(set.read);
  const clients = records.map((record, at) => ({ id: String(at), identity: identified(record) }));
  const held = Map.groupBy(
    clients.flatMap(({ identity }) => [...new Set(identity.name.words)]),
    (word) => word,
  );
  const statistics = blendedStatistics({
    records: clients.length,
    frequencyOf: (word) => held.get(word)?.length,
  });
  const { found } = pairsAmong(clients, statistics);
  const truthOf = (id: string) => records[Number(id)]?.truth;
  const right = found.filter(({ a, b }) => truthOf(a) === truthOf(b)).length;
  const owed = [...Map.groupBy(records, ({ truth }) => truth).values()].reduce(
    (sum, { length }) => sum + (length * (length - 1)) / 2,
    0,
  );
  const f1 = (2 * right) / (found.length + owed);
  const verdict = f1 >= set.beyond ? "beyond" : f1 >= set.must ? "must" : "MISSED";
  console.log(`${name}: ${records.length} records, ${owed} pairs, F1 ${f1.toFixed(3)}`);
  console.log(`  precision ${(right / found.length).toFixed(3)}, recall ${(right / owed).toFixed(3)}`);
  console.log(`  must ${set.must}, beyond ${set.beyond}: ${verdict}`);
}

for (const argument of process.argv.slice(2)) {
  const [name = "", path = ""] = argument.split("=");
  score(name, path);
}
