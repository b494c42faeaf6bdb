import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import {
  clientsOrganisation,
  createClient,
  listOf,
  request,
  seeClient,
  seeRequest,
} from "../support/clients.ts";
import { manyClients } from "../support/many-clients.ts";
import type { SignedIn } from "../support/people.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld, startOfTime } from "../support/world.ts";

const clock = { now: startOfTime };
const world = openWorld({}, clock);

const town = { name: "Mairie de Toulon", city: "Toulon" };

async function records(count: number, fields: Record<string, unknown> = town) {
  const opened = await clientsOrganisation(world);
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push(await createClient(opened.owner, opened.path, fields));
  await world.drain();
  const [a = "", b = "", c = ""] = ids;
  return { ...opened, a, b, c };
}

const judgeApart = async (owner: SignedIn, path: string, one: string, other: string) =>
  expect(
    (await owner.put(`${path}/duplicates/verdicts/${one}/${other}`, { verdict: "not_duplicate" })).status,
  ).toBe(200);

async function bulk(owner: SignedIn, path: string, planId?: string) {
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const answer = await owner.post(`${path}/client-merges/bulk`, planId ? { planId } : {}, headers);
  const { id } = (await answer.json()) as { id: string };
  await world.drain();
  const outcomes = async () =>
    (await listOf<{ outcome: string }>(owner, `${path}/client-merges/bulk/${planId ?? id}/lines`)).map(
      ({ outcome }) => outcome,
    );
  return { id, outcomes: await outcomes() };
}

const merge = async (owner: SignedIn, path: string, target: string, absorbed: string) => {
  const answer = await owner.post(`${path}/clients/${target}/merge`, { absorbedIds: [absorbed] });
  expect(answer.status).toBe(201);
  await world.drain();
  return ((await answer.json()) as { id: string }).id;
};

const verdicts = async (organisationId: string) =>
  (
    await env.DB.prepare("select * from duplicate_verdicts where organisation_id = ?1 order by a, b")
      .bind(organisationId)
      .all()
  ).results;

test("two records judged apart are not merged in bulk because a third ties them together", async () => {
  const { owner, path, a, b, c } = await records(3);
  await judgeApart(owner, path, a, c);
  expect((await bulk(owner, path)).outcomes).toEqual(["judged"]);
  expect([
    (await seeClient(owner, path, b)).mergedIntoId,
    (await listOf(owner, `${path}/client-merges`)).length,
  ]).toEqual([null, 0]);
});

test("a merge of three tells which two were judged apart, until one of them changes and they are proposed again", async () => {
  const { owner, path, a, b, c } = await records(3);
  await judgeApart(owner, path, a, c);
  const preview = async (clientIds: string[]) =>
    (await owner.post(`${path}/client-merges/previews`, { clientIds })).json<{ apart: unknown }>();
  expect((await preview([a, b, c])).apart).toEqual([{ a, b: c }]);
  expect((await preview([a, b])).apart).toEqual([]);
  await env.DB.prepare("update duplicate_pairs set open = 1 where a = ?1 and b = ?2").bind(a, c).run();
  expect((await preview([a, b, c])).apart).toEqual([]);
});

test("a bulk merge is signed by whoever asked, in the history of the record and in its audit", async () => {
  const { owner, path, organisation, a, b } = await records(2);
  const plan = await bulk(owner, path);
  expect((await bulk(owner, path, plan.id)).outcomes).toEqual(["merged"]);
  const target = (await seeClient(owner, path, a)).mergedIntoId ?? a;
  const { merges } = (await seeClient(owner, path, target)) as unknown as { merges: { actorName: string }[] };
  const { name } = await (await owner.get("/v1/account")).json<{ name: string }>();
  expect(merges.map(({ actorName }) => actorName)).toEqual([name]);
  expect(await listOf(owner, `${path}/client-merges`)).toMatchObject([{ bulk: true, actorName: name }]);
  const audited = await env.DB.prepare(
    "select actor_id, json_extract(details, '$.absorbed[0]') as absorbed from audit_entries where organisation_id = ?1 and action = 'clients.merge' and subject = ?2",
  )
    .bind(organisation.id, target)
    .all();
  expect(audited.results).toEqual([{ actor_id: owner.personId, absorbed: target === a ? b : a }]);
});

test("a bulk merge stops when whoever asked may no longer merge", async () => {
  const { owner, path, organisation, a, b } = await records(2);
  const manager = await staffMember(world, organisation.id, "manager");
  const plan = await bulk(manager, path);
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const started = await manager.post(`${path}/client-merges/bulk`, { planId: plan.id }, headers);
  const { id } = (await started.json()) as { id: string };
  await env.DB.prepare("update memberships set deactivated_at = 1 where id = ?1")
    .bind(manager.membershipId)
    .run();
  await world.drain();
  expect(await (await owner.get(`${path}/jobs/${id}`)).json()).toMatchObject({ state: "cancelled", done: 0 });
  for (const one of [a, b]) expect((await seeClient(owner, path, one)).mergedIntoId).toBeNull();
});

/** Pairs of records that `manyClients` made, by rank, as a scan would have left them. */
async function tie(organisationId: string, tier: "certain" | "probable", pairs: [number, number][]) {
  const id = (rank: number) => `cli_${String(rank).padStart(26, "0")}`;
  await env.DB.prepare(
    `insert into duplicate_pairs (organisation_id, a, b, tier, score, reasons, open, found_at)
      select ?1, value ->> 0, value ->> 1, ?2, 98, '[{"code":"same_name"}]', 1, 0 from json_each(?3)`,
  )
    .bind(organisationId, tier, JSON.stringify(pairs.map(([one, other]) => [id(one), id(other)])))
    .run();
  await env.DB.prepare("update clients set tier = ?2 where organisation_id = ?1")
    .bind(organisationId, tier)
    .run();
  return id;
}

test("a large group takes the reasons of no other", async () => {
  const { owner, organisation, path } = await clientsOrganisation(world);
  const large = Array.from({ length: 60 }, (_, rank) => rank);
  await manyClients(
    organisation.id,
    town.name,
    [...large, 60, 61].map(() => town.city),
  );
  await tie(organisation.id, "certain", [
    ...large.flatMap((one) => large.slice(one + 1).map((other): [number, number] => [one, other])),
    [60, 61],
  ]);
  const groups = await listOf<{ clients: unknown[]; pairs: { reasons: unknown[] }[] }>(
    owner,
    `${path}/duplicates/clusters`,
  );
  expect(groups.map(({ clients, pairs }) => [clients.length, pairs.length])).toEqual([
    [60, 20],
    [2, 1],
  ]);
  expect(groups[1]?.pairs[0]?.reasons).toMatchObject([{ code: "same_name" }]);
});

test("all that resembled a record alone loses its colour as soon as it is merged, however many", async () => {
  const { owner, organisation, path } = await clientsOrganisation(world);
  const ranks = Array.from({ length: 1100 }, (_, rank) => rank);
  await manyClients(
    organisation.id,
    town.name,
    ranks.map(() => town.city),
  );
  const id = await tie(organisation.id, "probable", [
    ...ranks.slice(1).map((other): [number, number] => [0, other]),
    [1098, 1099],
  ]);
  const merged = await owner.post(`${path}/clients/${id(1)}/merge`, { absorbedIds: [id(0)] });
  expect(merged.status).toBe(201);
  const coloured = await env.DB.prepare(
    "select id from clients where organisation_id = ?1 and tier <> 'none'",
  )
    .bind(organisation.id)
    .all<{ id: string }>();
  expect(coloured.results.map((row) => row.id).sort()).toEqual([id(1098), id(1099)]);
});

test("records judged apart after the dry run are left alone by its run", async () => {
  const { owner, path, a, c } = await records(3);
  const plan = await bulk(owner, path);
  expect(plan.outcomes).toEqual(["planned"]);
  await judgeApart(owner, path, a, c);
  expect((await bulk(owner, path, plan.id)).outcomes).toEqual(["skipped"]);
  expect(await listOf(owner, `${path}/client-merges`)).toEqual([]);
});

test("a pair judged while it is being scored again stays as it was judged", async () => {
  const { owner, path, a, b } = await records(2);
  const { version } = await seeClient(owner, path, b);
  const edited = { ...town, address: "1 place de la Liberté" };
  expect((await owner.put(`${path}/clients/${b}`, edited, { "If-Match": `"${version}"` })).status).toBe(200);
  const between = beforeWriting(world, "duplicate_pairs", () => {
    clock.now += 1;
    return judgeApart(owner, path, a, b);
  });
  await world.drain();
  expect(between.done).toBe(true);
  expect((await seeClient(owner, path, b)).tier).toBe("none");
});

test("records judged apart while their merge is being written are left alone", async () => {
  const { owner, path, a, c } = await records(3);
  const plan = await bulk(owner, path);
  const between = beforeWriting(world, "merges", () => judgeApart(owner, path, a, c));
  expect((await bulk(owner, path, plan.id)).outcomes).toEqual(["skipped"]);
  expect(between.done).toBe(true);
  expect(await listOf(owner, `${path}/client-merges`)).toEqual([]);
});

test("a request is not attached to one of several records when two of them were judged apart", async () => {
  const { owner, path, portal, a, c } = await records(3);
  const attachedBy = async () =>
    (await seeRequest(owner, path, await request(world, portal, town))).attachedBy;
  expect(await attachedBy()).toBe("match");
  await judgeApart(owner, path, a, c);
  expect(await attachedBy()).toBe("new");
});

test("what was judged of a record holds for the one it is merged into, until the merge is undone", async () => {
  const { owner, path, organisation, a, b, c } = await records(3);
  await judgeApart(owner, path, a, b);
  const before = await verdicts(organisation.id);
  clock.now += 1000;
  const mergeId = await merge(owner, path, c, b);
  expect((await seeClient(owner, path, c)).tier).toBe("none");
  expect((await bulk(owner, path)).outcomes).toEqual([]);
  const judged = await listOf<{ left: { id: string }; right: { id: string } }>(
    owner,
    `${path}/duplicates/verdicts`,
  );
  expect(judged.map(({ left, right }) => [left.id, right.id])).toEqual([[a, c]]);
  expect((await owner.post(`${path}/client-merges/${mergeId}/undo`)).status).toBe(200);
  await world.drain();
  const after = await verdicts(organisation.id);
  expect(after.filter(({ a: left, b: right }) => left !== b || right !== c)).toEqual(before);
  expect((await seeClient(owner, path, c)).tier).toBe("certain");
});

test("what somebody judged again since the merge outlives its undo", async () => {
  const { owner, path, organisation, a, b, c } = await records(3);
  await judgeApart(owner, path, a, b);
  clock.now += 1000;
  const mergeId = await merge(owner, path, c, b);
  clock.now += 1000;
  await judgeApart(owner, path, a, c);
  await owner.post(`${path}/client-merges/${mergeId}/undo`);
  expect((await verdicts(organisation.id)).map(({ a: left, b: right }) => [left, right])).toEqual([
    [a, b],
    [a, c],
    [b, c],
  ]);
});

test("a request attaches to a client recorded fourteen times, not a fifteenth", async () => {
  const { owner, path, portal, organisation } = await clientsOrganisation(world);
  const cities = Array.from({ length: 14 }, () => "Toulon");
  await manyClients(organisation.id, "Mairie de Toulon", cities);
  const { attachedBy } = await seeRequest(owner, path, await request(world, portal, town));
  expect(attachedBy).toBe("match");
});

const auditOf = async (action: string, subject: string) => {
  const entry = await env.DB.prepare("select details from audit_entries where action = ?1 and subject = ?2")
    .bind(action, subject)
    .first<{ details: string }>();
  return JSON.parse(entry?.details ?? "null") as unknown;
};

test("the log says by which rule and score a request was attached, a pair judged and records merged", async () => {
  const { owner, path, portal, a, b, c } = await records(3);
  const asked = await request(world, portal, town);
  expect(await auditOf("clients.request-event", asked)).toMatchObject({ rule: 2, score: 98 });
  await judgeApart(owner, path, a, b);
  expect(await auditOf("clients.judge-pair", a)).toMatchObject({ other: b, rule: 2, score: 98 });
  const mergeId = await merge(owner, path, c, b);
  const shown = [{ a: b, b: c, tier: "certain", score: 98, codes: ["same_name", "same_place"] }];
  expect(await auditOf("clients.merge", c)).toEqual({ mergeId, absorbed: [b], shown });
});

test("the log says how long a scan took, how many pairs it compared and how many it found", async () => {
  const { owner, path } = await records(3);
  const { id } = (await (await owner.post(`${path}/duplicates/scans`)).json()) as { id: string };
  await world.drain();
  expect(await auditOf("integrations.advance-job", id)).toEqual({
    kind: "clients.scan",
    done: 3,
    milliseconds: 0,
    compared: 3,
    found: 3,
  });
});
