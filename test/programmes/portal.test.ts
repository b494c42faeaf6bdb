import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { measured } from "../support/measured.ts";
import { day, openProgramme, readyProgramme, simpleForm, wire } from "../support/open-programme.ts";
import { ownerWithOrganisation, sessionCookie } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const counter = measured(env.DB);
const world = openWorld({ d1: counter.d1 });
const visitor = client(world);

type Page = { data: { id: string; title: string; state: string }[]; nextCursor: string | null };

test("anyone reads the home of a portal, and what will be asked, before signing in", async () => {
  const { organisation, programme } = await openProgramme(world);
  const home = await visitor.get(`/v1/portals/${organisation.slug}`);
  expect(await home.json()).toMatchObject({
    slug: organisation.slug,
    neutral: false,
    callsToAction: true,
    home: { title: "Mairie de Saint-Étienne" },
    theme: { accent: "#0b6e5f" },
    modules: ["programmes"],
  });
  const call = await visitor.get(`/v1/portals/${organisation.slug}/programmes/${programme.id}`);
  const body = (await call.json()) as object;
  expect(body).toMatchObject({
    title: "Appel à projets jeunesse",
    description: "Pour les jeunes de la commune.",
    state: "open",
    notice: null,
    revisionNumber: 1,
    definition: simpleForm,
  });
  expect(Object.keys(body)).not.toContain("counts");
});

test("a draft, a programme in the bin and another organisation's are not there", async () => {
  const { now } = world.clock;
  const { owner, organisation, path: organisationPath } = await ownerWithOrganisation(world);
  const { path, programme } = await readyProgramme(owner, organisationPath, now);
  const here = `/v1/portals/${organisation.slug}/programmes`;
  expect((await visitor.get(`${here}/${programme.id}`)).status).toBe(404);
  await owner.post(`${path}/publish`);
  expect((await visitor.get(`${here}/${programme.id}`)).status).toBe(200);
  const other = await ownerWithOrganisation(world);
  expect(
    (await visitor.get(`/v1/portals/${other.organisation.slug}/programmes/${programme.id}`)).status,
  ).toBe(404);
  expect(await (await visitor.get(`/v1/portals/${other.organisation.slug}/programmes`)).json()).toEqual({
    data: [],
    nextCursor: null,
  });
  await env.DB.prepare("update programmes set trashed_at = ?1 where id = ?2").bind(now, programme.id).run();
  expect((await visitor.get(`${here}/${programme.id}`)).status).toBe(404);
  expect((await visitor.get("/v1/portals/no-such-portal")).status).toBe(404);
});

test("a link that names the organisation by its id lasts, and says when the call is over", async () => {
  const { now } = world.clock;
  const { owner, organisation, path, programme } = await openProgramme(world);
  const link = `/v1/portals/${organisation.id}/programmes/${programme.id}`;
  const notice = async (locale: string) =>
    ((await (await visitor.get(link, { "Accept-Language": locale })).json()) as { notice: unknown }).notice;
  expect(await notice("fr")).toBeNull();
  await owner.patch(path, { opensAt: wire(now + day) }, { "If-Match": `"${programme.version}"` });
  expect(await notice("fr")).toMatchObject({ code: "programme_not_open" });
  await env.DB.prepare(
    "update programmes set opens_at = null, closes_at = ?1, archived_at = ?2 where id = ?3",
  )
    .bind(now - day, now, programme.id)
    .run();
  expect(await notice("fr")).toMatchObject({
    code: "programme_closed",
    message: expect.stringContaining("date limite"),
  });
  expect(await notice("en")).toMatchObject({ message: expect.stringContaining("deadline") });
});

/** Published programmes with these dates, written at once. */
async function plant(organisationId: string, dates: readonly (readonly [number | null, number | null])[]) {
  const form = `frm_${organisationId.slice(4)}`;
  const rows = dates.map(([opensAt, closesAt], index) => ({
    id: `prg_${String(index).padStart(26, "0")}`,
    opensAt,
    closesAt,
  }));
  await env.DB.batch([
    env.DB.prepare(
      "insert into forms (organisation_id, id, definition, created_at, updated_at) values (?1, ?2, '{}', 0, 0)",
    ).bind(organisationId, form),
    env.DB.prepare(
      `insert into programmes (organisation_id, id, title, summary, description, form_id, grace_minutes, opens_at, closes_at,
         published_at, created_at, updated_at)
       select ?1, value ->> 'id', value ->> 'id', '', '', ?2, 30, value ->> 'opensAt', value ->> 'closesAt', 1, 0, 0 from json_each(?3)`,
    ).bind(organisationId, form, JSON.stringify(rows)),
  ]);
}

test("the portal shows what closes next, what opens next and what closed last", async () => {
  const { now } = world.clock;
  const { organisation } = await ownerWithOrganisation(world);
  await plant(organisation.id, [
    [null, null],
    [null, now + 2 * day],
    [now, now + day],
    [now + 2 * day, now + 9 * day],
    [now + 1, null],
    [null, now],
    [null, now - day],
  ]);
  const section = async (name: string) => {
    const answer = await visitor.get(`/v1/portals/${organisation.slug}/programmes?filter[section]=${name}`);
    const { data } = (await answer.json()) as Page;
    return data.map(({ id, state }) => `${Number(id.slice(4))} ${state}`);
  };
  expect(await section("open")).toEqual(["2 open", "1 open", "0 open"]);
  expect(await section("upcoming")).toEqual(["4 scheduled", "3 scheduled"]);
  expect(await section("closed")).toEqual(["5 closing", "6 closed"]);
});

test("a page of the portal reads a page, first or last, in each section", async () => {
  const { now } = world.clock;
  const { organisation } = await ownerWithOrganisation(world);
  const soon = Array.from({ length: 10 }, (_, index) => [now + (1 + index) * day, now + 90 * day] as const);
  const others = Array.from({ length: 800 }, (_, index): [null, number | null] => {
    const offset = (1 + Math.floor(index / 30)) * day;
    if (index % 2 === 0) return [null, now - offset];
    return [null, index % 4 === 1 ? now + offset : null];
  });
  await plant(organisation.id, [...soon, ...others]);
  for (const [section, expected] of Object.entries({ open: 400, upcoming: 10, closed: 400 })) {
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      counter.take();
      const address = `/v1/portals/${organisation.slug}/programmes?limit=50&filter[section]=${section}`;
      const page = (await (
        await visitor.get(cursor === "" ? address : `${address}&cursor=${cursor}`)
      ).json()) as Page;
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
      const { trips, rowsRead } = counter.take();
      expect({ section, trips, frugal: rowsRead <= 130 }).toEqual({
        section,
        trips: 1,
        frugal: true,
      });
    }
    expect(new Set(seen).size).toBe(expected);
    expect(seen).toHaveLength(expected);
  }
});

test("an organisation that expired keeps a home without calls, and staff read nothing", async () => {
  const { now } = world.clock;
  const { owner, organisation, path, programme } = await openProgramme(world);
  world.clock.now = now + 30 * day;
  expect(await (await visitor.get(`/v1/portals/${organisation.slug}`)).json()).toMatchObject({
    name: "Mairie de Saint-Étienne",
    callsToAction: false,
    neutral: false,
  });
  const them = client(world, { cookie: await sessionCookie(world, owner.personId) });
  for (const answer of [
    await visitor.get(`/v1/portals/${organisation.slug}/programmes`),
    await visitor.get(`/v1/portals/${organisation.slug}/programmes/${programme.id}`),
    await them.get(path),
    await them.post(`${path}/close`),
    await them.put(`${path}/form`, { definition: simpleForm }, { "If-Match": '"2"' }),
  ]) {
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: "organisation_expired" }]);
  }
});

test("a preview shows the form being written, or the published one, as an applicant sees it", async () => {
  const { owner, path } = await openProgramme(world);
  const { steps } = simpleForm;
  const longer = { ...simpleForm, steps: [{ ...steps[0], title: "Nouveau titre" }, steps[1]] };
  await owner.put(`${path}/form`, { definition: longer }, { "If-Match": '"2"' });
  expect(await (await owner.get(`${path}/preview`)).json()).toMatchObject({
    revisionNumber: null,
    definition: { steps: [{ title: "Nouveau titre" }, {}] },
  });
  expect(await (await owner.get(`${path}/preview?source=published`)).json()).toMatchObject({
    revisionNumber: 1,
    definition: simpleForm,
  });
  expect((await visitor.get(`${path}/preview`)).status).toBe(401);
});
