import { expect, test } from "vitest";

import { emptyAnswers } from "#domain/forms/answers";
import type { FormDefinition } from "#domain/forms/definition";
import { diffDefinitions, type DefinitionDiff } from "#domain/forms/definition-diff";
import { choiceOf, fieldOf, finalStep, formStepOf, formWith } from "#domain/forms/form-builder";
import type { Field, FieldOf } from "#domain/forms/fields";
import { questionNews } from "#domain/forms/question-news";
import { isHarmless, lostFields, newlyRequired, replacedFields } from "#domain/forms/revision-impact";
import { planPublication, revisionState } from "#domain/forms/revisions";
import { whoIsAffected } from "#domain/forms/who-is-affected";
import { Refusal } from "#domain/refusals";

const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
const shortened = ({ added, removed, changed, reordered }: DefinitionDiff) => ({
  added: ids(added),
  removed: ids(removed),
  changed: changed.map(({ after, aspects }) => `${after.id} ${aspects.join(" ")}`),
  reordered: ids(reordered),
});
const nothing = { added: [], removed: [], changed: [], reordered: [] };
const [a, b, c] = [fieldOf("email", "fld_a"), fieldOf("number", "fld_b"), choiceOf("fld_c", "Oui", "Non")];
const form = formWith(a, b, c);
const diffTo = (...fields: Field[]) => diffDefinitions(form, formWith(...fields));

test("two revisions differ by what was added, removed, changed and put in another order", () => {
  expect(shortened(diffTo(a, b, c))).toEqual(nothing);
  expect(shortened(diffTo({ required: false, label: "fld_a", type: "email", id: "fld_a" }, b, c))).toEqual(
    nothing,
  );
  expect(shortened(diffTo(a, c, fieldOf("date", "fld_d")))).toEqual({
    ...nothing,
    added: ["fld_d"],
    removed: ["fld_b"],
  });
  expect(shortened(diffTo({ ...a, label: "E-mail", required: true }, b, c)).changed).toEqual([
    "fld_a label required",
  ]);
  expect(shortened(diffTo(c, a, b))).toEqual({ ...nothing, reordered: ["fld_c"] });
});

test("steps, sections, rules and the fields of a block are compared too", () => {
  const block = (...fields: ReturnType<typeof choiceOf>[]) => fieldOf("repeat", "fld_r", { fields });
  const before: FormDefinition = {
    steps: [formStepOf("one", block(c)), formStepOf("two", a), finalStep],
    ineligibility: [{ id: "rul_a", condition: { operator: "answered", field: "fld_a" }, message: "Non." }],
  };
  const after: FormDefinition = {
    steps: [{ ...formStepOf("one", block(), a), title: "Un" }, formStepOf("two"), finalStep],
    ineligibility: [{ id: "rul_a", condition: { operator: "answered", field: "fld_r" }, message: "Non." }],
  };
  expect(shortened(diffDefinitions(before, after))).toEqual({
    ...nothing,
    removed: ["fld_c"],
    changed: ["stp_one title", "fld_a moved", "rul_a condition"],
  });
});

test("what is asked anew: an added required field, one that became required, one of another kind", () => {
  const required = { required: true };
  const diff = diffTo(
    { ...a, ...required },
    fieldOf("date", "fld_b", required),
    c,
    fieldOf("email", "fld_d", required),
    fieldOf("email", "fld_e"),
  );
  expect(ids(newlyRequired(diff)).sort()).toEqual(["fld_a", "fld_b", "fld_d"]);
  expect(ids(lostFields(diff))).toEqual(["fld_b"]);
});

test.each<[boolean, Field[]]>([
  [true, [{ ...a, label: "Votre e-mail", help: "Celui de la mairie." }, b, c, fieldOf("date", "fld_d")]],
  [true, [c, b, a]],
  [true, [a, b, choiceOf("fld_c", "Peut-être", "Oui", "Non")]],
  [false, [a, b, c, fieldOf("date", "fld_d", { required: true })]],
  [false, [a, { ...b, max: 3 }, c]],
  [false, [a, b, choiceOf("fld_c", "Oui")]],
  [false, [a, b]],
])("whether a change leaves every given answer as it stands: %s (%#)", (harmless, fields) => {
  expect(isHarmless(diffTo(...fields))).toBe(harmless);
});

const paidStep = {
  id: "stp_frais",
  type: "payment_proof" as const,
  title: "Frais",
  instructions: "",
  families: ["pdf" as const],
  maxBytes: 1024,
  maxFiles: 1,
  waitForValidation: true,
};

test("a rule or a validation added, or a payment taken away, puts what was submitted in question; a text does not", () => {
  const [asking = finalStep] = form.steps;
  const withStep = (step: FormDefinition["steps"][number]) =>
    isHarmless(diffDefinitions(form, { ...form, steps: [asking, step, finalStep] }));
  expect(withStep({ id: "stp_t", type: "text", title: "Note", media: [] })).toBe(true);
  expect(withStep({ id: "stp_t", type: "intermediate_validation", title: "Contrôle" })).toBe(false);
  const paying = { ...form, steps: [asking, paidStep, finalStep] };
  expect(isHarmless(diffDefinitions(paying, form))).toBe(false);
  const rule = { id: "rul_a", condition: { operator: "answered", field: "fld_a" }, message: "Non." } as const;
  expect(isHarmless(diffDefinitions(form, { ...form, ineligibility: [rule] }))).toBe(false);
});

const counts = {
  drafts: { total: 10, answered: { fld_a: 4, fld_b: 6 }, choseGone: { fld_c: 2 } },
  submitted: { total: 5, answered: { fld_a: 3, fld_b: 5 }, choseGone: { fld_c: 1 } },
  decided: 2,
};

test("before publishing, one sees who follows, who keeps their revision and who must answer again", () => {
  expect(whoIsAffected(diffTo({ ...a, required: true }, c), counts)).toEqual({
    draftsRebased: 10,
    submittedRebased: 0,
    submittedKept: 5,
    decidedKept: 2,
    lost: [{ fieldId: "fld_b", label: "fld_b", drafts: 6, submitted: 5 }],
    replaced: [],
    toAnswer: [{ fieldId: "fld_a", label: "fld_a", drafts: 6, submitted: 2 }],
  });
  const retyped = whoIsAffected(diffTo(a, fieldOf("date", "fld_b", { required: true }), c), counts);
  expect(retyped.toAnswer).toEqual([{ fieldId: "fld_b", label: "fld_b", drafts: 10, submitted: 5 }]);
  expect(retyped).toMatchObject({
    lost: [],
    replaced: [{ fieldId: "fld_b", label: "fld_b", drafts: 6, submitted: 5 }],
  });
  expect(whoIsAffected(diffTo(a, b, choiceOf("fld_c", "Oui")), counts).replaced).toEqual([
    { fieldId: "fld_c", label: "fld_c", drafts: 2, submitted: 1 },
  ]);
  expect(whoIsAffected(diffTo(a, b, choiceOf("fld_c", "Oui", "Non", "Peut-être")), counts).replaced).toEqual(
    [],
  );
  const written = diffTo(a, fieldOf("long_text", "fld_b", { required: true }), c);
  expect(whoIsAffected(written, counts, new Set(["fld_b"])).toAnswer).toEqual([
    { fieldId: "fld_b", label: "fld_b", drafts: 4, submitted: 0 },
  ]);
  expect(whoIsAffected(diffTo({ ...a, label: "E-mail" }, b, c), counts)).toMatchObject({
    submittedRebased: 5,
    submittedKept: 0,
  });
  expect(whoIsAffected(diffTo(a, b, c), counts)).toMatchObject({ draftsRebased: 0, submittedRebased: 0 });
});

test("a question within rows is asked of those who filled rows, not of everybody", () => {
  const role = fieldOf("short_text", "fld_role", { required: true });
  const block = (...fields: (typeof a | typeof role)[]) => fieldOf("repeat", "fld_rows", { fields });
  const toAnswer = (from: FormDefinition, answered: Record<string, number>) =>
    whoIsAffected(diffDefinitions(from, formWith(block(a, role))), {
      drafts: { total: 10, answered, choseGone: {} },
      submitted: { total: 0, answered: {}, choseGone: {} },
      decided: 0,
    }).toAnswer.map(({ fieldId, drafts }) => [fieldId, drafts]);
  expect(toAnswer(formWith(b), {})).toEqual([["fld_role", 0]]);
  expect(toAnswer(formWith(block(a)), { fld_rows: 4 })).toEqual([["fld_role", 4]]);
});

test("a draft keeps aside what is no longer asked, and loses only what another answer or row replaces", () => {
  const lost = (...fields: Field[]) => ids(replacedFields(diffTo(...fields)));
  expect(lost(a, c)).toEqual([]);
  expect(lost(fieldOf("long_text", "fld_a"), fieldOf("date", "fld_b"), c)).toEqual(["fld_b"]);
  const block = (...fields: (typeof a | typeof b)[]) => fieldOf("repeat", "fld_r", { fields });
  const between = (after: FormDefinition) =>
    ids(replacedFields(diffDefinitions(formWith(block(a, b)), after)));
  expect(between(formWith(block(b)))).toEqual(["fld_a"]);
  expect(between(formWith(c))).toEqual([]);
});

test("a revision is a draft, then the published one, then superseded", () => {
  expect(revisionState({ number: null }, 2)).toBe("draft");
  expect(revisionState({ number: 2 }, 2)).toBe("published");
  expect(revisionState({ number: 1 }, 2)).toBe("superseded");
});

test("a draft is published once, without errors, and only when it changes something", () => {
  const draft = { number: null, definition: form };
  const code = (planned: object) => (planned instanceof Refusal ? planned.code : planned);
  expect(code(planPublication(draft, null))).toEqual({ number: 1 });
  expect(code(planPublication(draft, { number: 4, definition: formWith(a) }))).toEqual({ number: 5 });
  expect(code(planPublication(draft, { number: 4, definition: form }))).toBe("form_revision_unchanged");
  expect(code(planPublication({ ...draft, number: 4 }, null))).toBe("form_revision_published");
  const broken = { number: null, definition: { steps: [finalStep], ineligibility: [] } };
  expect(planPublication(broken, null)).toMatchObject({
    code: "form_has_errors",
    details: { errors: [{ pointer: "/steps", code: "no_field" }] },
  });
});

test("a new dossier has one empty answer for each field that is answered by itself", () => {
  const block = fieldOf("repeat", "fld_r", { fields: [b] });
  expect(emptyAnswers(formWith(a, block))).toEqual({ fld_a: { value: null }, fld_r: { value: null } });
});

test("someone who was filling is told of each question that changed, once, but what they answered again", () => {
  const block = (...fields: Field[]) => ({
    ...fieldOf("repeat", "fld_rows", { label: "Équipe" }),
    fields: fields as FieldOf<"repeat">["fields"],
  });
  const [role, age] = [fieldOf("short_text", "fld_role"), fieldOf("number", "fld_age")];
  const before = formWith(a, b, c, block(role));
  const after = formWith(
    { ...a, label: "E-mail", required: true },
    c,
    block(role, age),
    fieldOf("date", "fld_d"),
  );
  const told = (from: FormDefinition, to: FormDefinition, ...settled: string[]) =>
    questionNews(diffDefinitions(from, to), (id) => settled.includes(id)).map(
      ({ fieldId, label, change }) => `${change} ${fieldId} ${label}`,
    );
  expect(told(before, after)).toEqual([
    "added fld_rows fld_age",
    "added fld_d fld_d",
    "changed fld_a E-mail",
    "removed fld_b fld_b",
  ]);
  expect(told(before, after, "fld_a", "fld_rows", "fld_b")).toEqual([
    "added fld_d fld_d",
    "removed fld_b fld_b",
  ]);
  expect(told(form, formWith(a, b, c, block(role)))).toEqual(["added fld_rows Équipe"]);
  expect(told(form, formWith(c, b, a))).toEqual([]);
  const onlyIf = { condition: { operator: "answered", field: "fld_a" } } as const;
  expect(told(form, formWith(a, { ...b, ...onlyIf }, c))).toEqual([]);
});
