import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import {
  clientsOrganisation,
  createClient,
  listOf,
  request,
  requestOf,
  seeClient,
  seeRequest,
  visitor,
} from "../support/clients.ts";
import type { SignedIn } from "../support/people.ts";
import { openWorld, startOfTime } from "../support/world.ts";

const clock = { now: startOfTime };
const world = openWorld({}, clock);
const day = 24 * 60 * 60 * 1000;

/** Every row of a client and of what it holds, as stored: what "exactly" means. */
async function rowsOf(ids: readonly string[]) {
  const tables = [
    "select * from clients where id in (select value from json_each(?1)) order by id",
    "select * from event_requests where client_id in (select value from json_each(?1)) order by id",
    "select * from client_numbers where client_id in (select value from json_each(?1)) order by number",
    "select key, block, client_id from client_keys where client_id in (select value from json_each(?1)) order by 1, 2, 3",
  ];
  const read = await env.DB.batch<Record<string, unknown>>(
    tables.map((sql) => env.DB.prepare(sql).bind(JSON.stringify(ids))),
  );
  const changing = new Set(["version", "updated_at", "search_row", "tier"]);
  return read.map(({ results }) =>
    results.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !changing.has(name)))),
  );
}

/** Two records of one client, with three events and one. */
async function twins() {
  const opened = await clientsOrganisation(world);
  const { owner, path, portal } = opened;
  const keep = await createClient(owner, path, {
    name: "Comité des fêtes de Hyères",
    city: "Hyères",
    address: "1 place de la République",
    phones: ["04 94 00 00 01"],
  });
  const gone = await createClient(owner, path, {
    name: "COMITE DES FETES D'HYERES",
    city: "Hyères",
    siret: "73282932000074",
    phones: ["04 94 00 00 02"],
  });
  for (const clientNumber of [1, 1, 1, 2])
    await request(world, portal, { name: "Comité des fêtes", clientNumber });
  await world.drain();
  return { ...opened, keep, gone };
}

const merge = (owner: SignedIn, path: string, clientId: string, absorbedIds: string[], choices = {}) =>
  owner.post(`${path}/clients/${clientId}/merge`, { absorbedIds, choices });

async function merged(
  owner: SignedIn,
  path: string,
  clientId: string,
  absorbedIds: string[],
): Promise<string> {
  const answer = await merge(owner, path, clientId, absorbedIds);
  if (answer.status !== 201) throw new Error(`Not merged: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}
const listed = async (owner: SignedIn, path: string, q: string) =>
  (await listOf<{ number: number }>(owner, `${path}/clients?q=${q}`)).map(({ number }) => number);
const undo = (owner: SignedIn, path: string, mergeId: string) =>
  owner.post(`${path}/client-merges/${mergeId}/undo`);
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

test("a merge moves every event, unites what is known, and the old number leads to the target", async () => {
  const { owner, path, portal, keep, gone } = await twins();
  const preview = await owner.post(`${path}/client-merges/previews`, { clientIds: [keep, gone] });
  expect(await preview.json()).toMatchObject({ targetId: gone, events: 3, conflicts: [] });
  await merged(owner, path, keep, [gone]);
  await world.drain();
  const after = await seeClient(owner, path, keep);
  expect(after).toMatchObject({
    events: 4,
    siret: "73282932000074",
    phones: ["+33494000001", "+33494000002"],
    numbers: [1, 2],
    tier: "none",
  });
  expect(await seeClient(owner, path, gone)).toMatchObject({ events: 0, mergedIntoId: keep });
  expect(await (await owner.get(`${path}/client-numbers/2`)).json()).toMatchObject({
    clientId: keep,
    currentNumber: 1,
  });
  expect(await listed(owner, path, "2")).toEqual([1]);
  const next = await seeRequest(
    owner,
    path,
    await request(world, portal, { name: "Comité des fêtes", clientNumber: 2 }),
  );
  expect(next.client.id).toBe(keep);
});

test("a spelling is chosen, though two spellings of one name are no conflict", async () => {
  const { owner, path, keep, gone } = await twins();
  const choices = { name: gone };
  const asked = { clientIds: [keep, gone], targetId: keep, choices };
  const preview = await owner.post(`${path}/client-merges/previews`, asked);
  expect(await preview.json()).toMatchObject({
    conflicts: [],
    fields: { name: "COMITE DES FETES D'HYERES" },
    changes: expect.arrayContaining([{ field: "name", how: "chosen" }]),
  });
  expect((await merge(owner, path, keep, [gone], choices)).status).toBe(201);
  expect((await seeClient(owner, path, keep)).name).toBe("COMITE DES FETES D'HYERES");
});

test("an undo gives both records back exactly, whatever was edited elsewhere, and they are judged apart", async () => {
  const { owner, path, keep, gone } = await twins();
  const before = await rowsOf([keep, gone]);
  const mergeId = await merged(owner, path, keep, [gone]);
  await world.drain();
  const looked = await owner.get(`${path}/client-merges/${mergeId}/undo`);
  expect(await looked.json()).toMatchObject({ movedBack: 1, leftBehind: 0, arrivedSince: 0, kept: [] });
  expect((await undo(owner, path, mergeId)).status).toBe(200);
  await world.drain();
  expect(await rowsOf([keep, gone])).toEqual(before);
  expect([await listed(owner, path, "1"), await listed(owner, path, "2")]).toEqual([[1], [2]]);
  expect((await seeClient(owner, path, keep)).tier).toBe("none");
  expect((await undo(owner, path, mergeId)).status).toBe(409);
});

test("an undo keeps the fields that were edited since, and the events that arrived since", async () => {
  const { owner, path, portal, keep, gone } = await twins();
  const mergeId = await merged(owner, path, keep, [gone]);
  clock.now += 1000;
  const { version, ...seen } = await seeClient(owner, path, keep);
  const fields = seen as unknown as Record<string, unknown>;
  const edited = await owner.put(
    `${path}/clients/${keep}`,
    { ...pick(fields), notes: ["Préfère le téléphone"], address: "9 rue Neuve" },
    { "If-Match": `"${version}"` },
  );
  expect(edited.status).toBe(200);
  await request(world, portal, { name: "Comité des fêtes", clientNumber: 2, title: "Bal du 14" });
  const asked = await owner.get(`${path}/client-merges/${mergeId}/undo`);
  expect(await asked.json()).toMatchObject({ arrivedSince: 1, arrived: [{ title: "Bal du 14" }] });
  const undone = (await (await undo(owner, path, mergeId)).json()) as Record<string, unknown>;
  expect(undone).toMatchObject({ movedBack: 1, arrivedSince: 1, restored: ["siret", "phones"] });
  expect(await seeClient(owner, path, keep)).toMatchObject({
    events: 4,
    siret: null,
    address: "9 rue Neuve",
    notes: ["Préfère le téléphone"],
    phones: ["+33494000001"],
  });
  expect(await seeClient(owner, path, gone)).toMatchObject({ events: 1, siret: "73282932000074" });
});

const pick = (client: Record<string, unknown>) =>
  Object.fromEntries(
    [
      "name",
      "siret",
      "rna",
      "address",
      "postalCode",
      "city",
      "country",
      "emails",
      "phones",
      "contacts",
      "notes",
    ].map((field) => [field, client[field]]),
  );

test("a record whose lists grew by merges is edited as it stands", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const people = (of: string) => Array.from({ length: 15 }, (_, at) => `${of} ${at}`);
  const one = await createClient(owner, path, { name: "Office de tourisme", contacts: people("Camille") });
  const two = await createClient(owner, path, { name: "Office de tourisme", contacts: people("Dominique") });
  await merged(owner, path, one, [two]);
  const { version, ...seen } = await seeClient(owner, path, one);
  const fields = pick(seen as unknown as Record<string, unknown>);
  const headers = { "If-Match": `"${version}"` };
  expect(
    (await owner.put(`${path}/clients/${one}`, { ...fields, address: "1 quai Nord" }, headers)).status,
  ).toBe(200);
  expect(await seeClient(owner, path, one)).toMatchObject({
    contacts: [...people("Camille"), ...people("Dominique")],
  });
});

test("records that disagree are merged only once somebody chose, field by field", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const one = await createClient(owner, path, {
    name: "Office de tourisme",
    city: "Bandol",
    address: "1 quai Nord",
  });
  const two = await createClient(owner, path, {
    name: "Bandol Tourisme",
    city: "Bandol",
    address: "2 quai Sud",
  });
  const refused = await merge(owner, path, one, [two]);
  expect(refused.status).toBe(409);
  expect(
    ((await refused.json()) as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer),
  ).toEqual(["/choices/name", "/choices/address"]);
  expect((await merge(owner, path, one, [two], { name: one, address: two })).status).toBe(201);
  expect(await seeClient(owner, path, one)).toMatchObject({
    name: "Office de tourisme",
    address: "2 quai Sud",
  });
});

test("merges that make no sense are refused, and nothing changes", async () => {
  const { owner, path, keep, gone } = await twins();
  const before = await rowsOf([keep, gone]);
  expect(await codeOf(await merge(owner, path, keep, [keep]))).toBe("merge_with_itself");
  expect((await merge(owner, path, keep, ["cli_00000000000000000000000000"])).status).toBe(404);
  const other = await clientsOrganisation(world);
  const foreign = await createClient(other.owner, other.path, {
    name: "Comité des fêtes de Hyères",
    city: "Hyères",
  });
  expect((await merge(owner, path, keep, [foreign])).status).toBe(404);
  expect(await rowsOf([keep, gone])).toEqual(before);
  await merged(owner, path, keep, [gone]);
  expect(await codeOf(await merge(owner, path, keep, [gone]))).toBe("merge_already_merged");
  expect(await codeOf(await merge(owner, path, gone, [keep]))).toBe("merge_already_merged");
});

test("A into B and B into A at the same time: one wins, and no event is lost", async () => {
  const { owner, path, keep, gone } = await twins();
  const answers = await Promise.all([merge(owner, path, keep, [gone]), merge(owner, path, gone, [keep])]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, expect.any(Number)]);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  const [a, b] = [await seeClient(owner, path, keep), await seeClient(owner, path, gone)];
  expect([a.events, b.events].sort()).toEqual([0, 4]);
  expect([a, b].filter(({ mergedIntoId }) => mergedIntoId !== null)).toHaveLength(1);
});

test("requests that arrive while their client is merged all end on the target", async () => {
  const { owner, path, portal, keep, gone } = await twins();
  const answers = await Promise.all([
    merge(owner, path, keep, [gone]),
    ...Array.from({ length: 6 }, () =>
      visitor(world).post(
        `${portal}/event-requests`,
        requestOf({ name: "Comité des fêtes", clientNumber: 2 }),
      ),
    ),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(201));
  expect((await seeClient(owner, path, keep)).events).toBe(10);
  expect((await seeClient(owner, path, gone)).events).toBe(0);
});

test("a chain of merges is undone from its end, within 30 days", async () => {
  const { owner, path, keep, gone } = await twins();
  const last = await createClient(owner, path, { name: "Comité des fêtes d’Hyères", city: "Hyères" });
  const first = await merged(owner, path, keep, [gone]);
  clock.now += 1000;
  const second = await merged(owner, path, last, [keep]);
  expect((await seeClient(owner, path, last)).numbers).toEqual([1, 2, 3]);
  expect(await codeOf(await undo(owner, path, first))).toBe("merge_undo_out_of_order");
  expect((await undo(owner, path, second)).status).toBe(200);
  await env.DB.prepare("update merges set at = at - ?1 where id = ?2")
    .bind(30 * day, first)
    .run();
  expect(await codeOf(await undo(owner, path, first))).toBe("merge_undo_expired");
});

test("merges into one record are undone in any order: each takes back its own, also once another emptied record is deleted", async () => {
  const { owner, path, keep, gone } = await twins();
  const before = await rowsOf([keep, gone]);
  const right = await createClient(owner, path, {
    name: "Comité des fêtes d’Hyères",
    city: "Hyères",
    phones: ["04 94 00 00 02", "04 94 00 00 03"],
    notes: ["Règle par virement"],
  });
  const apart = await createClient(owner, path, { name: "Comité des fêtes de Hyères-les-Palmiers" });
  for (const each of [gone, right])
    expect(
      (await owner.put(`${path}/duplicates/verdicts/${each}/${apart}`, { verdict: "not_duplicate" })).status,
    ).toBeLessThan(300);
  const saidApart = async () =>
    (
      await env.DB.prepare("select 1 from duplicate_verdicts where (a, b) in ((?1, ?2), (?2, ?1))")
        .bind(keep, apart)
        .all()
    ).results.length;
  const wrong = await merged(owner, path, keep, [gone]);
  clock.now += 1000;
  const other = await merged(owner, path, keep, [right]);
  await world.drain();
  expect(await (await owner.get(`${path}/client-merges/${wrong}/undo`)).json()).toMatchObject({
    movedBack: 1,
    restored: ["siret"],
    kept: ["phones"],
  });
  expect((await undo(owner, path, wrong)).status).toBe(200);
  await world.drain();
  expect(await seeClient(owner, path, keep)).toMatchObject({
    events: 3,
    siret: null,
    phones: ["+33494000001", "+33494000002", "+33494000003"],
    notes: ["Règle par virement"],
    numbers: [1, 3],
  });
  expect(await seeClient(owner, path, gone)).toMatchObject({ events: 1, mergedIntoId: null });
  expect(await saidApart()).toBe(1);
  expect((await undo(owner, path, other)).status).toBe(200);
  await world.drain();
  expect(await rowsOf([keep, gone])).toEqual(before);
  expect(await saidApart()).toBe(0);

  const again = await merged(owner, path, keep, [gone]);
  clock.now += 1000;
  await merged(owner, path, keep, [right]);
  const { version } = await seeClient(owner, path, right);
  const headers = { "If-Match": `"${version}"` };
  const dropped = await owner.send("DELETE", `${path}/clients/${right}`, { confirmNumber: 3 }, headers);
  expect(dropped.status).toBe(200);
  expect((await undo(owner, path, again)).status).toBe(200);
  expect(await seeClient(owner, path, keep)).toMatchObject({ events: 3, siret: null, numbers: [1, 3] });
  expect((await seeClient(owner, path, gone)).events).toBe(1);
});

test("a harmless later merge does not hide one that must be undone first", async () => {
  const { owner, path, keep, gone } = await twins();
  const other = await createClient(owner, path, { name: "Comité des fêtes d’Hyères", city: "Hyères" });
  const last = await createClient(owner, path, { name: "Comité des fêtes (Hyères)", city: "Hyères" });
  const first = await merged(owner, path, keep, [gone]);
  await merged(owner, path, keep, [other]);
  const emptied = await merge(owner, path, last, [keep], { name: last });
  expect(emptied.status).toBe(201);
  expect(await codeOf(await undo(owner, path, first))).toBe("merge_undo_out_of_order");
});

test("two merges into one record undone at the same time: nothing is lost, and what was refused is undone next", async () => {
  const { owner, path, keep, gone } = await twins();
  const before = await rowsOf([keep, gone]);
  const other = await createClient(owner, path, {
    name: "Comité des fêtes d’Hyères",
    city: "Hyères",
    rna: "W831000123",
  });
  const both = [await merged(owner, path, keep, [gone]), await merged(owner, path, keep, [other])];
  const answers = await Promise.all(both.map((each) => undo(owner, path, each)));
  expect(answers.some(({ status }) => status === 200)).toBe(true);
  const refused = both.filter((_, at) => answers[at]?.status !== 200);
  const later = await Promise.all(refused.map((each) => undo(owner, path, each)));
  expect(later.every(({ status }) => status === 200)).toBe(true);
  await world.drain();
  expect(await rowsOf([keep, gone])).toEqual(before);
});

test("a request brought back to the target by a later merge stays with it", async () => {
  const { owner, path, keep, gone } = await twins();
  const other = await createClient(owner, path, { name: "Comité des fêtes d’Hyères", city: "Hyères" });
  const first = await merged(owner, path, keep, [gone]);
  await env.DB.prepare(
    "update event_requests set client_id = ?1 where client_id = ?2 and id = (select row_id from merge_moves where merge_id = ?3 and moved = 'event_requests')",
  )
    .bind(other, keep, first)
    .run();
  const second = await merged(owner, path, keep, [other]);
  expect(await (await undo(owner, path, first)).json()).toMatchObject({ movedBack: 0, leftBehind: 1 });
  expect((await seeClient(owner, path, gone)).events).toBe(0);
  expect((await undo(owner, path, second)).status).toBe(200);
  expect((await seeClient(owner, path, other)).events).toBe(1);
});

test("an emptied record is deleted by hand, its number typed; its number still leads to the target, and is never given again", async () => {
  const { owner, path, keep, gone } = await twins();
  const drop = async (id: string, confirmNumber: number) => {
    const { version } = await seeClient(owner, path, id);
    return owner.send("DELETE", `${path}/clients/${id}`, { confirmNumber }, { "If-Match": `"${version}"` });
  };
  expect(await codeOf(await drop(gone, 2))).toBe("client_not_empty");
  const mergeId = await merged(owner, path, keep, [gone]);
  expect(await codeOf(await drop(gone, 1))).toBe("client_number_mistyped");
  expect(await codeOf(await drop(keep, 1))).toBe("client_not_empty");
  expect((await drop(gone, 2)).status).toBe(200);
  expect((await owner.get(`${path}/clients/${gone}`)).status).toBe(404);
  expect(await (await owner.get(`${path}/client-numbers/2`)).json()).toMatchObject({ clientId: keep });
  expect(await codeOf(await undo(owner, path, mergeId))).toBe("merge_record_deleted");
  const fresh = await createClient(owner, path, { name: "Théâtre du Port", city: "Toulon" });
  expect((await seeClient(owner, path, fresh)).number).toBe(3);
  expect((await drop(fresh, 3)).status).toBe(200);
  expect((await owner.get(`${path}/client-numbers/3`)).status).toBe(404);
  const next = await createClient(owner, path, { name: "Théâtre de la Rade", city: "Toulon" });
  expect((await seeClient(owner, path, next)).number).toBe(4);
});

test("all certain duplicates are merged by a job, after a dry run; records that disagree are skipped and reported", async () => {
  const { owner, path, portal, keep, gone } = await twins();
  const one = await createClient(owner, path, {
    name: "Mairie de Toulon",
    city: "Toulon",
    address: "1 place Bleue",
  });
  const two = await createClient(owner, path, {
    name: "MAIRIE DE TOULON",
    city: "Toulon",
    address: "2 place Rouge",
  });
  const three = await createClient(owner, path, {
    name: "mairie toulon",
    city: "TOULON",
    address: "1 place Bleue",
  });
  await world.drain();
  const start = async (body: object) => {
    const answer = await owner.post(`${path}/client-merges/bulk`, body, {
      "Idempotency-Key": crypto.randomUUID(),
    });
    const { id } = (await answer.json()) as { id: string };
    await world.drain();
    return { id, status: answer.status };
  };
  const plan = await start({});
  const lines = await listOf<{ outcome: string; events: number; fields: string[] }>(
    owner,
    `${path}/client-merges/bulk/${plan.id}/lines`,
  );
  const { planned } = await (
    await owner.get(`${path}/client-merges/bulk/${plan.id}/lines`)
  ).json<{ planned: number }>();
  expect(planned).toBe(1);
  expect(lines.map(({ outcome, events, fields }) => [outcome, events, fields]).sort()).toEqual([
    ["conflict", 0, ["address"]],
    ["planned", 3, []],
  ]);
  expect(await listOf(owner, `${path}/client-merges`)).toEqual([]);
  const run = await start({ planId: plan.id });
  expect(await (await owner.get(`${path}/jobs/${run.id}`)).json()).toMatchObject({
    state: "finished",
    done: 1,
    total: 1,
  });
  expect((await seeClient(owner, path, gone)).events).toBe(4);
  expect((await seeClient(owner, path, keep)).mergedIntoId).toBe(gone);
  expect(
    await Promise.all([one, two, three].map(async (id) => (await seeClient(owner, path, id)).mergedIntoId)),
  ).toEqual([null, null, null]);
  expect((await start({ planId: plan.id })).status).toBe(409);
  await request(world, portal, { name: "Comité des fêtes", clientNumber: 1 });
  expect((await seeClient(owner, path, gone)).events).toBe(5);
});

test("5,000 events move in one commit, and come back identical", async () => {
  const { owner, path, organisation, keep, gone } = await twins();
  await env.DB.prepare(
    `with recursive n (i) as (select 1 union all select i + 1 from n where i < 5000)
     insert into event_requests select organisation_id, 'evr_' || printf('%026d', i), client_id, 'X' || i, kind, title, place, starts_at, ends_at,
       people, details, contact_name, contact_email, contact_phone, typed, attached_by, doubt, state, quoted_cents, source, locale,
       created_at, updated_at, version from event_requests, n where client_id = ?1 and organisation_id = ?2`,
  )
    .bind(gone, organisation.id)
    .run();
  const before = await rowsOf([gone]);
  expect(before[1]).toHaveLength(5001);
  const started = performance.now();
  const mergeId = await merged(owner, path, keep, [gone]);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect((await seeClient(owner, path, keep)).events).toBe(5004);
  expect((await undo(owner, path, mergeId)).status).toBe(200);
  expect(await rowsOf([gone])).toEqual(before);
});
