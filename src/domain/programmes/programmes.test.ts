import * as fc from "fast-check";
import { expect, test } from "vitest";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import { canStart, canSubmit, type Applicant } from "#domain/programmes/deadlines";
import { planProgrammeVerb, purgeAt, type ProgrammeVerb } from "#domain/programmes/lifecycle";
import { publicationErrors, type PublicationContent } from "#domain/programmes/publication";
import { programmeState, type ProgrammeFacts, type ProgrammeState } from "#domain/programmes/states";
import { Refusal } from "#domain/refusals";

const minute = 60_000;
const day = 24 * 60 * minute;
const opensAt = Date.UTC(2026, 8, 1, 7);
const closesAt = Date.UTC(2026, 9, 1, 10);
const published: ProgrammeFacts = {
  publishedAt: opensAt - day,
  opensAt,
  closesAt,
  graceMinutes: 30,
  archivedAt: null,
  trashedAt: null,
};
const codeOf = <T>(answer: T | Refusal) => (answer instanceof Refusal ? answer.code : answer);

test.each<[ProgrammeState, Partial<ProgrammeFacts>, number]>([
  ["draft", { publishedAt: null }, closesAt],
  ["scheduled", {}, opensAt - 1],
  ["open", {}, opensAt],
  ["open", { opensAt: null }, opensAt - day],
  ["open", {}, closesAt - 1],
  ["open", { closesAt: null }, closesAt + 900 * day],
  ["closing", {}, closesAt],
  ["closing", {}, closesAt + 30 * minute - 1],
  ["closed", {}, closesAt + 30 * minute],
  ["closed", { graceMinutes: 0 }, closesAt],
  ["archived", { archivedAt: closesAt }, opensAt],
  ["trashed", { trashedAt: closesAt, archivedAt: closesAt }, closesAt + 30 * day - 1],
  ["purged", { trashedAt: closesAt }, closesAt + 30 * day],
])("a programme is %s: %j at %i", (state, facts, now) => {
  expect(programmeState({ ...published, ...facts }, now)).toBe(state);
});

const applicant: Applicant = { startedAt: opensAt, extendedUntil: null };
const submit = (now: number, facts: Partial<ProgrammeFacts> = {}, who: Partial<Applicant> = {}) =>
  codeOf(canSubmit({ ...published, ...facts }, { ...applicant, ...who }, now));

test("a dossier is sent until the deadline, or in the grace when it was begun before", () => {
  expect(submit(opensAt - 1)).toBe("programme_not_open");
  expect(submit(closesAt - 1)).toEqual({ deadlineAt: closesAt, inGrace: false });
  expect(submit(closesAt)).toEqual({ deadlineAt: closesAt, inGrace: true });
  expect(submit(closesAt, {}, { startedAt: closesAt })).toBe("programme_closed");
  expect(submit(closesAt + 30 * minute)).toBe("programme_closed");
  expect(submit(closesAt, { graceMinutes: 0 })).toBe("programme_closed");
  expect(submit(closesAt + day, { closesAt: null })).toEqual({ deadlineAt: null, inGrace: false });
});

test("an extension moves one person's deadline, with its own grace, and never shortens", () => {
  const extendedUntil = closesAt + 2 * day;
  const late = { startedAt: closesAt + day, extendedUntil };
  expect(submit(extendedUntil - 1, {}, late)).toEqual({ deadlineAt: extendedUntil, inGrace: false });
  expect(submit(extendedUntil, {}, late)).toEqual({ deadlineAt: extendedUntil, inGrace: true });
  expect(submit(extendedUntil + 30 * minute, {}, late)).toBe("programme_closed");
  expect(submit(closesAt - 1, {}, { extendedUntil: opensAt })).toMatchObject({ deadlineAt: closesAt });
});

test("nothing is sent to a programme that is not published, archived or in the bin", () => {
  expect(submit(opensAt, { publishedAt: null })).toBe("programme_not_published");
  expect(submit(opensAt, { archivedAt: opensAt })).toBe("programme_closed");
  expect(submit(opensAt, { trashedAt: opensAt })).toBe("programme_closed");
});

test("a dossier is begun before the deadline, not in the grace", () => {
  const start = (now: number, extendedUntil: number | null = null) =>
    codeOf(canStart(published, { extendedUntil }, now));
  expect(start(closesAt - 1)).toEqual({ deadlineAt: closesAt });
  expect(start(closesAt)).toBe("programme_closed");
  expect(start(closesAt, closesAt + day)).toEqual({ deadlineAt: closesAt + day });
});

test("whoever can begin can submit at once, and a longer extension never closes a door", () => {
  const instant = fc.integer({ min: opensAt - day, max: closesAt + 3 * day });
  const allows = (answer: object) => !(answer instanceof Refusal);
  fc.assert(
    fc.property(instant, instant, fc.nat(day), (now, extendedUntil, more) => {
      const canBegin = allows(canStart(published, { extendedUntil }, now));
      const canSend = allows(canSubmit(published, { startedAt: now, extendedUntil }, now));
      const longer = { startedAt: now, extendedUntil: extendedUntil + more };
      expect(canSend).toBe(canBegin);
      expect(Number(allows(canSubmit(published, longer, now)))).toBeGreaterThanOrEqual(Number(canSend));
    }),
  );
});

const content: PublicationContent = {
  title: "Appel à projets 2026",
  description: "Pour les communes.",
  contactEmail: "contact@exemple.fr",
  definition: formWith(fieldOf("email", "fld_a")),
  opensAt,
  closesAt,
};
const lacks = (change: Partial<PublicationContent>, now = opensAt) =>
  publicationErrors({ ...content, ...change }, now).map(({ pointer, code }) => `${pointer} ${code}`);

test("publishing needs a description, a contact, a sound form and dates in order", () => {
  expect(lacks({})).toEqual([]);
  expect(lacks({ opensAt: null, closesAt: null })).toEqual([]);
  expect(lacks({ title: " ", description: "", contactEmail: null })).toEqual([
    "/title required",
    "/description required",
    "/contactEmail required",
  ]);
  expect(lacks({ definition: { steps: [], ineligibility: [] } })).toEqual([
    "/form/steps no_field",
    "/form/steps final_step_missing",
  ]);
  expect(lacks({ opensAt: closesAt })).toEqual(["/closesAt closes_before_opening"]);
  expect(lacks({}, closesAt)).toEqual(["/closesAt closes_in_the_past"]);
});

const draft = { publishedAt: null };
const archived = { archivedAt: opensAt };
const trashed = { trashedAt: opensAt };
test.each<[ProgrammeVerb, Partial<ProgrammeFacts>, number, unknown]>([
  ["publish", draft, opensAt, { publishedAt: opensAt }],
  ["publish", {}, opensAt, "programme_state_forbids"],
  ["unpublish", {}, opensAt, { publishedAt: null }],
  ["archive", {}, opensAt, "programme_still_open"],
  ["archive", {}, closesAt, "programme_still_open"],
  ["archive", {}, closesAt + day, { archivedAt: closesAt + day }],
  ["archive", draft, closesAt, "programme_state_forbids"],
  ["unarchive", archived, opensAt, { archivedAt: null }],
  ["trash", draft, opensAt, { trashedAt: opensAt }],
  ["trash", archived, closesAt, { trashedAt: closesAt }],
  ["trash", {}, opensAt, "programme_still_open"],
  ["restore", trashed, opensAt + 30 * day - 1, { trashedAt: null }],
  ["restore", trashed, opensAt + 30 * day, "programme_purged"],
  ["restore", {}, opensAt, "programme_state_forbids"],
])("%s with %j at %i gives %j", (verb, facts, now, expected) => {
  const context = { publicationErrors: [], beyondDraft: 0, undecided: 0 };
  expect(codeOf(planProgrammeVerb({ ...published, ...facts }, verb, now, context))).toEqual(expected);
});

test("dossiers hold a programme where it is, and errors hold it back", () => {
  const plan = (facts: Partial<ProgrammeFacts>, verb: ProgrammeVerb, context: object) =>
    planProgrammeVerb({ ...published, ...facts }, verb, opensAt, {
      publicationErrors: [],
      beyondDraft: 0,
      undecided: 0,
      ...context,
    });
  expect(plan({}, "unpublish", { beyondDraft: 1 })).toMatchObject({ code: "programme_has_dossiers" });
  expect(plan(archived, "trash", { undecided: 1 })).toMatchObject({ code: "programme_has_dossiers" });
  const errors = [{ pointer: "/form", code: "required" }];
  expect(plan(draft, "publish", { publicationErrors: errors })).toMatchObject({
    code: "programme_not_ready",
    details: { errors },
  });
});

test("the bin says when it is emptied", () => {
  expect(purgeAt({ trashedAt: 0 })).toBe(30 * day);
  expect(purgeAt({ trashedAt: null })).toBeNull();
});
