import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { listedStates } from "#actions/programmes/list-programmes";
import { programmeState, type ProgrammeFacts } from "#domain/programmes/states";
import type { Client } from "../support/client.ts";
import { measured } from "../support/measured.ts";
import { day, openProgramme, readyProgramme, wire } from "../support/open-programme.ts";
import { ownerWithOrganisation, sessionCookie } from "../support/people.ts";
import { client } from "../support/client.ts";
import { openWorld } from "../support/world.ts";

const counter = measured(env.DB);
const world = openWorld({ d1: counter.d1 });

type Listed = { data: { id: string; state: string; title: string }[]; nextCursor: string | null };
const list = async (who: Client, path: string): Promise<Listed> => (await who.get(path)).json();

/** Writes many programmes at once, each a minute older than the one before. */
async function plant(organisationId: string, facts: readonly ProgrammeFacts[], prefix = "A"): Promise<void> {
  const { now } = world.clock;
  const rows = facts.map((fact, index) => ({
    ...fact,
    id: `prg_${prefix}${String(index).padStart(25, "0")}`,
    createdAt: now - index * 60_000,
  }));
  const form = `frm_${prefix}${organisationId.slice(5)}`;
  await env.DB.batch([
    env.DB.prepare(
      "insert into forms (organisation_id, id, definition, created_at, updated_at) values (?1, ?2, '{}', 0, 0)",
    ).bind(organisationId, form),
    env.DB.prepare(
      `insert into programmes (organisation_id, id, title, summary, description, form_id, grace_minutes, opens_at, closes_at,
         published_at, archived_at, trashed_at, created_at, updated_at)
       select ?1, value ->> 'id', value ->> 'id', '', '', ?2, value ->> 'graceMinutes', value ->> 'opensAt', value ->> 'closesAt',
         value ->> 'publishedAt', value ->> 'archivedAt', value ->> 'trashedAt', value ->> 'createdAt', 0 from json_each(?3)`,
    ).bind(organisationId, form, JSON.stringify(rows)),
  ]);
}

const draft: ProgrammeFacts = {
  publishedAt: null,
  opensAt: null,
  closesAt: null,
  graceMinutes: 30,
  archivedAt: null,
  trashedAt: null,
};

test("each state of the filter answers exactly what the domain derives, dates at their very millisecond included", async () => {
  const { now } = world.clock;
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const instants = [null, now - 30 * day, now - 30 * 60_000, now - 1, now, now + 1];
  const marks = [null, now - 31 * day, now - 30 * day, now - 1];
  const facts = instants.flatMap((opensAt) =>
    instants.flatMap((closesAt) =>
      [draft, { ...draft, publishedAt: 1 }, { ...draft, publishedAt: 1, archivedAt: 1 }].map((base) => ({
        ...base,
        opensAt,
        closesAt,
      })),
    ),
  );
  const all = [...facts, ...marks.map((trashedAt) => ({ ...draft, trashedAt }))];
  await plant(organisation.id, all);
  for (const state of listedStates) {
    const expected = all.filter((fact) => programmeState(fact, now) === state).length;
    const { data } = await list(owner, `${path}/programmes?limit=100&filter[state]=${state}`);
    expect([state, data.length]).toEqual([state, expected]);
    expect(new Set(data.map((row) => row.state))).toEqual(new Set(expected > 0 ? [state] : []));
  }
});

test("pages follow each other newest first, over shelves, and a cursor serves its own list only", async () => {
  const { now } = world.clock;
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const shelves = [draft, { ...draft, archivedAt: 1 }, { ...draft, trashedAt: now - 1 }];
  await plant(
    organisation.id,
    Array.from({ length: 45 }, (_, index) => shelves[index % 3] ?? draft),
  );
  const everything = `${path}/programmes?filter[state]=draft,archived,trashed&limit=20`;
  const ids: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page: Listed = await list(owner, cursor === "" ? everything : `${everything}&cursor=${cursor}`);
    ids.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(45);
  const first = await list(owner, everything);
  for (const wrong of [
    `${path}/programmes?limit=20&cursor=${first.nextCursor}`,
    `${everything}&cursor=x.y`,
  ]) {
    const refused = await owner.get(wrong);
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
      400,
      "cursor_invalid",
    ]);
  }
  expect((await list(owner, `${path}/programmes?limit=100`)).data).toHaveLength(15);
});

test("a page reads a page: a thousand programmes or ten, archives and bin included", async () => {
  const { now } = world.clock;
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const shelves = [
    draft,
    { ...draft, publishedAt: 1 },
    { ...draft, archivedAt: 1 },
    { ...draft, trashedAt: now - 1 },
  ];
  await plant(
    organisation.id,
    Array.from({ length: 1_000 }, (_, index) => shelves[index % 4] ?? draft),
  );
  for (const filter of ["", "&filter[state]=archived", "&filter[state]=trashed"]) {
    counter.take();
    const { data, nextCursor } = await list(owner, `${path}/programmes?limit=50${filter}`);
    expect(data).toHaveLength(50);
    expect(counter.take()).toMatchObject({
      trips: 1,
      rowsRead: expect.toSatisfy((rows: number) => rows >= 50 && rows <= 120),
    });
    await list(owner, `${path}/programmes?limit=50${filter}&cursor=${nextCursor}`);
    expect(counter.take()).toMatchObject({
      trips: 1,
      rowsRead: expect.toSatisfy((rows: number) => rows >= 50 && rows <= 120),
    });
  }
});

test("seeing costs one round trip, publishing two", async () => {
  const { now } = world.clock;
  const { owner, path: organisationPath } = await ownerWithOrganisation(world);
  const { path } = await readyProgramme(owner, organisationPath, now);
  counter.take();
  await owner.get(path);
  expect(counter.take().trips).toBe(1);
  await owner.post(`${path}/publish`);
  expect(counter.take().trips).toBe(2);
});

/** Puts dossiers in a state, as the batches that move them count them. */
const count = (programmeId: string, state: string, dossiers: number) =>
  env.DB.prepare(`update programme_counts set ${state} = ?2 where programme_id = ?1`)
    .bind(programmeId, dossiers)
    .run();

test("a programme goes to the archives once closed, and comes back", async () => {
  const { owner, path } = await openProgramme(world);
  const early = await owner.post(`${path}/archive`);
  expect([early.status, await early.json()]).toMatchObject([409, { code: "programme_still_open" }]);
  const them = await afterClosing(owner);
  const archived = (await (await them.post(`${path}/archive`)).json()) as { state: string; version: number };
  expect(archived.state).toBe("archived");
  const refused = await them.patch(path, { title: "Autre" }, { "If-Match": `"${archived.version}"` });
  expect(refused.status).toBe(409);
  expect(await (await them.post(`${path}/unarchive`)).json()).toMatchObject({
    state: "closed",
    archivedAt: null,
  });
});

/** The same person once the call is over, on a session of that day. */
async function afterClosing(owner: { personId: string }) {
  world.clock.now += 12 * day;
  return client(world, { cookie: await sessionCookie(world, owner.personId) });
}

test("the bin keeps a programme 30 days, to the millisecond", async () => {
  const { now } = world.clock;
  const { owner, organisation, path: organisationPath } = await ownerWithOrganisation(world);
  const { path } = await readyProgramme(owner, organisationPath, now);
  const trashed = await owner.post(`${path}/trash`);
  expect(await trashed.json()).toMatchObject({ state: "trashed", purgeAt: wire(now + 30 * day) });
  expect((await owner.post(`${path}/publish`)).status).toBe(409);
  expect(await (await owner.post(`${path}/restore`)).json()).toMatchObject({
    state: "draft",
    trashedAt: null,
  });
  await owner.post(`${path}/trash`);
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(now + 365 * day, organisation.id)
    .run();
  world.clock.now = now + 30 * day - 1;
  const before = client(world, { cookie: await sessionCookie(world, owner.personId) });
  expect(await (await before.get(path)).json()).toMatchObject({ state: "trashed" });
  world.clock.now += 1;
  const them = client(world, { cookie: await sessionCookie(world, owner.personId) });
  expect((await them.get(path)).status).toBe(404);
  expect((await them.post(`${path}/restore`)).status).toBe(404);
  expect((await list(them, `${organisationPath}/programmes?filter[state]=trashed`)).data).toEqual([]);
});

test("dossiers hold a programme: sent ones keep it published, undecided ones keep it out of the bin", async () => {
  const { owner, path, programme } = await openProgramme(world);
  await count(programme.id, "draft", 3);
  await count(programme.id, "correction_requested", 1);
  const published = await owner.post(`${path}/unpublish`);
  expect([published.status, await published.json()]).toMatchObject([409, { code: "programme_has_dossiers" }]);
  expect(await (await owner.get(path)).json()).toMatchObject({
    state: "open",
    counts: { draft: 3, correctionRequested: 1 },
  });
  await count(programme.id, "correction_requested", 0);
  expect(await (await owner.post(`${path}/unpublish`)).json()).toMatchObject({ state: "draft" });
  const again = await owner.post(`${path}/publish`);
  expect(await again.json()).toMatchObject({ state: "open", revisionNumber: 1 });
  await count(programme.id, "step_pending", 1);
  const them = await afterClosing(owner);
  const kept = await them.post(`${path}/trash`);
  expect([kept.status, await kept.json()]).toMatchObject([409, { code: "programme_has_dossiers" }]);
  await count(programme.id, "step_pending", 0);
  expect(await (await them.post(`${path}/trash`)).json()).toMatchObject({ state: "trashed" });
});

test("two verbs at once: one wins", async () => {
  const { now } = world.clock;
  const { owner, path: organisationPath } = await ownerWithOrganisation(world);
  const { path } = await readyProgramme(owner, organisationPath, now);
  const answers = await Promise.all([owner.post(`${path}/trash`), owner.post(`${path}/publish`)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});
