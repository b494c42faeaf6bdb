import * as fc from "fast-check";
import { expect, test } from "vitest";

import { dossierOf } from "#domain/evaluations/evaluation-builder";
import type { Identity } from "#domain/evaluations/identity-phrases";
import { findLeaks, sayLeak } from "#domain/evaluations/leak-scan";
import { visibleDossier } from "#domain/evaluations/visible-dossier";
import type { FieldOf } from "#domain/forms/fields";
import { choiceOf, fieldOf, formWith } from "#domain/forms/form-builder";

const files = (id: string): FieldOf<"file"> => ({
  ...fieldOf("file", id),
  families: ["pdf"],
  maxBytes: 1_000,
  maxFiles: 5,
});
const team: FieldOf<"repeat"> = {
  ...fieldOf("repeat", "fld_team"),
  fields: [fieldOf("short_text", "fld_role"), fieldOf("short_text", "fld_member")],
};

const identity: Identity = {
  names: ["Hélène Martin"],
  emails: ["helene.martin@gmail.com", "l.ourse@free.fr", "contact@petite-ourse.fr"],
  sirens: ["732829320"],
  organisations: ["Association Les Amis de la Petite Ourse"],
};
const leaksIn = (text: string): string[] => {
  const dossier = dossierOf(formWith(fieldOf("long_text", "fld_a")), { answers: { fld_a: { value: text } } });
  return findLeaks(visibleDossier(dossier, null), identity).map(({ kind }) => kind);
};

test.each<[string, string[]]>([
  ["Je suis HELENE MARTIN", ["name"]],
  ["Mme Martin, Hélène", ["name"]],
  ["helenemartin sur les réseaux", ["name"]],
  ["Chère Hélène", ["name_part"]],
  ["La Martinique et saint-martinois", []],
  ["écrire à Helene.Martin@Gmail.com", ["name", "email"]],
  ["voir www.petite-ourse.fr", ["email_domain"]],
  ["contactez-nous sur gmail.com", []],
  ["notre contact à la mairie", []],
  ["écrire à l.ourse", ["email"]],
  ["SIREN 732 829 320", ["siren"]],
  ["SIRET 732.829.320.00074", ["siren"]],
  ["TVA FR44732829320", ["siren"]],
  ["73282932 personnes", []],
  ["les amis de la petite ourse", ["organisation"]],
  ["Amis Petite-Ourse", ["organisation"]],
  ["une association d’amis", []],
  ["la petite ourse", []],
])("“%s” gives away %j", (text, kinds) => {
  expect(leaksIn(text)).toEqual(kinds);
});

test("names are found in file names, rows, choices and addresses, with their place", () => {
  const member = choiceOf("fld_choice", "Martin", "Autre");
  const asked = formWith(team, files("fld_files"), member, fieldOf("address", "fld_address"));
  const place = {
    street: "1 rue Martin",
    complement: "",
    postalCode: "83000",
    city: "Toulon",
    country: "FR",
  };
  const dossier = dossierOf(asked, {
    answers: {
      fld_team: { value: [{ fld_role: "Autre" }, { fld_member: "Martin" }] },
      fld_files: { value: ["doc_1"] },
      fld_choice: { value: "opt_Martin" },
      fld_address: { value: place },
    },
    documents: new Map([["doc_1", { fileName: "CV_MartinHelene2026.pdf", extension: "pdf", sizeBytes: 1 }]]),
  });
  const leaks = findLeaks(visibleDossier(dossier, null), identity);
  expect(leaks).toEqual([
    { kind: "name_part", place: { fieldId: "fld_member", rowIndex: 1 }, found: "martin" },
    { kind: "name_part", place: { fieldId: "fld_choice", rowIndex: null }, found: "martin" },
    { kind: "name_part", place: { fieldId: "fld_address", rowIndex: null }, found: "martin" },
    { kind: "name", place: { documentId: "doc_1" }, found: "martin helene" },
  ]);
  expect(leaks.slice(-1).map((leak) => sayLeak(leak, "fr"))).toEqual([
    "Le nom de la personne apparaît\u00A0: martin helene.",
  ]);
  const blinding = { shownFieldIds: ["fld_files"], fileNames: "replaced" } as const;
  expect(findLeaks(visibleDossier(dossier, blinding), identity)).toEqual([]);
});

test("a name is found however it is cased, accented and surrounded", () => {
  const around = fc.constantFrom("", " ", ", ", " (", "/", "\n", "_", "«", "-", "12 ");
  const cased = fc.constantFrom(
    "Hélène Martin",
    "HÉLÈNE MARTIN",
    "helene martin",
    "He\u0301le\u0300ne  Martin",
  );
  fc.assert(
    fc.property(around, cased, around, (before, name, after) => {
      expect(leaksIn(`xx${before === "" ? " " : before}${name}${after}`)).toContain("name");
    }),
  );
});
