import { array, assert, constantFrom, option, property, record, string, type Arbitrary } from "fast-check";
import { expect, test } from "vitest";

import { defaultSurvivor, planMerge, type ClientFields, type MergeableClient } from "#domain/clients/merge";
import { planUndo, undoPeriod, whyNotUndone, type JournaledMerge } from "#domain/clients/undo";

const blank: ClientFields = {
  name: "Mairie de Toulon",
  siret: null,
  rna: null,
  address: null,
  postalCode: null,
  city: null,
  country: null,
  emails: [],
  phones: [],
  contacts: [],
  notes: [],
};
const client = (number: number, fields: Partial<ClientFields> = {}, events = 0): MergeableClient => ({
  id: `cli_${number}`,
  number,
  events,
  fields: { ...blank, ...fields },
});

test("the survivor has a valid SIRET, then most events, then the lowest number", () => {
  const withSiret = client(9, { siret: "73282932000074" });
  const invalid = client(1, { siret: "12345678901234" }, 2);
  expect(defaultSurvivor([client(3, {}, 50), invalid, withSiret])?.number).toBe(9);
  expect(defaultSurvivor([client(3, {}, 1), invalid])?.number).toBe(1);
  expect(defaultSurvivor([client(3), client(2)])?.number).toBe(2);
  expect(defaultSurvivor([])).toBeUndefined();
});

test("blanks are filled, lists united, and what the survivor says stays", () => {
  const plan = planMerge(client(1, { city: "Toulon", emails: ["a@x.fr"] }), [
    client(2, { city: "toulon ", address: "1 rue du Port", emails: ["A@x.fr", "b@x.fr"] }),
    client(3, { address: "2 rue du Port", siret: "73282932000074" }),
  ]);
  expect(plan.fields).toMatchObject({ city: "Toulon", address: "1 rue du Port", siret: "73282932000074" });
  expect(plan.fields.emails).toEqual(["a@x.fr", "b@x.fr"]);
  expect(plan.conflicts.map(({ field }) => field)).toEqual(["address"]);
  expect(plan.absorbedIds).toEqual(["cli_2", "cli_3"]);
});

test("a choice settles a conflict, even for a blank", () => {
  const clients = [client(2, { address: "2 rue du Port" }), client(3, { address: null })];
  const survivor = client(1, { address: "1 rue du Port" });
  expect(planMerge(survivor, clients).conflicts).toHaveLength(1);
  const chosen = planMerge(survivor, clients, { address: "cli_2" });
  expect(chosen).toMatchObject({ conflicts: [], fields: { address: "2 rue du Port" } });
  expect(planMerge(survivor, clients, { address: "cli_3" }).fields.address).toBeNull();
});

test("a client is not merged with itself", () => {
  const plan = planMerge(client(1), [client(1)]);
  expect(plan).toMatchObject({ absorbedIds: [], changes: [], conflicts: [] });
});

const text = option(constantFrom("", "a", "A ", "b"), { nil: null });
const list = array(constantFrom("x", "X", "y", "z"), { maxLength: 3 });
const fields: Arbitrary<ClientFields> = record({
  name: string(),
  siret: text,
  rna: text,
  address: text,
  postalCode: text,
  city: text,
  country: text,
  emails: list,
  phones: list,
  contacts: list,
  notes: list,
});
const journal = (changes: JournaledMerge["changes"], at = 0): JournaledMerge => ({
  survivorId: "cli_1",
  absorbedIds: ["cli_2"],
  at,
  undoneAt: null,
  changes,
});

test("undoing a merge gives back the fields as they were, whatever was chosen", () => {
  const choices = constantFrom({}, { city: "cli_2" }, { name: "cli_2", siret: "cli_1" });
  const holds = property(fields, fields, choices, (mine, theirs, chosen) => {
    const plan = planMerge(client(1, mine), [client(2, theirs)], chosen);
    const undo = planUndo(journal(plan.changes), plan.fields, []);
    return JSON.stringify(undo.fields) === JSON.stringify({ ...blank, ...mine }) && undo.kept.length === 0;
  });
  expect(() => assert(holds)).not.toThrow();
});

test("no value of a merged client is lost without being listed", () => {
  const holds = property(fields, fields, (mine, theirs) => {
    const { conflicts, fields: merged } = planMerge(client(1, mine), [client(2, theirs)]);
    const same = (a: string, b: string | null) => a.trim().toLowerCase() === b?.trim().toLowerCase();
    const listed = new Set<string>(conflicts.map(({ field }) => field));
    return (["siret", "address", "city"] as const).every(
      (field) => !theirs[field]?.trim() || same(theirs[field], merged[field]) || listed.has(field),
    );
  });
  expect(() => assert(holds)).not.toThrow();
});

test("undo leaves what was edited since, and rows that went elsewhere", () => {
  const plan = planMerge(client(1), [client(2, { city: "Toulon", address: "1 rue du Port" })]);
  const row = (rowId: string, ownerId: string | null) => ({
    table: "events",
    rowId,
    fromId: "cli_2",
    ownerId,
  });
  const rows = [row("e1", "cli_1"), row("e2", "cli_7"), row("e3", null)];
  const undo = planUndo(journal(plan.changes), { ...plan.fields, city: "Hyères" }, rows);
  expect(undo).toMatchObject({ restored: ["address"], kept: ["city"] });
  expect(undo.fields).toMatchObject({ address: null, city: "Hyères" });
  expect(undo.moveBack.map(({ rowId }) => rowId)).toEqual(["e1"]);
  expect(undo.leftBehind.map(({ rowId }) => rowId)).toEqual(["e2", "e3"]);
});

test("a merge is undone once, within 30 days, after those that emptied one of its records", () => {
  const merge = journal([], 1000);
  const emptied = { ...journal([], 2000), survivorId: "cli_9", absorbedIds: ["cli_1"] };
  expect(whyNotUndone(merge, [], 1000 + undoPeriod - 1)).toBeNull();
  expect(whyNotUndone(merge, [], 1000 + undoPeriod)).toBe("merge_undo_expired");
  expect(whyNotUndone(merge, [emptied], 3000)).toBe("merge_undo_out_of_order");
  expect(whyNotUndone(merge, [{ ...emptied, undoneAt: 2500 }], 3000)).toBeNull();
  expect(whyNotUndone({ ...merge, undoneAt: 1500 }, [], 2000)).toBe("merge_already_undone");
});

test.each([
  ["another record into the same survivor", "cli_1", ["cli_3"], null],
  ["the survivor into another", "cli_3", ["cli_1"], "merge_undo_out_of_order"],
  ["the survivor into another, among several", "cli_3", ["cli_4", "cli_1"], "merge_undo_out_of_order"],
  ["the emptied record into another", "cli_3", ["cli_2"], "merge_undo_out_of_order"],
  ["two other records", "cli_3", ["cli_4"], null],
])("a later merge of %s", (_name, survivorId, absorbedIds, why) => {
  expect(whyNotUndone(journal([], 1), [{ ...journal([], 2), survivorId, absorbedIds }], 3)).toBe(why);
});

/** The first record after the second and the third were merged into it, one after the other. */
function mergedTwice(mine: ClientFields, second: ClientFields, third: ClientFields, chosen = {}) {
  const first = planMerge(client(1, mine), [client(2, second)]);
  const next = planMerge(client(1, first.fields), [client(3, third)], chosen);
  const sibling = {
    id: "mrg_2",
    changes: next.changes,
    records: [{ id: "cli_3", fields: { ...blank, ...third } }],
  };
  return { first: journal(first.changes), next: journal(next.changes), sibling, fields: next.fields };
}

test("undoing the first of two merges leaves the record as if only the second had been", () => {
  const said = (value: string | null | readonly string[]) =>
    typeof value === "string" || value === null
      ? value
      : value.map((each) => each.trim().toLowerCase()).sort();
  const choices = constantFrom({}, { city: "cli_3" }, { name: "cli_3", siret: "cli_3" });
  const holds = property(fields, fields, fields, choices, (mine, second, third, chosen) => {
    const { first, sibling, fields: now } = mergedTwice(mine, second, third, chosen);
    const undone = planUndo(first, now, [], [sibling]);
    const only = planMerge(client(1, mine), [client(3, third)], chosen).fields;
    return (Object.keys(only) as (keyof ClientFields)[]).every(
      (field) => JSON.stringify(said(undone.fields[field])) === JSON.stringify(said(only[field])),
    );
  });
  expect(() => assert(holds)).not.toThrow();
});

test("two merges undone in either order leave the record as it was", () => {
  const choices = constantFrom({}, { city: "cli_3" }, { name: "cli_3", siret: "cli_1" });
  const holds = property(fields, fields, fields, choices, (mine, second, third, chosen) => {
    const { first, next, sibling, fields: now } = mergedTwice(mine, second, third, chosen);
    const early = planUndo(first, now, [], [sibling]);
    const changes = early.rewritten[0]?.changes ?? sibling.changes;
    const ends = [
      planUndo(journal(changes), early.fields, []).fields,
      planUndo(first, planUndo(next, now, []).fields, []).fields,
    ];
    return ends.every((end) => JSON.stringify(end) === JSON.stringify({ ...blank, ...mine }));
  });
  expect(() => assert(holds)).not.toThrow();
});

test("a field edited between two merges, or after them, stays and is listed", () => {
  const [mine, second] = [blank, { ...blank, city: "Toulon", emails: ["b@x.fr"] }];
  const { first, sibling, fields: now } = mergedTwice(mine, second, { ...blank, emails: ["c@x.fr"] });
  const edited = { ...now, city: "Hyères", emails: [...now.emails, "n@x.fr"] };
  const undone = planUndo(first, edited, [], [sibling]);
  expect(undone).toMatchObject({ restored: [], kept: ["city", "emails"], rewritten: [], fields: edited });
  const between = {
    ...sibling,
    changes: [{ field: "emails" as const, before: ["n@x.fr"], after: now.emails, how: "united" as const }],
  };
  expect(planUndo(first, now, [], [between])).toMatchObject({
    restored: ["city"],
    kept: ["emails"],
    rewritten: [],
  });
});
