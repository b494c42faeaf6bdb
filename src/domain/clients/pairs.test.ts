import { array, assert, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";

import { planAttachment, type Candidate } from "#domain/clients/attachment";
import { candidateKeys, deletionsOf, indexRow, indexTokens } from "#domain/clients/candidate-keys";
import { identityOf, type ClientDetails } from "#domain/clients/client-identity";
import { clustersOf, pairOf, rootsOf } from "#domain/clients/clusters";
import { decide } from "#domain/clients/decision";
import {
  identityKey,
  isStillJudged,
  newReasons,
  reasonsSaid,
  shownTier,
  verdictOn,
} from "#domain/clients/verdicts";

const toulon = { city: "Toulon", postalCode: "83000" };
const siret = "73282932000074";
const between = (left: ClientDetails, right: ClientDetails) => decide(identityOf(left), identityOf(right));

test("certain pairs make clusters whose root is the lowest id", () => {
  const clusters = clustersOf([
    pairOf("c3", "c2"),
    pairOf("c5", "c4"),
    pairOf("c1", "c3"),
    pairOf("c9", "c8"),
  ]);
  expect([...clusters]).toEqual([
    ["c1", ["c1", "c2", "c3"]],
    ["c4", ["c4", "c5"]],
    ["c8", ["c8", "c9"]],
  ]);
});

test("a cluster that holds two clients judged apart falls to pieces, others stay", () => {
  const chain = [pairOf("c1", "c2"), pairOf("c2", "c3"), pairOf("c8", "c9")];
  expect([...rootsOf(chain, [pairOf("c3", "c1")])]).toEqual([
    ["c1", "c1"],
    ["c2", "c2"],
    ["c3", "c3"],
    ["c8", "c8"],
    ["c9", "c8"],
  ]);
});

test("clusters do not depend on the order of the pairs", () => {
  const ids = integer({ min: 0, max: 30 }).map((number) => `c${number}`);
  const edges = array(tuple(ids, ids), { maxLength: 40 }).map((list) => list.map(([a, b]) => pairOf(a, b)));
  const holds = property(edges, (pairs) => {
    const again = clustersOf(pairs.toReversed());
    return JSON.stringify([...clustersOf(pairs)]) === JSON.stringify([...again]);
  });
  expect(() => assert(holds)).not.toThrow();
});

const chosen = (name: string): ClientDetails => ({ name, ...toulon });

test("not a duplicate is remembered until something new speaks for one", () => {
  const shown = between(chosen("Mairie de Toulon"), chosen("Mairie de Toulon Ouest"));
  const verdict = verdictOn("c2", "c1", "not_duplicate", shown);
  expect(verdict).toMatchObject({ a: "c1", b: "c2", tier: "probable" });
  expect(isStillJudged(verdict, shown)).toBe(true);
  expect(shownTier(shown, verdict)).toBe("none");
  const sameSiret = between({ ...chosen("Mairie de Toulon"), siret }, { ...chosen("Mairie Ouest"), siret });
  expect(newReasons(verdict, sameSiret)).toEqual(["same_siret"]);
  expect(shownTier(sameSiret, verdict)).toBe("certain");
  expect(shownTier(shown, { ...verdict, verdict: "later" })).toBe("probable");
  expect(shownTier(shown, null)).toBe("probable");
});

const siretOfBody = "73282932000017";
const otherSiren = "35600000049837";

test.each<[string, ClientDetails, ClientDetails, ClientDetails, string]>([
  [
    "a missing town is filled in",
    chosen("Les Zygomates"),
    { name: "Zygomates" },
    chosen("Zygomates"),
    "same_place",
  ],
  [
    "a town is corrected",
    { name: "Les Zygomates", city: "Tours" },
    { name: "Les Zygomates", city: "Amboise" },
    { name: "Les Zygomates", city: "Tours" },
    "other_place",
  ],
  [
    "legal forms are made equal",
    chosen("SARL Vitton"),
    chosen("SAS Vitton"),
    chosen("SARL Vitton"),
    "legal_forms_differ",
  ],
  [
    "one of two SIRET numbers is removed",
    { ...chosen("Garage Vitton"), siret: siretOfBody },
    { ...chosen("Garage Vitton"), siret: otherSiren },
    chosen("Garage Vitton"),
    "sirens_differ",
  ],
  [
    "names under one SIRET number become compatible",
    { ...chosen("Garage Vitton"), siret },
    { ...chosen("Les Zygomates"), siret },
    { ...chosen("Vitton"), siret },
    "names_incompatible",
  ],
  [
    "a telling letter goes",
    chosen("Jules Ferry"),
    chosen("Jules Ferry B"),
    chosen("Jules Ferry"),
    "contains",
  ],
])("a judged pair is shown again when %s", (_, left, before, after, reason) => {
  const verdict = verdictOn("c1", "c2", "not_duplicate", between(left, before));
  expect(isStillJudged(verdict, between(left, before))).toBe(true);
  const now = between(left, after);
  expect(newReasons(verdict, now)).toContain(reason);
  expect(shownTier(now, verdict)).toBe("certain");
});

test("a verdict remembers what stood on the list beside what the rules say now", () => {
  const [left, right] = [{ name: "Les Zygomates" }, chosen("Les Zygomates")];
  const onList = { tier: "probable" as const, score: 70, reasons: [{ code: "widespread_name" as const }] };
  expect(verdictOn("c1", "c2", "not_duplicate", between(left, right), onList)).toMatchObject({
    tier: "probable",
    codes: ["distinctive_name", "place_unknown", "same_name", "widespread_name"],
  });
});

test("a record is scored again when its name, number, town or door changes, not its writing", () => {
  const key = (client: ClientDetails) => identityKey(identityOf(client));
  expect(key(chosen("Mairie de Toulon"))).toBe(key(chosen("MAIRIE TOULON")));
  expect(key(chosen("Mairie"))).not.toBe(key(chosen("École")));
  expect(key(chosen("Lycée Bonaparte A"))).not.toBe(key(chosen("Lycée Bonaparte B")));
  expect(key(chosen("Lycée Bonaparte A"))).not.toBe(key(chosen("Lycée Bonaparte")));
  expect(key(chosen("Mairie"))).not.toBe(key({ ...chosen("Mairie"), siret }));
  expect(key(chosen("Mairie"))).not.toBe(key({ name: "Mairie", city: "Hyères" }));
  const at = (address: string) => key({ ...chosen("Mairie"), address });
  expect(at("12 rue des Lilas")).toBe(at("12, RUE DES LILAS"));
  expect(at("12 rue des Lilas")).not.toBe(at("14 rue des Lilas"));
});

const candidate = (clientId: string, name: string, more: Partial<Candidate> = {}): Candidate => ({
  clientId,
  cluster: clientId,
  decision: between(chosen("Mairie de Toulon"), chosen(name)),
  verdict: null,
  ...more,
});

test("a request is attached to the one client that is certainly its sender", () => {
  const same = candidate("c1", "MAIRIE TOULON");
  const alike = candidate("c2", "Ville de Toulon");
  expect(planAttachment([alike, same])).toMatchObject({ attach: true, clientId: "c1" });
  expect(planAttachment([alike])).toMatchObject({ attach: false, flagged: [{ clientId: "c2" }] });
  expect(planAttachment([])).toEqual({ attach: false, flagged: [] });
});

test("two certain candidates attach only when they are one cluster", () => {
  const [one, other] = [candidate("c1", "Mairie Toulon"), candidate("c4", "mairie de toulon")];
  expect(planAttachment([one, other])).toMatchObject({ attach: false });
  expect(planAttachment([other, one].map((same) => ({ ...same, cluster: "c1" })))).toMatchObject({
    clientId: "c1",
  });
});

test("nothing is attached after a verdict, nor without a town", () => {
  const same = candidate("c1", "Mairie Toulon");
  const verdict = verdictOn("c0", "c1", "not_duplicate", same.decision);
  expect(planAttachment([{ ...same, verdict }])).toEqual({ attach: false, flagged: [] });
  const townless = candidate("c1", "", {
    decision: between(chosen("Mairie de Toulon"), { name: "Mairie de Toulon" }),
  });
  expect(townless.decision.tier).toBe("certain");
  expect(planAttachment([townless])).toMatchObject({ attach: false, flagged: [{ clientId: "c1" }] });
});

test.each([
  ["Garage Vitton", "Garage Viton"],
  ["Basket Ball", "Basketball"],
  ["CNT", "Club nautique de Toulon"],
  ["TPM", "Métropole Toulon Provence Méditerranée"],
  ["Mairie", "Commune de Toulon"],
  ["Tennis Club", "Club de tennis"],
  ["RC", "Rugby Club"],
  ["CA", "Communauté d’agglomération"],
])("the index brings %j and %j together", (left, right) => {
  const keys = new Set(candidateKeys(identityOf(chosen(left))));
  expect(candidateKeys(identityOf(chosen(right))).some((key) => keys.has(key))).toBe(true);
});

test("index tokens are few, and deletions are one letter less", () => {
  expect(indexTokens(identityOf(chosen("Club nautique de Toulon")))).toEqual([
    "club",
    "nautique",
    "toulon",
    "~cnt",
  ]);
  expect(deletionsOf("vitton")).toEqual(["vitton", "itton", "vtton", "viton", "vittn", "vitto"]);
  expect(deletionsOf("83")).toEqual(["83"]);
});

test("the row of the index holds the keys, the kind and the place", () => {
  expect(indexRow(identityOf({ ...chosen("Association SARL CCAS de Toulon"), siret }))).toMatchObject({
    k: "centre communal action social toulon",
    fp: "action centre communal social toulon",
    ns: "centrecommunalactionsocialtoulon",
    legal: ["sarl"],
    asso: true,
    cls: "social_action",
    siren: "732829320",
    city: "toulon",
    department: "83",
  });
});

test("a verdict says its reasons with the words still held, and no sentence with blanks", () => {
  const held = [
    { code: "contains" as const, parameters: { short: "Mairie de Toulon", extra: "Ouest" } },
    { code: "same_siret" as const },
  ];
  expect(reasonsSaid(["contains", "same_place"], held)).toEqual([held[0], { code: "same_place" }]);
  expect(reasonsSaid(["contains", "same_place"], [])).toEqual([{ code: "same_place" }]);
});
