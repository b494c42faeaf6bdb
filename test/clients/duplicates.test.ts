import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { beforeWriting } from "../support/between.ts";
import { clientsOrganisation, createClient, listOf, seeClient } from "../support/clients.ts";
import { manyClients } from "../support/many-clients.ts";
import { measured } from "../support/measured.ts";
import type { SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

type Pair = {
  left: { id: string };
  right: { id: string };
  tier: string;
  reasons: { code: string; text: string }[];
};
const pairs = (owner: SignedIn, path: string, tier: string) =>
  listOf<Pair>(owner, `${path}/duplicates?filter[tier]=${tier}`);
const judge = (owner: SignedIn, path: string, a: string, b: string, verdict: string) =>
  owner.put(`${path}/duplicates/verdicts/${a}/${b}`, { verdict });
const codes = (pair: Pair | undefined) => pair?.reasons.map(({ code }) => code) ?? [];

async function edit(owner: SignedIn, path: string, id: string, change: object) {
  const client = (await (await owner.get(`${path}/clients/${id}`)).json()) as Record<string, unknown>;
  const fields = Object.fromEntries(
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
  const headers = { "If-Match": `"${String(client.version)}"` };
  const answer = await owner.put(`${path}/clients/${id}`, { ...fields, ...change }, headers);
  if (!answer.ok) throw new Error(await answer.text());
  await world.drain();
}

async function scan(owner: SignedIn, path: string) {
  const started = await owner.post(`${path}/duplicates/scans`);
  const { id } = (await started.json()) as { id: string };
  await world.drain();
  return (await (await owner.get(`${path}/jobs/${id}`)).json()) as {
    state: string;
    done: number;
    total: number;
  };
}

test("each colour of the list is a filter, and each pair says why in words", async () => {
  const { owner, path } = await clientsOrganisation(world);
  await createClient(owner, path, { name: "Mairie de Toulon", city: "Toulon", siret: "21830137200007" });
  await createClient(owner, path, { name: "Ville de Toulon", city: "Toulon", siret: "21830137200007" });
  await createClient(owner, path, { name: "Comité des fêtes", city: "Hyères" });
  await createClient(owner, path, { name: "Comité des fêtes d’Hyères", city: "Hyeres" });
  await createClient(owner, path, { name: "Boulangerie Martin", city: "Bandol" });
  await world.drain();
  const numbers = async (filter: string) =>
    (await listOf<{ number: number }>(owner, `${path}/clients?filter[tier]=${filter}`)).map(
      ({ number }) => number,
    );
  expect(await numbers("certain")).toEqual([2, 1]);
  expect(await numbers("probable")).toEqual([4, 3]);
  expect(await numbers("none")).toEqual([5]);
  const [certain] = await pairs(owner, path, "certain");
  expect(certain?.reasons).toContainEqual({ code: "same_siret", text: "Même numéro SIRET." });
  const [cluster] = await listOf<{ clients: { number: number }[] }>(owner, `${path}/duplicates/clusters`);
  expect(cluster?.clients.map(({ number }) => number).sort()).toEqual([1, 2]);
});

test("search finds a record by name, number, town or SIRET, whatever the accents", async () => {
  const { owner, path } = await clientsOrganisation(world);
  await createClient(owner, path, { name: "Comité des fêtes", city: "Hyères", siret: "73282932000074" });
  await createClient(owner, path, { name: "Théâtre du Port", city: "Toulon", phones: ["04 94 00 00 01"] });
  const found = async (q: string) =>
    (await listOf<{ number: number }>(owner, `${path}/clients?q=${encodeURIComponent(q)}`)).map(
      ({ number }) => number,
    );
  expect(await found("comite hyer")).toEqual([1]);
  expect(await found("73282932000074")).toEqual([1]);
  expect(await found("2")).toEqual([2]);
  for (const phone of ["04 94 00 00 01", "+33494000001", "04940000"]) expect(await found(phone)).toEqual([2]);
  expect(await found('" OR (')).toEqual([]);
});

test("a record that certainly exists is refused to staff, who may insist", async () => {
  const { owner, path } = await clientsOrganisation(world);
  await createClient(owner, path, { name: "Mairie de Bandol", city: "Bandol" });
  const again = { name: "MAIRIE BANDOL", city: "Bandol" };
  const refused = await owner.post(`${path}/clients`, again);
  expect([refused.status, ((await refused.json()) as { detail: string }).detail]).toEqual([
    409,
    expect.stringContaining("n° 1"),
  ]);
  expect((await owner.post(`${path}/clients`, { ...again, force: true })).status).toBe(201);
});

test("two records that move to one door are shown, when their names have a word of their own in common", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const at = (address: string) => ({ city: "Toulon", address });
  const one = await createClient(owner, path, {
    name: "Zygomates théâtre d’ombres",
    ...at("12 rue des Lilas"),
  });
  await createClient(owner, path, { name: "Les Zygomates cirque nomade", ...at("3 quai Cronstadt") });
  await world.drain();
  expect(await pairs(owner, path, "probable")).toEqual([]);
  await edit(owner, path, one, at("3, quai Cronstadt 83000 Toulon"));
  expect((await pairs(owner, path, "probable")).map(codes)).toEqual([["same_address", "same_place"]]);
  await scan(owner, path);
  expect((await pairs(owner, path, "probable")).map(codes)).toEqual([["same_address", "same_place"]]);
});

test("“not a duplicate” is remembered, and comes back only for a reason that was not there", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const one = await createClient(owner, path, { name: "Mairie de Toulon", city: "Toulon" });
  const two = await createClient(owner, path, { name: "Mairie de Toulon Ouest", city: "Toulon" });
  await world.drain();
  expect((await judge(owner, path, one, two, "not_duplicate")).status).toBe(200);
  expect((await seeClient(owner, path, one)).tier).toBe("none");
  await edit(owner, path, two, { notes: ["Antenne de quartier"], address: "3 rue Neuve" });
  expect((await scan(owner, path)).state).toBe("finished");
  expect(await pairs(owner, path, "probable")).toEqual([]);
  expect(await listOf(owner, `${path}/duplicates/verdicts`)).toHaveLength(1);

  await edit(owner, path, one, { siret: "21830137200007" });
  await edit(owner, path, two, { siret: "21830137200007" });
  const [back] = await pairs(owner, path, "certain");
  expect(codes(back)).toContain("same_siret");
  await judge(owner, path, one, two, "not_duplicate");
  expect(await pairs(owner, path, "certain")).toEqual([]);
  await judge(owner, path, one, two, "later");
  expect(await pairs(owner, path, "certain")).toHaveLength(1);
});

test("a judged pair is listed with the reasons it was shown with, in whole sentences, and the note", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const one = await createClient(owner, path, { name: "Mairie de Toulon", city: "Toulon" });
  const two = await createClient(owner, path, { name: "Mairie de Toulon Ouest", city: "Toulon" });
  await world.drain();
  const [pair] = await pairs(owner, path, "probable");
  const shown = await owner.post(`${path}/client-merges/previews`, { clientIds: [one, two] });
  expect(await shown.json()).toMatchObject({ pairs: [{ tier: "probable", open: true }] });
  const note = "Deux mairies annexes : vu avec la ville.";
  const said = { verdict: "not_duplicate", note };
  await owner.put(`${path}/duplicates/verdicts/${one}/${two}`, said);
  const judged = await owner.post(`${path}/client-merges/previews`, { clientIds: [one, two] });
  expect(await judged.json()).toMatchObject({ pairs: [{ open: false }] });
  const [verdict] = await listOf<Pair & { note: string }>(owner, `${path}/duplicates/verdicts`);
  expect(verdict?.note).toBe(note);
  expect(verdict?.reasons.map(({ text }) => text).sort()).toEqual(
    pair?.reasons.map(({ text }) => text).sort(),
  );
  expect(verdict?.reasons.some(({ text }) => /ouest/i.test(text))).toBe(true);
});

test("an edit moves a record in the index: what it resembled is forgotten, what it now resembles is found", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const one = await createClient(owner, path, { name: "Judo Club", city: "Bandol" });
  await createClient(owner, path, { name: "Judo Club", city: "Bandol" });
  const other = await createClient(owner, path, { name: "Harmonie municipale", city: "Sanary-sur-Mer" });
  await world.drain();
  await edit(owner, path, one, { name: "Harmonie Municipale", city: "Sanary sur mer" });
  const [pair, ...more] = await pairs(owner, path, "certain");
  expect([pair?.left.id, pair?.right.id].sort()).toEqual([one, other].sort());
  expect(more).toEqual([]);
  expect(
    (await listOf<{ tier: string }>(owner, `${path}/clients?sort=number`)).map(({ tier }) => tier),
  ).toEqual(["certain", "none", "certain"]);
});

test("a full scan finds what writes found, repairs what was lost, and sweeps what no longer holds", async () => {
  const { owner, path, organisation } = await clientsOrganisation(world);
  const names = [
    ["Comité des fêtes", "Hyères"],
    ["COMITE DES FETES", "HYERES CEDEX"],
    ["Comité des Fêtes de Hyère", "Hyere"],
    ["Basket-ball Club Toulonnais", "Toulon"],
    ["Basket ball club toulonnais", "Toulon"],
    ["Festival des Lucioles Bleues", null],
    ["Festival des lucioles bleue", null],
    ["Mairie de Bandol", "Bandol"],
    ["Boulangerie Martin", "Cuers"],
  ] as const;
  for (const [name, city] of names) await createClient(owner, path, { name, city });
  await world.drain();
  const shown = async () =>
    (
      await env.DB.prepare(
        "select a, b, tier, open from duplicate_pairs where organisation_id = ?1 order by a, b",
      )
        .bind(organisation.id)
        .all()
    ).results;
  const written = await shown();
  expect(written.length).toBeGreaterThanOrEqual(4);
  await env.DB.batch([
    env.DB.prepare("delete from duplicate_pairs where organisation_id = ?1").bind(organisation.id),
    env.DB.prepare(
      `insert into duplicate_pairs (organisation_id, a, b, tier, score, reasons, open, found_at)
       select ?1, min(id), max(id), 'certain', 99, '[]', 1, 0 from clients where organisation_id = ?1 and number in (8, 9)`,
    ).bind(organisation.id),
  ]);
  expect(await scan(owner, path)).toMatchObject({ state: "finished", done: 9, total: 9 });
  expect(await shown()).toEqual(written);
});

test("one scan at a time", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const answers = await Promise.all([1, 2, 3].map(() => owner.post(`${path}/duplicates/scans`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
  await world.drain();
  expect((await owner.post(`${path}/duplicates/scans`)).status).toBe(202);
  await world.drain();
});

const many = 5000;
const syllables = ["ban", "cor", "dul", "fek", "git", "mab", "nob", "pub", "reb", "tib"];
const towns = Array.from({ length: many }, (_, index) =>
  [..."vu", ...String(index).padStart(4, "0")].map((sign) => syllables[Number(sign)] ?? sign).join(""),
);

test.each([
  ["each in its town", towns, 0],
  ["all in one town", towns.map(() => "Toulon"), many - 1],
  ["without a town", towns.map(() => null), 0],
])("one name in 5,000 records, %s, neither stops a creation nor a scan", async (_, cities, certain) => {
  const { owner, path, organisation } = await clientsOrganisation(world);
  await manyClients(organisation.id, "Comité des fêtes", cities);
  const counter = measured(env.DB);
  const counting = openWorld({ d1: counter.d1 }, world.clock);
  const request = new Request(`https://api.parvis.test${path}/clients`, {
    method: "POST",
    headers: { Origin: "https://app.parvis.test", Cookie: owner.cookie, "Content-Type": "application/json" },
    body: JSON.stringify({ name: "Comité des fêtes", city: "Hyères" }),
  });
  counter.take();
  expect((await counting.fetch(request)).status).toBe(201);
  const spent = counter.take();
  expect(spent.trips).toBe(3);
  expect(spent.rowsRead).toBeLessThan(25_000);
  expect((await scan(owner, path)).state).toBe("finished");
  const found = await env.DB.prepare("select tier from duplicate_pairs where organisation_id = ?1")
    .bind(organisation.id)
    .all<{ tier: string }>();
  expect(found.results.map(({ tier }) => tier)).toEqual(Array.from({ length: certain }, () => "certain"));
});

async function imported(
  owner: SignedIn,
  path: string,
  content: string,
  dryRun = false,
  flags: string[] = [],
) {
  const prepared = await world.fetch(
    new Request(`https://api.parvis.test${path}/imports?kind=clients.import&name=clients.csv`, {
      method: "POST",
      headers: { Origin: "https://app.parvis.test", Cookie: owner.cookie, "Content-Type": "text/csv" },
      body: content,
    }),
  );
  const { id, suggested } = (await prepared.json()) as { id: string; suggested: Record<string, number> };
  const started = await owner.post(
    `${path}/imports/${id}/runs`,
    { mapping: suggested, dryRun, flags },
    { "Idempotency-Key": crypto.randomUUID() },
  );
  const run = (await started.json()) as { id: string };
  if (!started.ok) throw new Error(JSON.stringify(run));
  await world.drain();
  return listOf<{ line: number; outcome: string; reason?: string }>(
    owner,
    `${path}/import-runs/${run.id}/lines?limit=100`,
  );
}

test("a file brings clients in: those known are named, wrong numbers are refused, a dry run creates nothing", async () => {
  const { owner, path } = await clientsOrganisation(world);
  await createClient(owner, path, { name: "Mairie de Toulon", city: "Toulon" });
  const file = [
    "Raison sociale;SIRET;Ville;Téléphone",
    "MAIRIE DE TOULON;;Toulon;",
    "Mairie de Toulon Ouest;;Toulon;04 94 00 00 00",
    "Théâtre du Port;73282932000075;Toulon;",
    "Harmonie municipale;;Cuers;",
    "Harmonie Municipale;;CUERS;",
  ].join("\n");
  const outcomes = (lines: { outcome: string }[]) => lines.map(({ outcome }) => outcome);
  const rehearsed = await imported(owner, path, file, true);
  expect(rehearsed.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/existe déjà.*Mairie de Toulon\.$/),
    expect.stringMatching(/ressemble.*Mairie de Toulon\.$/),
    null,
    null,
    expect.any(String),
  ]);
  expect(outcomes(rehearsed)).toEqual(["skipped", "created", "refused", "created", "skipped"]);
  expect(await listOf(owner, `${path}/clients`)).toHaveLength(1);
  expect(outcomes(await imported(owner, path, file, true, ["skipProbable"]))[1]).toBe("skipped");
  await imported(owner, path, file);
  const clients = await listOf<{ name: string; tier: string }>(owner, `${path}/clients?sort=number`);
  expect(clients.map(({ name, tier }) => [name, tier])).toEqual([
    ["Mairie de Toulon", "probable"],
    ["Mairie de Toulon Ouest", "probable"],
    ["Harmonie municipale", "none"],
  ]);
});

test("an import that was stopped and taken up creates clients without a town once", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const names = ["Mistral", "Tramontane", "Sirocco", "Libeccio", "Levante", "Ponant", "Grégal", "Marin"];
  const file = ["Raison sociale", ...names.flatMap((name) => names.map((other) => `${name} ${other}`))];
  const prepared = await owner.sendBytes(
    "POST",
    `${path}/imports?kind=clients.import&name=clients.csv`,
    new TextEncoder().encode(file.join("\n")),
    "text/csv",
  );
  const { id, suggested } = await prepared.json<{ id: string; suggested: Record<string, number> }>();
  const start = async () => {
    const body = { mapping: suggested, dryRun: false };
    const answer = await owner.post(`${path}/imports/${id}/runs`, body, {
      "Idempotency-Key": crypto.randomUUID(),
    });
    expect(answer.status).toBe(202);
    return (await answer.json<{ id: string }>()).id;
  };
  const runId = await start();
  await world.deliver(world.waiting.splice(0));
  await owner.post(`${path}/jobs/${runId}/cancel`);
  await world.drain();
  const stopped = (await listOf(owner, `${path}/clients?limit=100`)).length;
  expect(stopped).toBeGreaterThan(0);
  expect(stopped).toBeLessThan(64);
  await start();
  await world.drain();
  const clients = await listOf<{ name: string }>(owner, `${path}/clients?limit=100`);
  expect(clients.map(({ name }) => name).toSorted()).toEqual(file.slice(1).toSorted());
});

test("lines of one client make one record, dry run or not, whatever each of them says of it", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const file = [
    "Raison sociale;SIRET;Ville",
    "Mairie de Cuers;21830049900017;Cuers",
    "MAIRIE DE CUERS;;Cuers",
    "SARL Mistral;;Cuers",
    "Association Mistral;;Cuers",
    "Commune de Cuers;21830049900017;Cuers",
  ].join("\n");
  const outcomes = (lines: { outcome: string }[]) => lines.map(({ outcome }) => outcome);
  const expected = ["created", "skipped", "created", "created", "skipped"];
  expect(outcomes(await imported(owner, path, file, true))).toEqual(expected);
  expect(outcomes(await imported(owner, path, file))).toEqual(expected);
  expect(await listOf(owner, `${path}/clients`)).toHaveLength(3);
});

test("a client created while a file that holds it is being written stays one record", async () => {
  const { owner, path } = await clientsOrganisation(world);
  const between = beforeWriting(world, "clients", () =>
    createClient(owner, path, { name: "Mairie de Cuers", city: "Cuers" }),
  );
  const lines = await imported(owner, path, "Raison sociale;Ville\nMAIRIE DE CUERS;Cuers");
  expect(between.done).toBe(true);
  expect(lines.map(({ outcome }) => outcome)).toEqual(["skipped"]);
  expect(await listOf(owner, `${path}/clients`)).toHaveLength(1);
});
