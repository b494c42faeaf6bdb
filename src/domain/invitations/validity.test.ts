import { describe, expect, test } from "vitest";

import { choiceOf, fieldOf, formWith } from "#domain/forms/form-builder";
import { sirenText } from "#domain/identifiers/siren";
import { localIdSchema } from "#domain/invitations/partner";
import { reusable, reusedValue } from "#domain/invitations/reuse";
import { askedFields, stillAsked } from "#domain/invitations/update-request";
import { dueAlert, nextExpiryStep, validUntil } from "#domain/invitations/validity";

const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString();
const validated = at("2026-11-22T10:00:00Z");

test.each([
  ["the answers alone", [], {}, "2028-11-22T10:00:00.000Z"],
  [
    "a document without a life of its own",
    [{ fieldId: "fld_kbis", addedAt: validated }],
    {},
    "2028-11-22T10:00:00.000Z",
  ],
  [
    "a certificate of six months",
    [{ fieldId: "fld_urssaf", addedAt: at("2026-10-31T10:00:00Z") }],
    { fld_urssaf: 6 },
    "2027-04-30T09:00:00.000Z",
  ],
  [
    "two certificates in one field: the newest counts",
    [
      { fieldId: "fld_urssaf", addedAt: at("2026-05-01T10:00:00Z") },
      { fieldId: "fld_urssaf", addedAt: at("2026-11-01T10:00:00Z") },
    ],
    { fld_urssaf: 6 },
    "2027-05-01T09:00:00.000Z",
  ],
])("a validation lasts as long as %s", (_said, documents, lives, until) => {
  expect(iso(validUntil(validated, documents, { months: 24, documents: lives }))).toBe(until);
});

describe("alerts before the end", () => {
  const until = at("2027-05-20T10:00:00Z");
  test.each([
    ["2027-03-20T09:00:00Z", null, undefined],
    ["2027-03-21T11:00:00Z", null, 60],
    ["2027-03-25T11:00:00Z", 60, undefined],
    ["2027-04-21T11:00:00Z", 60, 30],
    ["2027-05-14T11:00:00Z", null, 7],
    ["2027-05-14T11:00:00Z", 7, undefined],
    ["2027-05-20T10:00:00Z", 7, undefined],
  ] as const)("on %s after the alert of J-%s, J-%s is owed", (now, alerted, due) => {
    expect(dueAlert(until, alerted, at(now))).toBe(due);
  });

  test("each step comes after the one before, the end last", () => {
    const steps = [null, 60, 30, 7].map((alerted) => nextExpiryStep(until, alerted));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(until);
  });
});

describe("an update asks only what it has to", () => {
  const before = formWith(
    fieldOf("siren", "fld_siren", { required: true }),
    fieldOf("short_text", "fld_name", { required: true }),
    fieldOf("number", "fld_staff"),
  );
  const answers = {
    fld_siren: { value: "732829320" },
    fld_name: { value: "Atelier" },
    fld_staff: { value: 12 },
  };
  const nothing = {
    before,
    now: before,
    answers,
    expiredFieldIds: [],
    identityChanged: false,
    answersExpired: false,
  };
  const grown = formWith(
    fieldOf("siren", "fld_siren", { required: true }),
    fieldOf("short_text", "fld_name", { required: true }),
    fieldOf("amount", "fld_staff"),
    fieldOf("email", "fld_billing", { required: true }),
  );

  test.each([
    ["nothing changed", {}, []],
    [
      "a document ended",
      { expiredFieldIds: ["fld_name"] },
      [{ fieldId: "fld_name", why: "document_expired" }],
    ],
    ["the legal identity moved", { identityChanged: true }, [{ fieldId: "fld_siren", why: "identity" }]],
    [
      "the form gained a question and changed another",
      { now: grown },
      [
        { fieldId: "fld_staff", why: "changed_question" },
        { fieldId: "fld_billing", why: "new_question" },
      ],
    ],
    [
      "the answers are two years old",
      { answersExpired: true },
      ["fld_siren", "fld_name", "fld_staff"].map((fieldId) => ({ fieldId, why: "to_confirm" })),
    ],
  ] as const)("%s", (_said, change, asked) => {
    expect(askedFields({ ...nothing, ...change })).toEqual(asked);
  });

  test("an answer newer than the request, or a question that may stay empty, is no longer waited for", () => {
    const asked = [
      { fieldId: "fld_siren", why: "identity" as const },
      { fieldId: "fld_staff", why: "to_confirm" as const },
    ];
    const required = (id: string) => id !== "fld_staff";
    expect(stillAsked(asked, new Map([["fld_siren", 10]]), 20, required)).toEqual([asked[0]]);
    expect(stillAsked(asked, new Map([["fld_siren", 20]]), 20, required)).toEqual([]);
  });
});

describe("answers given once", () => {
  const source = {
    definition: formWith(
      fieldOf("siren", "fld_a", { label: "Votre SIREN" }),
      fieldOf("short_text", "fld_b", { label: "Effectif déclaré" }),
      { ...choiceOf("fld_c", "PME", "ETI"), label: "Taille" },
      fieldOf("short_text", "fld_d", { label: "Secret de fabrication" }),
    ),
    answers: {
      fld_a: { value: "732829320" },
      fld_b: { value: "douze" },
      fld_c: { value: "opt_ETI" },
      fld_d: { value: "non" },
    },
  };
  const size = { ...choiceOf("fld_z", "ETI", "Grand groupe"), label: "Taille" };
  const target = formWith(
    fieldOf("siren", "fld_x", { label: "Numéro SIREN de l’entreprise" }),
    fieldOf("short_text", "fld_y", { label: "EFFECTIF DECLARE" }),
    size,
    fieldOf("number", "fld_w", { label: "Secret de fabrication" }),
  );

  test("fit another form by their words, their type, or the identifier that both ask once", () => {
    expect(reusable(source, target).map(({ sourceId, targetId }) => `${sourceId} ${targetId}`)).toEqual([
      "fld_a fld_x",
      "fld_b fld_y",
      "fld_c fld_z",
    ]);
  });

  test("a choice keeps its words under the other form's own ids, or is not taken", () => {
    const was = choiceOf("fld_c", "PME", "ETI");
    expect(reusedValue(was, { ...size, options: [{ id: "opt_1", label: "eti" }] }, "opt_ETI")).toBe("opt_1");
    expect(reusedValue(was, size, "opt_PME")).toBeNull();
  });
});

test.each([
  ["732 829 320", "732829320"],
  ["732.829.320", "732829320"],
  ["732829321", "siren_checksum"],
  ["73282932", "siren_length"],
  ["", "required"],
])("the local id %j reads %s", (typed, read) => {
  const parsed = localIdSchema.safeParse(typed);
  expect(parsed.success ? parsed.data : parsed.error.issues[0]?.message).toBe(read);
});

test("a SIREN is shown in groups of three", () => {
  expect(sirenText("732829320")).toBe("732 829 320");
});
