import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { identityOf } from "#domain/clients/client-identity";
import { planLookup } from "#domain/clients/lookup";

const client = identityOf({ name: "Comité des fêtes du Mistral", city: "Hyères", postalCode: "83400" });
const vocabulary = (comite: number, fete: number, mistral: number, records: number, inTown: number) => ({
  words: [
    { word: "comite", records: comite },
    { word: "fete", records: fete },
    { word: "mistral", records: mistral },
    { word: "@hyere", records: inTown },
  ],
  records,
  towns: 0,
  holders: 0,
});
const blockIn = (plan: ReturnType<typeof planLookup>) => plan.find(({ block }) => block)?.block ?? "";
const wordsIn = (plan: ReturnType<typeof planLookup>, block: string) =>
  plan.filter((key) => key.block === block).map(({ word }) => word);

test("a small directory is asked for every word of a name", () => {
  const plan = planLookup(client, vocabulary(200, 150, 2, 4000, 300));
  expect(wordsIn(plan, blockIn(plan))).toEqual(["mistral", "fete", "comite"]);
});

test("in a large town, the words that everybody says are left out once rarer ones are read", () => {
  const plan = planLookup(client, vocabulary(20_000, 9000, 12, 100_000, 4000));
  expect(wordsIn(plan, blockIn(plan))).toEqual(["mistral", "fete"]);
});

test("whatever the counts, the rarest word is read, and no word that is more common than one left out", () => {
  const count = integer({ min: 1, max: 1_000_000 });
  assert(
    property(count, count, count, count, (comite, fete, mistral, inTown) => {
      const known = vocabulary(comite, fete, mistral, 1_000_000, inTown);
      const counts = new Map(known.words.map(({ word, records }) => [word, records]));
      const plan = planLookup(client, known);
      const read = wordsIn(plan, blockIn(plan));
      const left = ["comite", "fete", "mistral"].filter((word) => !read.includes(word));
      const most = Math.max(...read.map((word) => counts.get(word) ?? 0));
      expect(read.length).toBeGreaterThan(0);
      for (const word of left) expect(counts.get(word)).toBeGreaterThanOrEqual(most);
    }),
  );
});
