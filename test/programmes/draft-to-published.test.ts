import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { day, openProgramme, readyProgramme, simpleForm, wire } from "../support/open-programme.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

test("a programme starts as a draft with one empty step and the final submission", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const created = await owner.post(`${path}/programmes`, { title: "  Bourses 2027 " });
  expect(created.status).toBe(201);
  const programme = (await created.json()) as { id: string };
  expect(programme).toMatchObject({
    title: "Bourses 2027",
    state: "draft",
    version: 1,
    formVersion: 1,
    revisionNumber: null,
    hasChangesToPublish: true,
    graceMinutes: 30,
    counts: { draft: 0, submitted: 0, underReview: 0 },
  });
  const form = await owner.get(`${path}/programmes/${programme.id}/form`);
  expect(form.headers.get("ETag")).toBe('"1"');
  expect(await form.json()).toMatchObject({
    definition: { steps: [{ type: "form", title: "Votre candidature" }, { type: "final_submission" }] },
    errors: [{ pointer: "/steps", code: "no_field", detail: expect.stringContaining("champ") }],
  });
});

test("publishing says everything that is missing at once, and changes nothing", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const created = await owner.post(`${path}/programmes`, { title: "Bourses" });
  const { id } = (await created.json()) as { id: string };
  const refused = await owner.post(`${path}/programmes/${id}/publish`);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    code: "programme_not_ready",
    errors: [
      { pointer: "/description", code: "required" },
      { pointer: "/form/steps", code: "no_field" },
    ],
  });
  const seen = await owner.get(`${path}/programmes/${id}`);
  expect(await seen.json()).toMatchObject({ state: "draft", version: 1, revisionNumber: null });
});

test("a published programme has revision 1 of its form, and its state follows its dates", async () => {
  const { owner, path, programme } = await openProgramme(world);
  expect(programme).toMatchObject({ state: "open", revisionNumber: 1, hasChangesToPublish: false });
  const at = async (instant: number) => {
    world.clock.now = instant;
    return ((await (await owner.get(path)).json()) as { state: string }).state;
  };
  const { now } = world.clock;
  await owner.patch(
    path,
    { opensAt: wire(now + 60_000), closesAt: wire(now + 120_000) },
    { "If-Match": `"${programme.version}"` },
  );
  expect(await at(now + 59_999)).toBe("scheduled");
  expect(await at(now + 60_000)).toBe("open");
  expect(await at(now + 120_000)).toBe("closing");
  expect(await at(now + 120_000 + 30 * 60_000)).toBe("closed");
});

test("editing changes what is named and nothing else, refuses a version that is past and dates that cross", async () => {
  const { owner, path: organisationPath } = await ownerWithOrganisation(world);
  const { path, programme } = await readyProgramme(owner, organisationPath, world.clock.now);
  expect((await owner.patch(path, { title: "x" })).status).toBe(428);
  expect((await owner.patch(path, { title: "x" }, { "If-Match": '"1"' })).status).toBe(412);
  const version = { "If-Match": `"${programme.version}"` };
  const crossed = await owner.patch(path, { opensAt: wire(world.clock.now + 30 * day) }, version);
  expect(await crossed.json()).toMatchObject({
    code: "invalid_request",
    errors: [{ pointer: "/closesAt", code: "closes_before_opening" }],
  });
  const edited = await owner.patch(path, { summary: "Autre résumé", closesAt: null }, version);
  expect(edited.headers.get("ETag")).toBe(`"${programme.version + 1}"`);
  expect(await edited.json()).toMatchObject({
    title: "Appel à projets jeunesse",
    summary: "Autre résumé",
    description: "Pour les jeunes de la commune.",
    closesAt: null,
  });
});

test("a published programme keeps a description", async () => {
  const { owner, path, programme } = await openProgramme(world);
  const refused = await owner.patch(path, { description: " " }, { "If-Match": `"${programme.version}"` });
  expect(await refused.json()).toMatchObject({ errors: [{ pointer: "/description", code: "required" }] });
});

test("publishing twice at once makes one revision", async () => {
  const { owner, path: organisationPath } = await ownerWithOrganisation(world);
  const { path } = await readyProgramme(owner, organisationPath, world.clock.now);
  const answers = await Promise.all([1, 2, 3].map(() => owner.post(`${path}/publish`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const revisions = await owner.get(`${path}/form/revisions`);
  expect(await revisions.json()).toMatchObject({ data: [{ number: 1, state: "published" }] });
});

test("two managers edit at once: one wins, the other is told", async () => {
  const { owner, path, programme } = await openProgramme(world);
  const version = { "If-Match": `"${programme.version}"` };
  const answers = await Promise.all(["Un", "Deux"].map((title) => owner.patch(path, { title }, version)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test("closing now, then moving the closing date, reopens", async () => {
  const { owner, path } = await openProgramme(world);
  const closed = (await (await owner.post(`${path}/close`)).json()) as { version: number };
  expect(closed).toMatchObject({ state: "closing", closesAt: wire(world.clock.now) });
  expect((await owner.post(`${path}/close`)).status).toBe(409);
  const reopened = await owner.patch(
    path,
    { closesAt: wire(world.clock.now + day) },
    { "If-Match": `"${closed.version}"` },
  );
  expect(await reopened.json()).toMatchObject({ state: "open" });
});

test("a copy is a draft with the same texts, settings and form, without dates", async () => {
  const { owner, path } = await openProgramme(world);
  const { version } = (await (await owner.get(path)).json()) as { version: number };
  const settings = { graceMinutes: 45, reminders: [{ days: 3 }], retentionMonths: 24, listed: false };
  await owner.patch(path, settings, { "If-Match": `"${version}"` });
  const copy = await owner.post(`${path}/duplicate`);
  expect(copy.status).toBe(201);
  const { id } = (await copy.clone().json()) as { id: string };
  expect(await copy.json()).toMatchObject({
    title: "Copie de Appel à projets jeunesse",
    description: "Pour les jeunes de la commune.",
    ...settings,
    state: "draft",
    opensAt: null,
    closesAt: null,
    revisionNumber: null,
  });
  const form = (await (await owner.get(`${path}/../${id}/form`)).json()) as unknown;
  expect(form).toMatchObject({ version: 1, errors: [], definition: { steps: [{ id: "stp_one" }, {}] } });
});

test("someone of another organisation finds nothing, whatever they try", async () => {
  const { owner, path, programme } = await openProgramme(world);
  const { owner: stranger, path: theirs } = await ownerWithOrganisation(world);
  const id = path.split("/").at(-1);
  for (const there of [path, `${theirs}/programmes/${id}`]) {
    const version = { "If-Match": '"1"' };
    const answers = await Promise.all([
      stranger.get(there),
      stranger.patch(there, { title: "À moi" }, version),
      stranger.post(`${there}/publish`),
      stranger.post(`${there}/trash`),
      stranger.post(`${there}/duplicate`),
      stranger.get(`${there}/form`),
      stranger.put(`${there}/form`, { definition: simpleForm }, version),
      stranger.get(`${there}/preview`),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  }
  expect(await (await owner.get(path)).json()).toMatchObject({ version: programme.version, state: "open" });
  expect((await client(world).get(path)).status).toBe(401);
  expect((await (await signedIn(world)).get(path)).status).toBe(404);
});

test("an API key does what its scopes say and no more", async () => {
  const { owner, organisationPath, path, programme } = await openProgramme(world);
  const asked = { name: "Site", scopes: ["programmes.read", "programmes.edit"] };
  const created = await owner.post(`${organisationPath}/api-keys`, asked);
  const { secret: key } = (await created.json()) as { secret: string };
  const script = client(world, { key });
  expect((await script.get(path)).status).toBe(200);
  const edited = await script.patch(
    path,
    { title: "Par un script" },
    { "If-Match": `"${programme.version}"` },
  );
  expect(edited.status).toBe(200);
  const refused = await script.post(`${path}/close`);
  expect([refused.status, await refused.json()]).toMatchObject([403, { code: "not_allowed" }]);
});

test("the API describes every operation with its example, its refusals and its versions", async () => {
  const spec = (await (await client(world).get("/v1/openapi.json")).json()) as {
    paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
  };
  const operations = Object.values(spec.paths).flatMap((path) => Object.values(path));
  const ours = operations.filter(({ operationId }) => /^(programmes|forms)\./.test(operationId));
  expect(ours).toHaveLength(30);
  for (const { operationId, responses } of ours.filter((one) => !("204" in one.responses))) {
    const success = JSON.stringify(responses["200"] ?? responses["201"]);
    const answersBytes = operationId === "forms.serve-medium";
    expect([operationId, success.includes('"example"')]).toEqual([operationId, !answersBytes]);
  }
  expect(
    spec.paths["/v1/organisations/{organisation}/programmes/{programmeId}/form"]?.put?.responses,
  ).toHaveProperty("412");
});
