import * as fc from "fast-check";
import { expect, test } from "vitest";

import { blindingSchema, hiddenQuestions, proposedBlinding } from "#domain/evaluations/blinding";
import { dossierOf, phaseOf } from "#domain/evaluations/evaluation-builder";
import { visibleDossier } from "#domain/evaluations/visible-dossier";
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
const { applicant } = dossierOf(formWith());

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

test("a question that the form does not ask here is not shown, not even empty", () => {
  const asked = choiceOf("fld_a", "oui", "non");
  const condition = { operator: "equals", field: "fld_a", value: "opt_non" } as const;
  const form = formWith(asked, { ...fieldOf("short_text", "fld_b"), condition });
  const seen = visibleDossier(dossierOf(form, { answers: { fld_a: { value: "opt_oui" } } }), null);
  expect(seen.sections.flatMap(({ answers }) => answers.map(({ question }) => question.id))).toEqual([
    "fld_a",
  ]);
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

const phase = phaseOf("a", 0, 10);

test("before declaring that no conflict stands in the way, an evaluator reads a number and nothing else", () => {
  const simple = formWith(fieldOf("short_text", "fld_a"));
  const dossier = dossierOf(simple, { answers: { fld_a: { value: "secret" } } });
  const blinding = { shownFieldIds: ["fld_a"], fileNames: "replaced" } as const;
  const regard = {
    own: "not_started",
    assigned: true,
    cleared: false,
    inTeam: false,
    standing: true,
  } as const;
  const sight = { session: "open", phase, blinding, regard } as const;
  expect(visibleTo(sight, dossier)).toEqual({ access: "announced", id: "dos_1", number: "DOS-2026-000001" });
  expect(visibleTo({ ...sight, session: "setup" }, dossier)).toEqual({ access: "hidden" });
  expect(visibleTo({ ...sight, phase: null }, dossier)).toEqual({ access: "hidden" });
  const recused = { ...regard, own: "recused" } as const;
  expect(visibleTo({ ...sight, regard: recused }, dossier)).toEqual({ access: "hidden" });
  const started = { ...sight, regard: { ...regard, own: "draft" } } as const;
  expect(visibleTo(started, dossier)).toMatchObject({ access: "open", dossier: { applicant: null } });
  const named = { ...phase, rights: { ...phase.rights, blind: false } };
  expect(visibleTo({ ...started, phase: named }, dossier)).toMatchObject({ dossier: { applicant } });
});
