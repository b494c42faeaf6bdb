import { assert, constantFrom, array, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

import { normaliseCity } from "#domain/clients/city";
import { normaliseName } from "#domain/clients/name";
import { fastestOfThree } from "#domain/fastest";

const sameKey: Record<string, [one: string, other: string][]> = {
  "accents, case and punctuation": [
    ["THEATRE DE L'ŒUVRE", "théâtre de l’Oeuvre"],
    ["Dupont & Fils", "DUPONT et fils"],
    ["Aide a l enfance", "Aide à l'enfance"],
    ["Mаirie de Bandol", "Mairie de Bandol"],
    ["Mai\u200brie de Bandol", "🎉 Mairie de Bandol 🎉"],
  ],
  initials: [
    ["S.A.R.L. Vitton", "S A R L Vitton"],
    ["N.-D. de Lourdes", "Notre-Dame de Lourdes"],
    ["M.J.C. Voiron", "MJC de Voiron"],
  ],
  "abbreviations of practice": [
    ["Ets Bouvet", "Établissements Bouvet"],
    ["École St Joseph", "École Saint-Joseph"],
    ["Ste Martin", "Société Martin"],
    ["Sté Anne", "Société Anne"],
    ["Ste Anne", "Sainte Anne"],
    ["Cté de communes du Golfe", "Communauté de communes du Golfe"],
    ["Cté des fêtes", "Comité des fêtes"],
  ],
  "acronyms both ways": [
    ["CCAS de Bandol", "Centre communal d'action sociale de Bandol"],
    ["CC du Golfe", "Communauté de communes du Golfe"],
    ["US Colomiers", "Union sportive de Colomiers"],
    ["SDIS83", "Service départemental d'incendie et de secours 83"],
  ],
  "stop words, plurals and numerals": [
    ["Les Chœurs de la Rade", "Chœur Rade"],
    ["Lycée Henri IV", "Lycée Henri 4"],
    ["12ème RCA", "12e RCA"],
    ["Université Paris XIII", "Université Paris 13"],
    ["Université Paris I", "Université Paris 1"],
  ],
  "slips in generic words": [
    ["Comitté des fettes", "Comité des fêtes"],
    ["Bilbiothèque de Vinon", "Bibliothèque de Vinon"],
    ["Marie de Fayence", "Mairie de Fayence"],
  ],
};

describe.each(Object.entries(sameKey))("%s make one name", (_rule, pairs) => {
  test.each(pairs)("%j and %j", (one, other) => {
    expect(normaliseName(one).key).toBe(normaliseName(other).key);
    expect(normaliseName(one).key).not.toBe("");
  });
});

test.each([
  ["Association sportive Colomiers", "Union sportive Colomiers"],
  ["Marie Dupont", "Mairie Dupont"],
  ["Club de chasse", "Club de danse"],
  ["Compagnie théâtrale", "Compagnie théâtre"],
  ["Lycée Henri IV", "Lycée Henri VI"],
])("%j and %j stay two names", (one, other) => {
  expect(normaliseName(one).key).not.toBe(normaliseName(other).key);
});

test("legal forms leave the name, long or short, unless nothing would stay", () => {
  expect(normaliseName("Société à responsabilité limitée Zanelli")).toMatchObject({
    key: "zanelli",
    legal: ["sarl"],
  });
  expect(normaliseName("Zanelli S.A.S.")).toMatchObject({ key: "zanelli", legal: ["sas"] });
  expect(normaliseName("Les Lurons (association loi 1901)")).toMatchObject({ legal: ["association"] });
  expect(normaliseName("SARL").key).toBe("sarl");
});

test.each([
  ["CCAS de la ville de Toulon", "social_action"],
  ["Ville de Toulon", "town_hall"],
  ["Pharmacie du centre ville", "pharmacy"],
  ["Association des parents d'élèves du collège Peiresc", "parents"],
  ["École de musique", "music_school"],
  ["Les Zygomates", undefined],
])("the kind of %j is %s", (name, kind) => {
  expect(normaliseName(name).kind?.head).toBe(kind);
});

test.each([
  ["Toulon CEDEX 9", "TOULON"],
  ["Marseille 8e arrondissement", "13e arrondissement de Marseille"],
  ["Villeneuve s/ Lot", "Villeneuve-sur-Lot"],
  ["St Denis de la Réunion", "Saint-Denis"],
  ["83000 Toulon", "Toulon (83)"],
])("%j and %j are one town", (one, other) => {
  expect(normaliseCity(one)?.key).toBe(normaliseCity(other)?.key);
});

test("La Celle is not Cellé, and an empty town is none", () => {
  expect(normaliseCity("La Celle")?.key).not.toBe(normaliseCity("Cellé")?.key);
  expect(normaliseCity(" - ")).toBeNull();
});

const wordsOfNames = constantFrom(
  ..."Mairie,de,Toulon,S.A.R.L.,Ste,Anne,AS,US,CC,Ville,IV,XIII,V,I,1er,l',d'A,C.C.A.S.,Association,loi 1901,sportive,Comitté,".split(
    ",",
  ),
  ..."fettes,Marie,Nord-Est,SDIS83,société,anonyme,par actions simplifiée,🎉,à,œuvre,n°3,(83),ß,Иван,ss,deux,Hyères".split(
    ",",
  ),
);
const names = oneof(
  array(wordsOfNames, { maxLength: 8 }).map((words) => words.join(" ")),
  string({ unit: "binary", maxLength: 60 }),
  string({ unit: "grapheme", maxLength: 600 }),
);

test("a normalised name normalises to itself, whatever was typed", () => {
  const holds = property(names, (typed) => {
    const { key } = normaliseName(typed);
    return normaliseName(key).key === key;
  });
  expect(() => assert(holds, { numRuns: 2000 })).not.toThrow();
});

test("hostile names take no longer than others", () => {
  const hostile = [
    "a ".repeat(5000),
    "s.".repeat(5000),
    "é".repeat(5000),
    "'".repeat(5000),
    "p'ti".repeat(2000),
    "(".repeat(9000),
  ];
  for (const typed of hostile) {
    const best = fastestOfThree(() => {
      normaliseName(typed);
      normaliseCity(typed);
    });
    expect(best).toBeLessThan(100);
  }
});
