import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { client } from "../support/client.ts";
import { submittedDossier } from "../support/dossiers.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";
import { withStaff } from "./support.ts";

const world = openWorld();
const hourly = "7 * * * *";

type Entry = { id: string; action: string; actor: { kind: string; id: string; name: string } };

async function auditOf(by: SignedIn, path: string, query = ""): Promise<Entry[]> {
  const entries: Entry[] = [];
  let cursor = "";
  do {
    const answer = await by.get(`${path}/audit?limit=2${query}${cursor && `&cursor=${cursor}`}`);
    const page = await answer.json<{ data: Entry[]; nextCursor: string | null }>();
    entries.push(...page.data);
    cursor = page.nextCursor ?? "";
  } while (cursor !== "");
  return entries;
}

async function busyOrganisation() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  await owner.patch(path, { name: "Nouveau nom" }, { "If-Match": '"1"' });
  await admin.post(`${path}/staff-invitations`, { email: "a@exemple.fr", role: "manager" });
  await admin.post(`${path}/staff-invitations`, { email: "b@exemple.fr", role: "manager" });
  return { owner, admin, organisation, path };
}

test("the log says who did what since the creation, newest first, and is filtered by action and actor", async () => {
  const { owner, admin, organisation, path } = await busyOrganisation();
  const all = await auditOf(owner, path);
  expect(all.map(({ action }) => action)).toEqual([
    "organisations.invite-staff",
    "organisations.invite-staff",
    "organisations.edit-settings",
    "organisations.create",
  ]);
  expect(all[0]?.actor).toEqual({ kind: "person", id: admin.personId, name: admin.name });
  expect(JSON.stringify(all)).not.toContain("a@exemple.fr");
  const invited = await auditOf(owner, path, "&filter[action]=organisations.invite-staff");
  expect(invited.map(({ id }) => id)).toEqual(all.slice(0, 2).map(({ id }) => id));
  const byOwner = await auditOf(owner, path, `&filter[actor]=${owner.personId}`);
  expect(byOwner.map(({ action }) => action)).toEqual([
    "organisations.edit-settings",
    "organisations.create",
  ]);
  const about = await auditOf(owner, path, `&filter[subject]=${organisation.id}`);
  expect(about.map(({ action }) => action)).toContain("organisations.edit-settings");
  expect(await auditOf(owner, path, `&filter[subject]=${owner.personId}`)).toEqual([]);
});

test("what an entry is about is called by its name, as long as it is there and open to the team", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const { dossierId } = await submittedDossier(world, path, programmeId, "Zoé");
  const applicant = await signedIn(world);
  await applicant.post(`${path}/programmes/${programmeId}/dossiers`);
  const named = async () => {
    const { data } = await (
      await owner.get(`${path}/audit`)
    ).json<{
      data: { action: string; subject: string; subjectName: string | null }[];
    }>();
    return data.map(({ action, subject, subjectName }) => [action, subject === dossierId, subjectName]);
  };
  expect(await named()).toEqual(
    expect.arrayContaining([
      ["dossiers.submit", true, expect.stringMatching(/^DOS-\d{4}-000001$/)],
      ["dossiers.start", false, null],
    ]),
  );
});

test("the log is for the direction, and a filter is what it says", async () => {
  const { owner, admin, organisation, path } = await busyOrganisation();
  const manager = await withStaff(world, organisation.id, "manager");
  const stranger = await signedIn(world);
  expect((await manager.get(`${path}/audit`)).status).toBe(403);
  expect((await manager.get(`${path}/audit/verification`)).status).toBe(403);
  expect((await stranger.get(`${path}/audit`)).status).toBe(404);
  expect((await client(world).get(`${path}/audit`)).status).toBe(401);
  expect((await admin.get(`${path}/audit`)).status).toBe(200);
  for (const query of [
    "filter[action]=%25",
    "filter[1=1]=a",
    "filter[actor]=' or 1=1",
    "filter[subject]=' or 1=1",
    "sort=id",
    "limit=1e2",
  ])
    expect((await owner.get(`${path}/audit?${query}`)).status).toBe(422);
  const { nextCursor } = await (await owner.get(`${path}/audit?limit=1`)).json<{ nextCursor: string }>();
  const moved = `${path}/audit?limit=1&cursor=${nextCursor}&filter[actor]=${owner.personId}`;
  expect((await owner.get(moved)).status).toBe(400);
});

test("the chain holds until a row is changed, added or taken away, and says where it breaks", async () => {
  const { owner, organisation, path } = await busyOrganisation();
  const verify = async () => (await owner.get(`${path}/audit/verification`)).json<Record<string, unknown>>();
  expect(await verify()).toMatchObject({ holds: true, links: 0, unsealed: 4 });
  await world.tick(hourly);
  await world.drain();
  await owner.patch(path, { name: "Encore un nom" }, { "If-Match": '"2"' });
  expect(await verify()).toMatchObject({ holds: true, links: 1, entries: 4, unsealed: 1 });
  world.clock.now += 60 * 60 * 1000;
  await world.tick(hourly);
  await world.drain();
  expect(await verify()).toMatchObject({ holds: true, links: 2, entries: 5, unsealed: 0, nextCursor: null });

  const rows = await env.DB.prepare(
    "select sequence, actor_id from audit_entries where organisation_id = ?1 order by sequence",
  )
    .bind(organisation.id)
    .all<{ sequence: number; actor_id: string }>();
  const [first, second] = rows.results;
  const tamper = env.DB.prepare("update audit_entries set actor_id = ?1 where sequence = ?2");
  await expect(tamper.bind("per_x", second?.sequence).run()).rejects.toThrow("audit_is_append_only");
  for (const undone of [
    "delete from audit_entries where organisation_id = ?1",
    "delete from audit_seals where organisation_id = ?1",
    "update audit_seals set count = count - 1 where organisation_id = ?1",
  ])
    await expect(env.DB.prepare(undone).bind(organisation.id).run()).rejects.toThrow("audit_is_append_only");

  await env.DB.prepare("drop trigger audit_entries_keep").run();
  await tamper.bind("per_x", second?.sequence).run();
  expect(await verify()).toMatchObject({ holds: false, broken: { after: 0 }, nextCursor: null });
  await tamper.bind(second?.actor_id, second?.sequence).run();
  expect(await verify()).toMatchObject({ holds: true });
  await env.DB.prepare("update audit_entries set organisation_id = null where sequence = ?1")
    .bind(first?.sequence)
    .run();
  expect(await verify()).toMatchObject({ holds: false, entries: 0 });
});

/** Entries that came at once, as an import writes them. */
const writeEntries = (organisationId: string, name: string, count: number) =>
  env.DB.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ?3)
     insert into audit_entries (id, organisation_id, at, action, actor_kind)
     select 'aud_' || ?1 || ?2 || i, ?1, i, 'organisations.edit-settings', 'system' from n`,
  )
    .bind(organisationId, name, count)
    .run();

test("what one link cannot cover is sealed by the next ones, without waiting for somebody to act", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  await writeEntries(organisation.id, "import", 1200);
  world.clock.now += 60 * 60 * 1000;
  await world.tick(hourly);
  await world.drain();
  const verified = await (await owner.get(`${path}/audit/verification`)).json();
  expect(verified).toMatchObject({ holds: true, links: 3, entries: 1201, unsealed: 0 });
});

test("two sealings at once never make two links of one", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const seal = async (name: string) => {
    const id = `msg_test:${organisation.id}:${name}`;
    const owed =
      "insert into outbox (id, organisation_id, kind, payload, due_at) values (?1, ?2, 'audit.seal', '{}', 0)";
    await env.DB.prepare(owed).bind(id, organisation.id).run();
    await world.deliver([{ id, organisationId: organisation.id, kind: "audit.seal" }]);
  };
  const crossed = beforeWriting(world, "audit_seals", async () => {
    await writeEntries(organisation.id, "more", 2);
    await seal("second");
  });
  await seal("first");
  expect(crossed.done).toBe(true);
  const verified = await (await owner.get(`${path}/audit/verification`)).json();
  expect(verified).toMatchObject({ holds: true, links: 1, entries: 3, unsealed: 0 });
});

test("a long chain is verified a hundred links at a time, and a break is found in any of them", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const insert = env.DB.prepare(
    "insert into audit_entries (id, organisation_id, at, action, actor_kind, subject) values (?1, ?2, ?3, 'organisations.edit-settings', 'system', ?4)",
  );
  for (let link = 0; link < 103; link++) {
    await insert.bind(`aud_${organisation.id}_${link}`, organisation.id, link, String(link)).run();
    const id = `msg_test:${organisation.id}:${link}`;
    await env.DB.prepare(
      "insert into outbox (id, organisation_id, kind, payload, due_at) values (?1, ?2, 'audit.seal', '{}', 0)",
    )
      .bind(id, organisation.id)
      .run();
    await world.deliver([{ id, organisationId: organisation.id, kind: "audit.seal" }]);
  }
  const verify = async (cursor = "") =>
    (await owner.get(`${path}/audit/verification${cursor && `?cursor=${cursor}`}`)).json<{
      holds: boolean;
      links: number;
      nextCursor: string;
    }>();
  const first = await verify();
  expect(first).toMatchObject({ holds: true, links: 101 });
  expect(await verify(first.nextCursor)).toMatchObject({
    holds: true,
    links: 2,
    unsealed: 0,
    nextCursor: null,
  });
  await env.DB.prepare("drop trigger audit_seals_keep").run();
  await env.DB.prepare(
    "update audit_seals set count = count + 1 where organisation_id = ?1 and through = (select max(through) from audit_seals where organisation_id = ?1)",
  )
    .bind(organisation.id)
    .run();
  expect(await verify(first.nextCursor)).toMatchObject({ holds: false });
});

test("everyone can read the two tables of access", async () => {
  const answer = await client(world).get("/v1/access-table");
  const table = await answer.json<{
    permissions: { permission: string; holders: string[]; sentence: { fr: string } }[];
    access: { state: string; class: string; access: string }[];
  }>();
  expect(table.permissions.find(({ permission }) => permission === "staff.manage")).toMatchObject({
    holders: ["owner", "admin"],
    sentence: { fr: "Inviter, modifier et désactiver l’équipe" },
  });
  expect(table.access).toContainEqual({ state: "standby", class: "read_work", access: "direction" });
});
