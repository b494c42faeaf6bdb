import * as fc from "fast-check";
import { expect, test } from "vitest";

import { blindingSchema, hiddenQuestions, proposedBlinding } from "#domain/evaluations/blinding";
import { changesSince, isUpToDate } from "#domain/evaluations/changes-since";
import type { Identity } from "#domain/evaluations/identity-phrases";
import { findLeaks, sayLeak } from "#domain/evaluations/leak-scan";
import type { Phase } from "#domain/evaluations/phases";
import { visibleDossier, type JudgedDossier } from "#domain/evaluations/visible-dossier";
import { visibleTo } from "#domain/evaluations/visible-to";
import type { FormDefinition } from "#domain/forms/definition";
import type { Field, FieldOf } from "#domain/forms/fields";
import { choiceOf, fieldOf, finalStep, formStepOf, formWith, plainFields } from "#domain/forms/form-builder";

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
const applicant = { name: "Zoé MARKER", email: "marker@marker.fr" };

const dossierOf = (definition: FormDefinition, rest: Partial<JudgedDossier> = {}): JudgedDossier => ({
  id: "dos_1",
  number: "DOS-2026-000001",
  applicant,
  definition,
  answers: {},
  documents: new Map(),
  ...rest,
});

test("the proposed blinding hides what identifies by nature, and file names", () => {
  const blinding = proposedBlinding(formWith(...plainFields, team));
  expect(blindingSchema.parse(blinding)).toEqual(blinding);
  expect(hiddenQuestions(formWith(...plainFields), blinding).map(({ field }) => field.type)).toEqual([
    "address",
    "email",
    "phone",
    "siret",
    "siren",
    "rna",
    "iban",
  ]);
  expect(blinding.fileNames).toBe("replaced");
});

test("a question that a later revision adds is hidden until somebody decides", () => {
  const blinding = proposedBlinding(formWith(fieldOf("short_text", "fld_a")));
  const later = formWith(fieldOf("short_text", "fld_a"), fieldOf("short_text", "fld_b"));
  const dossier = dossierOf(later, { answers: { fld_a: { value: "vu" }, fld_b: { value: "MARKER" } } });
  expect(JSON.stringify(visibleDossier(dossier, blinding))).not.toContain("MARKER");
});

test("rows lose their hidden questions, and replaced file names keep their order and type only", () => {
  const definition = formWith(team, files("fld_files"));
  const dossier = dossierOf(definition, {
    answers: {
      fld_team: { value: [{ fld_role: "Trésorière", fld_member: "MARKER" }] },
      fld_files: { value: ["doc_1", "doc_gone", "doc_2"] },
    },
    documents: new Map([
      ["doc_1", { fileName: "budget MARKER.pdf", extension: "pdf", sizeBytes: 10 }],
      ["doc_2", { fileName: "MARKER.cv.docx", extension: "docx", sizeBytes: 20 }],
    ]),
  });
  const blinding = { shownFieldIds: ["fld_team", "fld_role", "fld_files"], fileNames: "replaced" } as const;
  const seen = visibleDossier(dossier, blinding);
  expect(seen.sections[0]?.answers.map(({ value }) => value)).toEqual([
    [{ fld_role: "Trésorière" }],
    ["doc_1", "doc_2"],
  ]);
  expect(seen.documents).toEqual([
    { id: "doc_1", name: "document-1.pdf", sizeBytes: 10 },
    { id: "doc_2", name: "document-2.docx", sizeBytes: 20 },
  ]);
  expect(JSON.stringify(seen)).not.toContain("MARKER");
  expect(visibleDossier(dossier, { ...blinding, fileNames: "kept" }).documents[0]?.name).toBe(
    "budget MARKER.pdf",
  );
});

test("without blinding the whole submitted form is shown, with the applicant", () => {
  const seen = visibleDossier(dossierOf(formWith(fieldOf("email", "fld_a"))), null);
  expect(seen).toMatchObject({ applicant, sections: [{ answers: [{ question: { id: "fld_a" } }] }] });
});

/** A form whose every corner can hold something, and answers that do. `shown` picks the questions shown. */
const marker = "zzMARKERzz";
const fields: readonly Field[] = [
  fieldOf("short_text", "fld_1"),
  fieldOf("long_text", "fld_2"),
  fieldOf("address", "fld_3"),
  files("fld_4"),
  team,
  choiceOf("fld_5", "vrai", "faux"),
  { ...fieldOf("short_text", "fld_6"), condition: { operator: "equals", field: "fld_1", value: marker } },
  { ...fieldOf("short_text", "fld_7"), condition: { operator: "equals", field: "fld_5", value: "opt_faux" } },
];
const topIds = [...fields.map(({ id }) => id), "fld_role", "fld_member"];
const definition: FormDefinition = {
  steps: [
    formStepOf("one", ...fields),
    {
      id: "stp_proof",
      type: "payment_proof",
      title: "Paiement",
      instructions: `Virement de ${marker}`,
      families: ["pdf"],
      maxBytes: 1,
      maxFiles: 1,
      waitForValidation: false,
    },
    {
      ...formStepOf("two", fieldOf("short_text", "fld_8")),
      condition: { operator: "answered", field: "fld_7" },
    },
    finalStep,
  ],
  ineligibility: [
    { id: "rul_1", condition: { operator: "equals", field: "fld_2", value: marker }, message: marker },
  ],
};

test("whatever is shown, nothing hidden passes: not in answers, rows, names, conditions, rules or proofs", () => {
  fc.assert(
    fc.property(fc.subarray(topIds), fc.boolean(), (shownFieldIds, extras) => {
      const shown = new Set(shownFieldIds);
      const mark = (id: string): string => (shown.has(id) ? `visible ${id}` : marker);
      const place = { street: mark("fld_3"), complement: "", postalCode: "", city: "", country: "FR" };
      const answers = {
        fld_1: { value: mark("fld_1") },
        fld_2: { value: mark("fld_2") },
        fld_3: { value: place },
        fld_4: { value: ["doc_1", "doc_2"] },
        fld_team: {
          value: [{ fld_role: mark("fld_role"), fld_member: mark("fld_member"), fld_stale: marker }],
        },
        fld_5: { value: "opt_vrai" },
        fld_6: { value: mark("fld_6") },
        fld_7: { value: marker },
        fld_8: { value: marker },
        fld_removed: { value: marker },
      };
      const documents = new Map([
        ["doc_1", { fileName: `${marker}.pdf`, extension: "pdf", sizeBytes: 1, uploadedBy: marker }],
        ["doc_proof", { fileName: `${marker}.pdf`, extension: "pdf", sizeBytes: 1 }],
      ]);
      const more = extras ? { searchText: marker, notes: [marker] } : {};
      const dossier = {
        ...dossierOf(definition, { answers, documents, applicant: { name: marker, email: marker } }),
        ...more,
      };
      const seen = JSON.stringify(visibleDossier(dossier, { shownFieldIds, fileNames: "replaced" }));
      expect(seen).not.toContain(marker);
      for (const id of ["fld_1", "fld_2", "fld_3"])
        expect(seen.includes(`visible ${id}`)).toBe(shown.has(id));
      const inRow = shown.has("fld_team") && shown.has("fld_role");
      expect(seen.includes("visible fld_role")).toBe(inRow);
    }),
  );
});

const phase: Phase = {
  id: "phs_1",
  name: "Lecture",
  opensAt: 0,
  closesAt: 10,
  rights: {
    dossiers: "own",
    othersEvaluations: "never",
    evaluatorNames: false,
    blind: true,
    acceptsLate: false,
  },
};

test("before declaring that no conflict stands in the way, an evaluator reads a number and nothing else", () => {
  const simple = formWith(fieldOf("short_text", "fld_a"));
  const dossier = dossierOf(simple, { answers: { fld_a: { value: "secret" } } });
  const blinding = { shownFieldIds: ["fld_a"], fileNames: "replaced" } as const;
  const sight = { session: "open", phase, blinding, regard: { own: "not_started", assigned: true } } as const;
  expect(visibleTo(sight, dossier)).toEqual({ access: "announced", id: "dos_1", number: "DOS-2026-000001" });
  expect(visibleTo({ ...sight, session: "setup" }, dossier)).toEqual({ access: "hidden" });
  expect(visibleTo({ ...sight, phase: null }, dossier)).toEqual({ access: "hidden" });
  const recused = { own: "recused", assigned: true } as const;
  expect(visibleTo({ ...sight, regard: recused }, dossier)).toEqual({ access: "hidden" });
  const started = { ...sight, regard: { own: "draft", assigned: true } } as const;
  expect(visibleTo(started, dossier)).toMatchObject({ access: "open", dossier: { applicant: null } });
  const named = { ...phase, rights: { ...phase.rights, blind: false } };
  expect(visibleTo({ ...started, phase: named }, dossier)).toMatchObject({ dossier: { applicant } });
});

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

test("what changed since the version judged is told, among what the evaluator sees", () => {
  const before = formWith(
    fieldOf("short_text", "fld_a"),
    fieldOf("email", "fld_b"),
    fieldOf("short_text", "fld_c"),
  );
  const after = formWith(
    fieldOf("short_text", "fld_a", { label: "Nouveau titre" }),
    fieldOf("email", "fld_b", { label: "Courriel" }),
    fieldOf("short_text", "fld_d"),
  );
  const judged = dossierOf(before, {
    answers: { fld_a: { value: "un" }, fld_b: { value: "a@b.fr" }, fld_c: { value: "perdu" } },
  });
  const current = dossierOf(after, { answers: { fld_a: { value: "deux" }, fld_b: { value: "c@d.fr" } } });
  const blinding = { shownFieldIds: ["fld_a", "fld_c", "fld_d"], fileNames: "replaced" } as const;
  const changes = changesSince(judged, current, blinding);
  expect(changes.answers).toEqual([
    { fieldId: "fld_a", label: "Nouveau titre", before: "un", after: "deux" },
    { fieldId: "fld_c", label: "fld_c", before: "perdu", after: null },
  ]);
  expect(changes.questions.map(({ id }) => id)).toEqual(["fld_a"]);
  expect([changes.formChanged, isUpToDate(changes)]).toEqual([true, false]);
});

test("a change that the evaluator cannot see is no change for them", () => {
  const form = formWith(fieldOf("short_text", "fld_a"), fieldOf("email", "fld_b"));
  const judged = dossierOf(form, { answers: { fld_b: { value: "a@b.fr" } } });
  const current = dossierOf(form, { answers: { fld_a: { value: "" }, fld_b: { value: "c@d.fr" } } });
  const blinding = { shownFieldIds: ["fld_a"], fileNames: "replaced" } as const;
  expect(isUpToDate(changesSince(judged, current, blinding))).toBe(true);
  expect(isUpToDate(changesSince(judged, current, null))).toBe(false);
});
