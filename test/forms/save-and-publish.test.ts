import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import type { FormDefinition } from "#domain/forms/definition";
import { choiceOf, fieldOf, formWith } from "#domain/forms/form-builder";
import { measured } from "../support/measured.ts";
import { openProgramme, readyProgramme, simpleForm } from "../support/open-programme.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const counter = measured(env.DB);
const world = openWorld({ d1: counter.d1 });

type Saved = { version: number; errors: { pointer: string; code: string; detail: string }[] };

async function draftProgramme() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const created = await owner.post(`${path}/programmes`, { title: "Bourses" });
  const { id } = (await created.json()) as { id: string };
  return { owner, organisation, path: `${path}/programmes/${id}`, form: `${path}/programmes/${id}/form` };
}

const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });

test("a form saves whole while it is being written, and says what stands in the way of publishing", async () => {
  const { owner, form } = await draftProgramme();
  const unfinished = formWith(
    fieldOf("short_text", "fld_a", {
      condition: { operator: "equals", field: "fld_nowhere", value: "oui" },
    }),
  );
  const saved = await owner.put(form, { definition: unfinished }, ifMatch(1));
  expect(saved.headers.get("ETag")).toBe('"2"');
  const { errors } = (await saved.json()) as Saved;
  expect(errors).toMatchObject([
    {
      code: "condition_unknown_field",
      pointer: expect.stringContaining("/steps/0/sections/0/fields/0/condition"),
      detail: expect.stringContaining("n’existe pas"),
    },
  ]);
  expect(await (await owner.get(form)).json()).toMatchObject({ definition: unfinished, version: 2 });
});

test("what cannot be kept is refused with a pointer to each fault, and the form stays", async () => {
  const { owner, form } = await draftProgramme();
  const fields = (count: number) =>
    formWith(...Array.from({ length: count }, (_, index) => fieldOf("short_text", `fld_${index}`)));
  const mebibytes = (size: number) =>
    formWith(
      fieldOf("file", "fld_a", { families: ["pdf"], maxBytes: size * 1024 * 1024, maxFiles: 1 }),
      fieldOf("email", "fld_b"),
    );
  const twice = formWith(fieldOf("email", "fld_a"), fieldOf("phone", "fld_a"));
  const odd = { steps: [{ ...simpleForm.steps[0], title: "" }, { type: "surprise" }], ineligibility: [] };
  for (const [definition, codes] of [
    [fields(201), ["/definition/steps/0/sections/0/fields too_many"]],
    [twice, ["/definition/steps/0/sections/0/fields/1/id duplicate_id"]],
    [mebibytes(21), ["/definition/steps/0/sections/0/fields/0/maxBytes file_limit_too_big"]],
    [odd, ["/definition/steps/0/title required", "/definition/steps/1/type invalid"]],
  ] as const) {
    const refused = await owner.put(form, { definition }, ifMatch(1));
    expect(refused.status).toBe(422);
    const { errors } = (await refused.json()) as Saved;
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(codes);
  }
  expect((await owner.put(form, { definition: fields(200) }, ifMatch(1))).status).toBe(200);
  expect((await owner.put(form, { definition: mebibytes(20) }, ifMatch(2))).status).toBe(200);
});

test("two managers save the same form: the second is told, and loses nothing", async () => {
  const { owner, form } = await draftProgramme();
  const versions = [formWith(fieldOf("email", "fld_a")), formWith(fieldOf("phone", "fld_b"))];
  const answers = await Promise.all(
    versions.map((definition) => owner.put(form, { definition }, ifMatch(1))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  const kept = versions[answers.findIndex(({ status }) => status === 200)];
  const lost = versions[answers.findIndex(({ status }) => status === 412)];
  expect(await (await owner.get(form)).json()).toMatchObject({ version: 2, definition: kept });
  expect((await owner.put(form, { definition: lost }, ifMatch(2))).status).toBe(200);
  expect((await owner.put(form, { definition: lost })).status).toBe(428);
});

test("a form of the size limit saves and reads in one and two round trips", async () => {
  const { owner, form } = await draftProgramme();
  const help = "é".repeat(1_900);
  const long = formWith(
    ...Array.from({ length: 200 }, (_, index) => fieldOf("long_text", `fld_${index}`, { help })),
  );
  counter.take();
  expect((await owner.put(form, { definition: long }, ifMatch(1))).status).toBe(200);
  expect(counter.take().trips).toBe(2);
  expect((await owner.get(form)).status).toBe(200);
  expect(counter.take().trips).toBe(1);
});

/** Saves and publishes the next revision, as the builder does. */
async function publishNext(owner: SignedIn, path: string, definition: FormDefinition) {
  const { version } = (await (await owner.get(`${path}/form`)).json()) as Saved;
  const saved = (await (await owner.put(`${path}/form`, { definition }, ifMatch(version))).json()) as Saved;
  return owner.post(`${path}/form/publish`, {}, ifMatch(saved.version));
}

const [name, story] = [
  fieldOf("short_text", "fld_name", { label: "Nom du projet", required: true }),
  fieldOf("long_text", "fld_story", { label: "Présentation" }),
];

test("each revision has its number, its publisher and never changes", async () => {
  const { owner, path, programme } = await openProgramme(world);
  const unchanged = await owner.post(`${path}/form/publish`, {}, ifMatch(2));
  expect([unchanged.status, await unchanged.json()]).toMatchObject([
    409,
    { code: "form_revision_unchanged" },
  ]);
  const next = formWith(name, story, fieldOf("phone", "fld_phone"));
  const published = await publishNext(owner, path, next);
  expect(await published.json()).toMatchObject({ revisionNumber: 2, hasChangesToPublish: false });
  const { data } = (await (await owner.get(`${path}/form/revisions`)).json()) as { data: object[] };
  expect(data).toMatchObject([
    { number: 2, state: "published", publishedBy: { id: owner.personId, name: owner.name } },
    { number: 1, state: "superseded" },
  ]);
  const first = await owner.get(`${path}/form/revisions/1`);
  expect(await first.json()).toMatchObject({ number: 1, definition: simpleForm });
  expect((await owner.get(`${path}/form/revisions/3`)).status).toBe(404);
  const page = (await (await owner.get(`${path}/form/revisions?limit=1`)).json()) as { nextCursor: string };
  const rest = await owner.get(`${path}/form/revisions?limit=1&cursor=${page.nextCursor}`);
  expect(await rest.json()).toMatchObject({ data: [{ number: 1 }], nextCursor: null });
  expect(programme.revisionNumber).toBe(1);
});

test("publishing the next revision twice at once makes one, and never one that nobody looked at", async () => {
  const { owner, path } = await openProgramme(world);
  const next = formWith(name, fieldOf("phone", "fld_phone"));
  await owner.put(`${path}/form`, { definition: next }, ifMatch(2));
  expect((await owner.post(`${path}/form/publish`)).status).toBe(428);
  expect((await owner.post(`${path}/form/publish`, {}, ifMatch(2))).status).toBe(412);
  const answers = await Promise.all([1, 2].map(() => owner.post(`${path}/form/publish`, {}, ifMatch(3))));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { data } = (await (await owner.get(`${path}/form/revisions`)).json()) as { data: object[] };
  expect(data).toHaveLength(2);
});

test("a programme in preparation, or a form with errors, publishes no revision", async () => {
  const { owner, path: organisationPath } = await ownerWithOrganisation(world);
  const { path } = await readyProgramme(owner, organisationPath, world.clock.now);
  const early = await owner.post(`${path}/form/publish`, {}, ifMatch(2));
  expect([early.status, await early.json()]).toMatchObject([409, { code: "programme_not_published" }]);
  await owner.post(`${path}/publish`);
  const broken = await publishNext(owner, path, {
    steps: simpleForm.steps.slice(0, 1),
    ineligibility: [],
  });
  expect([broken.status, await broken.json()]).toMatchObject([
    422,
    { code: "form_has_errors", errors: [{ pointer: "/steps", code: "final_step_missing" }] },
  ]);
});

type Draft = { applicant: SignedIn; base: string; id: string };

/** Someone who began, and answered these fields. */
async function applicant(path: string, answers: Record<string, unknown>): Promise<Draft> {
  const person = await signedIn(world);
  const { id } = (await (await person.post(`${path}/dossiers`)).json()) as { id: string };
  const base = `${path.replace(/\/programmes\/.*/, "")}/my/dossiers/${id}`;
  for (const [fieldId, value] of Object.entries(answers)) {
    const saved = await person.put(`${base}/answers/${fieldId}`, { value, version: 0 });
    if (saved.status !== 200) throw new Error(await saved.text());
  }
  return { applicant: person, base, id };
}

const numberOf = async (id: string) =>
  (
    await env.DB.prepare(
      "select r.number from dossiers d join form_revisions r on r.id = d.revision_id where d.id = ?1",
    )
      .bind(id)
      .first<{ number: number }>()
  )?.number;

const answersOf = async (id: string) => {
  const { results } = await env.DB.prepare(
    "select field_id, value from dossier_answers where dossier_id = ?1 order by field_id",
  )
    .bind(id)
    .all<{ field_id: string; value: string }>();
  return Object.fromEntries(results.map((row) => [row.field_id, JSON.parse(row.value) as unknown]));
};

test("a revision that puts no answer in doubt takes drafts and sent dossiers along, in the same commit", async () => {
  const { owner, path } = await openProgramme(world);
  const draft = await applicant(path, { fld_name: "Un four solidaire" });
  const sent = await applicant(path, { fld_name: "Une fresque" });
  expect((await sent.applicant.post(`${sent.base}/submit`)).status).toBe(200);
  expect((await publishNext(owner, path, formWith(name, story, fieldOf("phone", "fld_phone")))).status).toBe(
    200,
  );
  expect(await Promise.all([draft, sent].map(({ id }) => numberOf(id)))).toEqual([2, 2]);
  expect(await (await owner.get(path)).json()).toMatchObject({ counts: { draft: 1, submitted: 1 } });
});

test("before publishing, one sees who is affected; after, only drafts moved, with what could be carried", async () => {
  const people = {
    ...fieldOf("repeat", "fld_people", { label: "Équipe" }),
    fields: [fieldOf("short_text", "fld_first"), fieldOf("short_text", "fld_age")],
  };
  const before = formWith(name, story, people, fieldOf("short_text", "fld_size"));
  const { owner, path } = await openProgramme(world, before);
  const everything = {
    fld_name: "Un four",
    fld_story: "Du pain pour tous.",
    fld_people: [{ fld_first: "Ana", fld_age: "31" }, { fld_first: "Zoé" }],
    fld_size: "grand",
  };
  const draft = await applicant(path, everything);
  const shy = await applicant(path, { fld_name: "Timide" });
  const sent = await applicant(path, everything);
  await sent.applicant.post(`${sent.base}/submit`);
  const after = formWith(
    name,
    { ...people, fields: [fieldOf("short_text", "fld_first")] },
    { ...choiceOf("fld_size", "petit", "grand"), required: true },
  );
  const { version } = (await (
    await owner.put(`${path}/form`, { definition: after }, ifMatch(2))
  ).json()) as Saved;
  const impact = await owner.get(`${path}/form/impact`);
  expect(await impact.json()).toMatchObject({
    formVersion: version,
    publishedNumber: 1,
    changes: { removed: [{ id: "fld_story" }, { id: "fld_age" }], changed: [{ id: "fld_size" }] },
    affected: {
      draftsRebased: 2,
      submittedRebased: 0,
      submittedKept: 1,
      decidedKept: 0,
      lost: [
        { fieldId: "fld_story", drafts: 1, submitted: 1 },
        { fieldId: "fld_age", drafts: 1, submitted: 1 },
      ],
      replaced: [{ fieldId: "fld_size", drafts: 1, submitted: 1 }],
      toAnswer: [{ fieldId: "fld_size", drafts: 2, submitted: 1 }],
    },
    errors: [],
  });
  expect((await owner.post(`${path}/form/publish`, {}, ifMatch(version))).status).toBe(200);
  expect(await numberOf(draft.id)).toBe(1);
  await world.drain();
  expect(await Promise.all([draft, shy, sent].map(({ id }) => numberOf(id)))).toEqual([2, 2, 1]);
  expect(await answersOf(draft.id)).toEqual({
    fld_name: "Un four",
    fld_people: [{ fld_first: "Ana" }, { fld_first: "Zoé" }],
    fld_size: "opt_grand",
    fld_story: "Du pain pour tous.",
  });
  expect(await (await draft.applicant.get(draft.base)).json()).toMatchObject({
    formerAnswers: [{ holderId: "fld_people", fieldId: "fld_age", text: "31" }],
  });
  expect(await answersOf(sent.id)).toMatchObject(everything);
});

test("the drafts follow whatever was published in between, chunk after chunk, once per message", async () => {
  const { owner, organisation, path, programme } = await openProgramme(world);
  const { id } = await applicant(path, { fld_name: "Modèle", fld_story: "Perdue" });
  await env.DB.batch([
    env.DB.prepare(
      `insert into people (id, name, email, email_verified, created_at, updated_at)
       select 'per_bulk' || ?1 || key, 'x', ?1 || key || '@exemple.fr', 1, 0, 0 from json_each(?2)`,
    ).bind(organisation.id, JSON.stringify(Array.from({ length: 450 }))),
    env.DB.prepare(
      `insert into dossiers (organisation_id, id, programme_id, revision_id, person_id, applicant_name, applicant_email, applicant_key, state, created_at, updated_at)
       select d.organisation_id, 'dos_bulk' || ?1 || key, d.programme_id, d.revision_id, 'per_bulk' || ?1 || key, 'x', 'x', 'x', 'draft', 0, 0
       from json_each(?2) join dossiers d on d.id = ?3`,
    ).bind(organisation.id, JSON.stringify(Array.from({ length: 450 })), id),
    env.DB.prepare(
      `insert into dossier_answers (organisation_id, dossier_id, field_id, value, updated_at, updated_by)
       select organisation_id, id, 'fld_story', '"x"', 0, 'x' from dossiers where id like 'dos_bulk%' and organisation_id = ?1`,
    ).bind(organisation.id),
  ]);
  await world.drain();
  const count = fieldOf("number", "fld_story");
  await publishNext(owner, path, formWith(name, count));
  const message = world.waiting.splice(0).find(({ kind }) => kind === "forms.rebase-drafts");
  await publishNext(owner, path, formWith(name, count, fieldOf("phone", "fld_phone")));
  expect(message).toMatchObject({ kind: "forms.rebase-drafts", programmeId: programme.id });
  if (message) await Promise.all([world.deliver([message]), world.deliver([message])]);
  await world.drain();
  const lagging = await env.DB.prepare(
    `select count(*) as drafts from dossiers d join form_revisions r on r.id = d.revision_id where d.programme_id = ?1 and r.number <> 3`,
  )
    .bind(programme.id)
    .first<{ drafts: number }>();
  expect(lagging?.drafts).toBe(0);
  const kept = await env.DB.prepare(
    "select count(*) as answers from dossier_answers where organisation_id = ?1 and field_id = 'fld_story' and value is null and json_extract(former, '$[0].text') in ('x', 'Perdue')",
  )
    .bind(organisation.id)
    .first<{ answers: number }>();
  expect(kept?.answers).toBe(451);
});
