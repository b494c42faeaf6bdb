import { array, assert, constantFrom, oneof, option, property, record, string } from "fast-check";
import { expect, test } from "vitest";

import { identityOf, type ClientDetails } from "#domain/clients/client-identity";
import { decide, isWorthDeciding } from "#domain/clients/decision";
import { explainWords, sayHow } from "#domain/clients/explanation";
import { duplicateReasons, sayDuplicateReason } from "#domain/clients/reasons";
import { blendedStatistics, expectedStatistics } from "#domain/clients/term-statistics";

const toulon = { city: "Toulon", postalCode: "83000" };
const between = (left: ClientDetails, right: ClientDetails) => decide(identityOf(left), identityOf(right));
const inToulon = (left: string, right: string) =>
  between({ name: left, ...toulon }, { name: right, ...toulon });

test.each([
  ["Mairie de Toulon", "MAIRIE TOULON", "certain", 2],
  ["SARL Vitton", "Vitton", "certain", 2],
  ["SARL Vitton", "SAS Vitton", "probable", 2],
  ["CCAS de Toulon", "Mairie de Toulon", "none", 3],
  ["Club Alpha 1", "Club Alpha 2", "none", 3],
  ["Centre social Est", "Centre social Ouest", "none", 3],
  ["Mairie de Toulon", "Mairie de Toulon Ouest", "probable", 6],
  ["Club Alpha", "Club Alpha 2", "probable", 6],
  ["Mairie de Toulon", "Ville de Toulon", "probable", 7],
  ["Garage Lefeuvre", "Garage Lefevre", "probable", 7],
  ["Basket Ball Club", "Basketball Club", "probable", 7],
  ["Tennis Club Sanary", "Sanary Tennis Club", "probable", 7],
  ["CNT", "Club nautique de Toulon", "probable", 7],
  ["SDIS 83", "SDIS du Var", "probable", 7],
  ["RC Toulon", "Rugby Club de Toulon", "probable", 7],
  ["RC Toulon", "Racing Club de Toulon", "probable", 7],
  ["Racing Club de Toulon", "Rugby Club de Toulon", "none", 8],
  ["CA Toulon", "Communauté d’agglomération de Toulon", "probable", 7],
  ["Amis du Vieux Mourillon", "Comité du Vieux Mourillon", "probable", 8],
  ["École Jean Moulin", "École Jean Jaurès", "none", 8],
  ["Boulangerie Martin", "Cabinet Martin", "none", 8],
  ["🎉", "🎉", "none", 8],
])("in one town, %j and %j are %s by rule %i", (left, right, tier, rule) => {
  expect(inToulon(left, right)).toMatchObject({ tier, rule, place: "agree" });
});

test.each([
  ["Mairie de Toulon", "Toulon", "Mairie de Toulon", null, "certain"],
  ["École Jean Moulin", "Toulon", "École Jean Moulin", null, "probable"],
  ["Mairie de Saint-Denis", null, "Mairie de Saint-Denis", null, "probable"],
  ["Mairie de Vence", null, "Mairie de Valence", null, "none"],
  ["Comité des fêtes", "Hyères", "Comité des fêtes de Hyères", null, "probable"],
  ["Comité des fêtes", "Hyères", "Comité des fêtes", "Toulon", "none"],
  ["Les Zygomates", "Tours", "Les Zygomates", "Amboise", "probable"],
  ["Mairie de Toulon", "Toulon", "Mairie de Toulon", "Toulon-sur-Allier", "none"],
])("%j (%s) and %j (%s) are %s", (left, leftCity, right, rightCity, tier) => {
  expect(between({ name: left, city: leftCity }, { name: right, city: rightCity }).tier).toBe(tier);
});

test("one name of town in two departments is two towns", () => {
  const mairie = (postalCode: string) => ({ name: "Mairie", city: "Saint-Denis", postalCode });
  expect(between(mairie("93200"), mairie("97400"))).toMatchObject({ tier: "none", place: "conflict" });
  expect(between(mairie("93200"), mairie("93210"))).toMatchObject({ tier: "certain", place: "agree" });
});

const siret = "732 829 320 00074";
const otherNic = "73282932000017";
const otherSiren = "35600000049837";

test.each([
  ["Garage Vitton", siret, "SARL Vitton Automobiles", "73282932000074", "certain", 1],
  ["Garage Vitton", siret, "Les Zygomates", siret, "probable", 1],
  ["Garage Vitton", "W832001234", "Vitton", "w832 001 234", "certain", 1],
  ["Garage Vitton", "12345678901234", "Les Zygomates", "12345678901234", "none", 8],
  ["Garage Vitton", siret, "Garage Vitton", otherSiren, "probable", 2],
  ["Garage Vitton", siret, "Garage Vitton et fils", otherSiren, "none", 3],
  ["Garage Vitton", siret, "Entrepôt du Faron", otherNic, "probable", 4],
])("%j %s and %j %s are %s by rule %i", (left, leftSiret, right, rightSiret, tier, rule) => {
  const decision = between(
    { name: left, siret: leftSiret, ...toulon },
    { name: right, siret: rightSiret, ...toulon },
  );
  expect(decision).toMatchObject({ tier, rule });
});

test("a shared phone lifts a weak pair of one town to probable", () => {
  const weak = (name: string, contacts: string[]) => ({ name, contacts, ...toulon });
  const [left, right] = ["École Jean Moulin", "École Jean Jaurès"];
  expect(between(weak(left, ["+33494000000"]), weak(right, ["+33494000000"])).tier).toBe("probable");
  expect(between(weak(left, ["+33494000000"]), weak(right, ["+33494000001"])).tier).toBe("none");
});

test("one door lifts two names that share a word of their own, and no others", () => {
  const at = (name: string, address: string) => ({ name, address, ...toulon });
  const door = "12 rue des Lilas";
  const [left, right] = ["Les Zygomates théâtre d’ombres", "Zygomates cirque nomade"];
  expect(between(at(left, door), at(right, "12, R. des Lilas")).reasons).toContainEqual({
    code: "same_address",
  });
  expect(between(at(left, door), at(right, "14 rue des Lilas")).tier).toBe("none");
  expect(between(at("Chorale des Lutins", door), at("Chorale Belle Humeur", door)).tier).toBe("none");
});

test("a name that the organisation knows in several towns is not distinctive", () => {
  const [left, right] = [
    identityOf({ name: "Les Zygomates" }),
    identityOf({ name: "Les Zygomates", ...toulon }),
  ];
  expect(decide(left, right).tier).toBe("certain");
  const own = { records: 900, frequencyOf: () => 0, townsOf: () => 2 };
  expect(decide(left, right, blendedStatistics(own)).tier).toBe("probable");
  const frequent = { records: 900, frequencyOf: () => 40 };
  expect(decide(left, right, blendedStatistics(frequent)).tier).toBe("probable");
});

const parts =
  "Mairie,Ville,Toulon,SARL,SAS,Vitton,Viton,CNT,Club,nautique,de,Nord,2,St,Denis,83,Var,École,basket,ball,basketball,🎉".split(
    ",",
  );
const clients = record({
  name: array(oneof(constantFrom(...parts), string({ unit: "binary", maxLength: 3 })), { maxLength: 5 }).map(
    (words) => words.join(" "),
  ),
  siret: option(constantFrom(siret, otherNic, otherSiren, "W832001234", "x"), { nil: null }),
  city: option(constantFrom("Toulon", "Hyères", "Hyere", "Saint-Denis", "La Celle"), { nil: null }),
  postalCode: option(constantFrom("83000", "93200", "97400", ""), { nil: null }),
});

test("the answer does not depend on who is asked first", () => {
  const symmetric = property(clients, clients, (left, right) => {
    const [one, other] = [between(left, right), between(right, left)];
    const codes = ({ reasons }: typeof one) => reasons.map(({ code }) => code).join();
    return (
      one.tier === other.tier &&
      one.score === other.score &&
      codes(one) === codes(other) &&
      one.alignment.onlyLeft.join() === other.alignment.onlyRight.join()
    );
  });
  expect(() => assert(symmetric, { numRuns: 400 })).not.toThrow();
});

test("a pair that is not worth deciding is never a duplicate", () => {
  const holds = property(clients, clients, (left, right) => {
    const [one, other] = [identityOf(left), identityOf(right)];
    return isWorthDeciding(one, other) || decide(one, other).tier === "none";
  });
  expect(() => assert(holds, { numRuns: 400 })).not.toThrow();
  expect(
    isWorthDeciding(identityOf({ name: "Alpha", ...toulon }), identityOf({ name: "Omega", city: "Nice" })),
  ).toBe(false);
});

test("a record is certainly itself when its town is known, and scores stay between 0 and 100", () => {
  const reflexive = property(clients, clients, (client, other) => {
    const self = between({ ...client, city: "Toulon" }, { ...client, city: "Toulon" });
    const { score } = between(client, other);
    const named =
      identityOf(client).name.key !== "" ||
      identityOf(client).siren !== null ||
      client.siret?.startsWith("W");
    return score >= 0 && score <= 100 && (!named || self.tier === "certain");
  });
  expect(() => assert(reflexive, { numRuns: 300 })).not.toThrow();
});

test("the words of two names are laid side by side", () => {
  const [left, right] = [
    identityOf({ name: "Garage Viton", ...toulon }),
    identityOf({ name: "Vitton et Cie", ...toulon }),
  ];
  const { alignment } = decide(left, right);
  expect(explainWords(left.name, right.name, alignment)).toEqual([
    { how: "only_left", left: "garage", right: "" },
    { how: "misspelt", left: "viton", right: "vitton" },
    { how: "only_right", left: "", right: "compagnie" },
  ]);
  expect(sayHow("misspelt", "fr")).toBe("faute de frappe");
});

test("reasons are sentences in both languages", () => {
  const [reason] = inToulon("Mairie de Toulon", "Mairie de Toulon Ouest").reasons;
  expect(reason && sayDuplicateReason(reason, "fr")).toBe(
    "Tous les mots de « mairie toulon » sont dans l’autre nom (en plus : ouest).",
  );
  for (const { fr, en } of Object.values(duplicateReasons)) {
    expect(fr).toMatch(/\.$/);
    expect(en).toMatch(/\.$/);
  }
  expect(expectedStatistics.frequencyOf("mairie")).toBeGreaterThan(1000);
});
