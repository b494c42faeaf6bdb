import { expect, test } from "vitest";

import type { FormDefinition } from "#domain/forms/definition";
import { choiceOf, fieldOf, formWith } from "#domain/forms/form-builder";
import type { FieldOf } from "#domain/forms/fields";
import { pdf, upload } from "../support/dossiers.ts";
import { openProgramme, wire } from "../support/open-programme.ts";
import { signedIn, type SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;

const name = fieldOf("short_text", "fld_name", { label: "Nom du projet", required: true });
const story = fieldOf("long_text", "fld_story", { label: "Présentation" });
const phone = fieldOf("phone", "fld_phone", { label: "Téléphone" });

type Own = {
  formChange: { at: string; questions: { fieldId: string; label: string; change: string }[] } | null;
  answers: { fieldId: string; value: unknown; version: number }[];
  formerAnswers: { holderId: string; fieldId: string; label: string; text: string }[];
};

async function publish(owner: SignedIn, path: string, definition: FormDefinition) {
  const { version } = await json<{ version: number }>(owner.get(`${path}/form`));
  const saved = await owner.put(`${path}/form`, { definition }, { "If-Match": `"${version}"` });
  const { version: next } = (await saved.json()) as { version: number };
  const published = await owner.post(`${path}/form/publish`, {}, { "If-Match": `"${next}"` });
  if (published.status !== 200) throw new Error(await published.text());
  await world.drain();
}

async function draft(definition = formWith(name, story)) {
  const { owner, path, organisationPath, programme } = await openProgramme(world, definition);
  const applicant = await signedIn(world);
  const started = await json<{ id: string }>(
    applicant.post(`${organisationPath}/programmes/${programme.id}/dossiers`),
  );
  const base = `${organisationPath}/my/dossiers/${started.id}`;
  const save = async (fieldId: string, value: unknown) => {
    world.clock.now += 1000;
    const { answers } = await json<Own>(applicant.get(base));
    const version = answers.find((answer) => answer.fieldId === fieldId)?.version ?? 0;
    expect((await applicant.put(`${base}/answers/${fieldId}`, { value, version })).status).toBe(200);
  };
  const told = async () =>
    (await json<Own>(applicant.get(base))).formChange?.questions.map(
      ({ fieldId, change }) => `${change} ${fieldId}`,
    ) ?? null;
  await save("fld_name", "Un four");
  await save("fld_story", "Du pain pour tous.");
  return { owner, path, applicant, base, save, told };
}

test("whoever filled a form that changed is told which questions did, until they answer or send", async () => {
  const { owner, path, applicant, base, save, told } = await draft();
  expect(await told()).toBeNull();
  world.clock.now += 1000;
  const publishedAt = wire(world.clock.now);
  await publish(owner, path, formWith({ ...name, label: "Titre" }, phone));
  expect(await json<Own>(applicant.get(base))).toMatchObject({
    formChange: {
      at: publishedAt,
      questions: [
        { fieldId: "fld_phone", label: "Téléphone", change: "added" },
        { fieldId: "fld_name", label: "Titre", change: "changed" },
        { fieldId: "fld_story", label: "Présentation", change: "removed" },
      ],
    },
  });
  await save("fld_name", "Un four solidaire");
  expect(await told()).toEqual(["added fld_phone", "removed fld_story"]);
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect(await told()).toBeNull();
});

test("two changes in a row are told from the form that was filled, not from the one between", async () => {
  const { owner, path, told } = await draft();
  await publish(owner, path, formWith(name, story, phone));
  await publish(owner, path, formWith(name, story));
  expect(await told()).toBeNull();
  await publish(owner, path, formWith(name, story, phone));
  expect(await told()).toEqual(["added fld_phone"]);
});

test("a question put back before sending finds its answer and its file again; sent without it, both are forgotten", async () => {
  const plan = fieldOf("file", "fld_plan", { families: ["pdf"], maxBytes: 1_000, maxFiles: 1 });
  const { owner, path, applicant, base, told } = await draft(formWith(name, story, plan));
  expect((await upload(world, applicant, base, pdf(), { fieldId: "fld_plan" })).status).toBe(200);
  const kept = async () => {
    const { answers } = await json<Own>(applicant.get(base));
    return answers.filter(({ fieldId, value }) => fieldId !== "fld_name" && value !== null);
  };
  const before = await kept();
  expect(before.map(({ fieldId }) => fieldId).sort()).toEqual(["fld_plan", "fld_story"]);
  await publish(owner, path, formWith(name));
  expect(await told()).toEqual(["removed fld_story", "removed fld_plan"]);
  await publish(owner, path, formWith(name, story, plan));
  expect([await told(), await kept()]).toEqual([null, before]);
  await publish(owner, path, formWith(name));
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect(await kept()).toEqual([]);
  expect(await json(applicant.get(base))).toMatchObject({ documents: [], state: "submitted" });
});

const team = (...fields: FieldOf<"repeat">["fields"]) =>
  fieldOf("repeat", "fld_team", { label: "Équipe", fields });
const role = fieldOf("short_text", "fld_role", { label: "Rôle" });
const budget = (type: "short_text" | "number") => fieldOf(type, "fld_budget", { label: "Budget" });
const file = { families: ["pdf"], maxBytes: 1_000, maxFiles: 1 } as const;

test("what a draft answered follows questions that change, or stays readable beside them until it is sent", async () => {
  const plan = fieldOf("file", "fld_plan", { label: "Plan", ...file, families: [...file.families] });
  const first = formWith(name, story, budget("short_text"), role, plan);
  const { owner, path, applicant, base, save } = await draft(first);
  await save("fld_budget", "12");
  await save("fld_role", "Trésorière");
  const { id } = await upload(world, applicant, base, pdf(), { fieldId: "fld_plan" }).then(
    (sent) => sent.json() as Promise<{ id: string }>,
  );
  const answers = async () => {
    const own = await json<Own>(applicant.get(base));
    return {
      values: Object.fromEntries(own.answers.map(({ fieldId, value }) => [fieldId, value])),
      former: own.formerAnswers.map(({ holderId, label, text }) => `${holderId} ${label} : ${text}`),
    };
  };
  const described = fieldOf("number", "fld_story", { label: "Présentation" });
  const drawn = fieldOf("short_text", "fld_plan", { label: "Plan" });
  await publish(owner, path, formWith(name, described, budget("number"), team(role), drawn));
  const moved = await answers();
  expect(moved.values).toMatchObject({
    fld_name: "Un four",
    fld_story: null,
    fld_budget: 12,
    fld_team: [{ fld_role: "Trésorière" }],
    fld_plan: null,
  });
  expect(moved.former).toEqual([
    "fld_plan Plan : statuts.pdf",
    "fld_story Présentation : Du pain pour tous.",
  ]);
  expect((await applicant.get(`${base}/documents/${id}/content`)).status).toBe(200);
  await save("fld_story", 3);
  expect((await answers()).former).toEqual(moved.former);
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  expect((await answers()).former).toEqual([]);
  expect((await applicant.get(`${base}/documents/${id}/content`)).status).toBe(404);
});

test("an answer typed while drafts move is neither lost nor written over", async () => {
  const { owner, path, applicant, base } = await draft(formWith(name, story, budget("short_text")));
  const { version } = await json<{ version: number }>(owner.get(`${path}/form`));
  const definition = formWith(name, story, budget("number"));
  await owner.put(`${path}/form`, { definition }, { "If-Match": `"${version}"` });
  await owner.post(`${path}/form/publish`, {}, { "If-Match": `"${version + 1}"` });
  const typed = applicant.put(`${base}/answers/fld_budget`, { value: "40", version: 0 });
  const [saved] = await Promise.all([typed, world.drain()]);
  await world.drain();
  const { answers } = await json<Own>(applicant.get(base));
  const kept = answers.find(({ fieldId }) => fieldId === "fld_budget")?.value;
  expect([saved.status, kept]).toEqual([200, 40]);
});

test("who had chosen what is no longer offered is counted before, sees what it was, and finds it again should it return", async () => {
  const place = choiceOf("fld_place", "Nord", "Sud");
  const stops = { ...choiceOf("fld_stop", "Gare", "Port"), type: "multiple_choice" } as const;
  const before = formWith(name, story, { ...place, label: "Lieu" }, team(role, stops));
  const { owner, path, applicant, base, save, told } = await draft(before);
  await save("fld_place", "opt_Sud");
  await save("fld_team", [{ fld_stop: ["opt_Gare", "opt_Port"] }]);
  const gare = { ...stops, options: stops.options.slice(0, 1) };
  const after = formWith(name, story, { ...choiceOf("fld_place", "Nord"), label: "Lieu" }, team(role, gare));
  const { version } = await json<{ version: number }>(owner.get(`${path}/form`));
  await owner.put(`${path}/form`, { definition: after }, { "If-Match": `"${version}"` });
  expect(await json(owner.get(`${path}/form/impact`))).toMatchObject({
    affected: {
      lost: [],
      replaced: [
        { fieldId: "fld_place", drafts: 1, submitted: 0 },
        { fieldId: "fld_stop", drafts: 1, submitted: 0 },
      ],
      toAnswer: [],
    },
  });
  await owner.post(`${path}/form/publish`, {}, { "If-Match": `"${version + 1}"` });
  expect((await json<Own>(applicant.get(base))).formerAnswers).toEqual([
    { holderId: "fld_place", fieldId: "fld_place", label: "Lieu", text: "Sud" },
    { holderId: "fld_team", fieldId: "fld_stop", label: "fld_stop", text: "Port" },
  ]);
  expect((await applicant.post(`${base}/submit`)).status).toBe(422);
  await publish(owner, path, before);
  expect((await json<Own>(applicant.get(base))).formerAnswers).toEqual([]);
  expect(await told()).toBeNull();
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
});
