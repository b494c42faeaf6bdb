import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { linesPerCommit } from "#domain/integrations/import-limits";
import { client } from "../support/client.ts";
import {
  fiveMembers,
  linesOf,
  preparedMembers,
  seeImport,
  sendFile,
  startRun,
  type Run,
} from "../support/imports.ts";
import { measured } from "../support/measured.ts";
import { membersOn } from "../support/members.ts";
import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const counter = measured(env.DB);
const world = openWorld({ d1: counter.d1 });
const day = 24 * 60 * 60 * 1000;

/** An organisation that has members. */
async function association() {
  const opened = await ownerWithOrganisation(world);
  await membersOn(opened.owner, opened.path);
  return opened;
}

const countMembers = async (organisationId: string) =>
  (
    await env.DB.prepare("select count(*) as n from members where organisation_id = ?1")
      .bind(organisationId)
      .first<{ n: number }>()
  )?.n;

async function run(
  by: SignedIn,
  path: string,
  content: string,
  { dryRun }: { dryRun: boolean },
): Promise<{ run: Run | undefined; id: string }> {
  const { id, suggested } = await preparedMembers(by, path, content);
  await startRun(by, path, id, { mapping: suggested, dryRun });
  await world.drain();
  return { run: (await seeImport(by, path, id)).runs[0], id };
}

test("a file is read, its columns are matched, and nothing is created before a run", async () => {
  const { owner, organisation, path } = await association();
  const answer = await sendFile(owner, path, fiveMembers);
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({
    headers: ["Nom", "Prénom", "Courriel", "Date de naissance"],
    total: 5,
    encoding: "utf-8",
    separator: ";",
    suggested: { lastName: 0, firstName: 1, email: 2, birthDate: 3 },
    runs: [],
  });
  expect(await countMembers(organisation.id)).toBe(0);
});

test("a dry run says what each line would do and changes nothing; the run does it, once", async () => {
  const { owner, organisation, path } = await association();
  const text = `${fiveMembers}\r\nSans-mail;;pas une adresse;30/02/2020\r\nDupont;Jean;JEAN@exemple.fr;1970-01-01\r\n`;
  const { id, suggested } = await preparedMembers(owner, path, text);
  await startRun(owner, path, id, { mapping: suggested, dryRun: true });
  await world.drain();
  const dry = (await seeImport(owner, path, id)).runs[0];
  const counts = { created: 5, updated: 0, skipped: 1, refused: 1 };
  expect(dry).toMatchObject({ dryRun: true, state: "finished", done: 7, total: 7, ...counts });
  expect(await countMembers(organisation.id)).toBe(0);

  const refused = await linesOf(owner, path, dry?.id ?? "", "&filter[outcome]=refused");
  expect(refused.data).toMatchObject([
    {
      line: 7,
      errors: [
        { column: "firstName", code: "required" },
        { column: "email", code: "not_email" },
        { column: "birthDate", code: "not_date" },
      ],
    },
  ]);
  const skipped = await linesOf(owner, path, dry?.id ?? "", "&filter[outcome]=skipped");
  expect(skipped.data).toMatchObject([{ line: 8, reason: "Cette ligne répète la ligne 4 du fichier." }]);

  await startRun(owner, path, id, { mapping: suggested, dryRun: false });
  await world.drain();
  const real = (await seeImport(owner, path, id)).runs.find((one) => !one.dryRun);
  expect(real).toMatchObject({ state: "finished", ...counts });
  expect(await countMembers(organisation.id)).toBe(5);
  const again = await startRun(owner, path, id, { mapping: suggested, dryRun: false });
  expect(await again.json()).toMatchObject({ code: "import_done" });

  const report = await owner.get(`${path}/import-runs/${real?.id}/report`);
  const csv = await report.text();
  expect(report.headers.get("Content-Disposition")).toContain("adherents-rapport.csv");
  expect(csv.split("\r\n")[0]).toBe("Ligne;Résultat;Explication;Nom;Prénom;Courriel;Date de naissance");
  expect(csv).toContain("2;Créée;;Lefèvre;Camille;camille@exemple.fr;21/11/1990");
  expect(csv).toContain("7;Refusée;");
});

test("two people who start the same file for good import it once", async () => {
  const { owner, organisation, path } = await association();
  const { id, suggested } = await preparedMembers(owner, path);
  const start = () => startRun(owner, path, id, { mapping: suggested, dryRun: false });
  const answers = await Promise.all([start(), start(), start()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
  await world.drain();
  expect(await countMembers(organisation.id)).toBe(5);
});

const many = (count: number) =>
  [
    "Nom;Prénom",
    ...Array.from({ length: count }, (_, index) => `Nom${"abcdefghij"[index % 10]};Élu${letters(index)}`),
  ].join("\n");
const letters = (index: number): string =>
  [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");

test("a long file goes by chunks: a message delivered twice, late or together does no line twice", async () => {
  const { owner, organisation, path } = await association();
  const { id, suggested } = await preparedMembers(owner, path, many(350));
  await startRun(owner, path, id, { mapping: suggested, dryRun: false });
  const seen = [];
  while (world.waiting.length > 0) {
    const envelopes = world.waiting.splice(0);
    seen.push(...envelopes);
    await Promise.all([world.deliver(envelopes), world.deliver(envelopes)]);
    await world.deliver(seen);
  }
  expect(seen).toHaveLength(350 / linesPerCommit);
  const [done] = (await seeImport(owner, path, id)).runs;
  expect(done).toMatchObject({ state: "finished", done: 350, created: 350 });
  expect(await countMembers(organisation.id)).toBe(350);
  const first = await linesOf(owner, path, done?.id ?? "");
  expect(first.data).toHaveLength(100);
  expect(first.nextCursor).not.toBeNull();
  const report = await (await owner.get(`${path}/import-runs/${done?.id}/report`)).text();
  expect(report.split("\r\n").filter((line) => line.includes(";Créée;"))).toHaveLength(350);
});

test("an import that is cancelled stops where it is, and its report says how far it went", async () => {
  const { owner, organisation, path } = await association();
  const { id, suggested } = await preparedMembers(owner, path, many(350));
  await startRun(owner, path, id, { mapping: suggested, dryRun: false });
  await world.deliver(world.waiting.splice(0));
  const runId = (await seeImport(owner, path, id)).runs[0]?.id;
  expect((await owner.post(`${path}/jobs/${runId}/cancel`)).status).toBe(200);
  await world.drain();
  expect((await seeImport(owner, path, id)).runs[0]).toMatchObject({
    state: "cancelled",
    done: linesPerCommit,
  });
  expect(await countMembers(organisation.id)).toBe(linesPerCommit);
});

test("an import that was stopped is taken up where it was, once, and each line is done once", async () => {
  const { owner, organisation, path } = await association();
  const { id, suggested } = await preparedMembers(owner, path, many(120));
  const start = (flags: string[] = []) =>
    startRun(owner, path, id, { mapping: suggested, dryRun: false, flags });
  const first = (await (await start()).json<{ id: string }>()).id;
  await world.deliver(world.waiting.splice(0));
  const late = world.waiting.splice(0);
  expect(await (await start()).json()).toMatchObject({ code: "import_done" });
  expect((await owner.post(`${path}/jobs/${first}/cancel`)).status).toBe(200);

  const [flag] = (await seeImport(owner, path, id)).flags;
  expect(await (await start([flag?.name ?? ""])).json()).toMatchObject({ code: "import_done" });
  const again = await Promise.all([start(), start()]);
  expect(again.map(({ status }) => status).sort()).toEqual([202, 409]);
  const taken = again.find(({ status }) => status === 202);
  expect(await taken?.json()).toEqual({ id: first });
  const taking = world.waiting.splice(0);
  await Promise.all([world.deliver(late), world.deliver(taking)]);

  const fail = "update jobs set failed_at = 1 where id = ?1 and finished_at is null";
  await env.DB.prepare(fail).bind(first).run();
  await world.drain();
  expect((await seeImport(owner, path, id)).runs).toMatchObject([
    { state: "failed", done: 2 * linesPerCommit },
  ]);
  expect((await start()).status).toBe(202);
  await world.drain();
  expect((await seeImport(owner, path, id)).runs).toMatchObject([
    { id: first, state: "finished", done: 120, created: 120, skipped: 0 },
  ]);
  expect(await countMembers(organisation.id)).toBe(120);
  const page = await linesOf(owner, path, first);
  const { data } = await linesOf(owner, path, first, `&cursor=${page.nextCursor}`);
  expect(new Set([...page.data, ...data].map(({ line }) => line)).size).toBe(120);
  expect(await (await start()).json()).toMatchObject({ code: "import_done" });
});

test("what is known already is left alone, and login names never meet", async () => {
  const { owner, organisation, path } = await association();
  await run(owner, path, fiveMembers, { dryRun: false });
  const again = await run(owner, path, fiveMembers, { dryRun: false });
  expect(again.run).toMatchObject({ created: 0, skipped: 5 });
  const homonyms = await run(
    owner,
    path,
    "Nom;Prénom;Né le\nDupont;Jean;02/02/2000\nDupont;Jean;03/03/2001",
    {
      dryRun: false,
    },
  );
  expect(homonyms.run).toMatchObject({ created: 2 });
  const names = await env.DB.prepare(
    "select login_name from members where organisation_id = ?1 and last_name = 'Dupont' order by number",
  )
    .bind(organisation.id)
    .all<{ login_name: string }>();
  expect(names.results.map(({ login_name }) => login_name)).toEqual([
    "DUPONT.jean",
    "DUPONT.jeanne",
    "DUPONT.jean2",
    "DUPONT.jean3",
  ]);
});

test("a file is refused with why, and leaves nothing behind", async () => {
  const { owner, path } = await association();
  const refused = async (content: string | Uint8Array) => (await sendFile(owner, path, content)).json();
  expect(await refused("")).toMatchObject({ code: "import_file_empty", status: 422 });
  expect(await refused("Nom;nom\na;b")).toMatchObject({ code: "import_headers_repeated" });
  expect(await refused(new Uint8Array([80, 75, 3, 4, 0]))).toMatchObject({
    code: "import_not_csv",
    status: 415,
  });
  const huge = await sendFile(owner, path, new Uint8Array(5 * 1024 * 1024 + 1).fill(97));
  expect(huge.status).toBe(413);
  const { id } = await preparedMembers(owner, path);
  const unmapped = await startRun(owner, path, id, { mapping: { email: 2 }, dryRun: true });
  expect(await unmapped.json()).toMatchObject({
    errors: [
      { pointer: "/mapping/lastName", code: "required" },
      { pointer: "/mapping/firstName", code: "required" },
    ],
  });
  const odd = await startRun(owner, path, id, {
    mapping: { lastName: 0, firstName: 1 },
    dryRun: true,
    flags: ["sudo"],
  });
  expect(await odd.json()).toMatchObject({ errors: [{ pointer: "/flags/0", code: "not_offered" }] });
  expect((await seeImport(owner, path, id)).runs).toEqual([]);
});

test("the imports of a screen are listed, the latest first, each with its latest run and whoever chose it", async () => {
  const { owner, path } = await association();
  const waiting = await preparedMembers(owner, path);
  const { id: tried } = await run(owner, path, fiveMembers, { dryRun: true });
  const stopped = await preparedMembers(owner, path, many(120));
  await startRun(owner, path, stopped.id, { mapping: stopped.suggested, dryRun: true });
  await world.drain();
  await startRun(owner, path, stopped.id, { mapping: stopped.suggested, dryRun: false });
  await world.deliver(world.waiting.splice(0));
  const runId = (await seeImport(owner, path, stopped.id)).runs[0]?.id;
  await owner.post(`${path}/jobs/${runId}/cancel`);
  await world.drain();
  const dues = { kind: "members.import-dues", name: "cotisations.csv" };
  expect((await sendFile(owner, path, "Pseudo;Montant\r\nDUPONT.jean;12", dues)).status).toBe(201);
  type Listed = { data: { id: string }[]; nextCursor: string | null };
  const list = async (query: string) =>
    (await owner.get(`${path}/imports?filter[kind]=members.import&${query}`)).json<Listed>();
  const first = await list("limit=2");
  const second = await list(`limit=2&cursor=${first.nextCursor}`);
  const ids = [waiting.id, tried, stopped.id].toSorted().toReversed();
  const data = [...first.data, ...second.data];
  expect([data.map(({ id }) => id), second.nextCursor]).toEqual([ids, null]);
  const shown = (id: string) => data.find((one) => one.id === id);
  expect(shown(waiting.id)).toMatchObject({ fileName: "adherents.csv", askedBy: owner.name, run: null });
  expect(shown(tried)).toMatchObject({ total: 5, run: { dryRun: true, state: "finished", created: 5 } });
  expect(shown(stopped.id)).toMatchObject({
    total: 120,
    run: { id: runId, dryRun: false, state: "cancelled", done: linesPerCommit, created: linesPerCommit },
  });
  const other = await owner.get(`${path}/imports?filter[kind]=clients.import&cursor=${first.nextCursor}`);
  expect(other.status).toBe(400);
  expect((await owner.get(`${path}/imports`)).status).toBe(422);
});

test("a page of imports reads a few rows a file, however many files were read", async () => {
  const { owner, organisation, path } = await association();
  const { id } = await run(owner, path, fiveMembers, { dryRun: true });
  const numbers = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 500)";
  await env.DB.prepare(
    `${numbers} insert into imports (organisation_id, id, kind, file_id, file_name, encoding, separator, headers, sample, total,
       offsets, created_by, created_at, expires_at)
     select organisation_id, substr(id, 1, 20) || printf('%010d', i), iif(i % 10, 'members.import-dues', kind), file_id, file_name,
       encoding, separator, headers, sample, total, offsets, created_by, created_at, expires_at
     from n, (select * from imports where organisation_id = ?1 and id = ?2)`,
  )
    .bind(organisation.id, id)
    .run();
  counter.take();
  const answer = await owner.get(`${path}/imports?filter[kind]=members.import&limit=40`);
  const { data } = await answer.json<{ data: unknown[] }>();
  const { trips, rowsRead } = counter.take();
  expect([data.length, trips]).toEqual([40, 1]);
  expect(rowsRead).toBeLessThanOrEqual(3 * 40);
});

test("imports belong to their organisation, and to those who may create what they hold", async () => {
  const { owner, path } = await association();
  const foreign = await association();
  const { id, suggested } = await preparedMembers(owner, path);
  await startRun(owner, path, id, { mapping: suggested, dryRun: true });
  await world.drain();
  const runId = (await seeImport(owner, path, id)).runs[0]?.id;
  for (const suffix of [`imports/${id}`, `import-runs/${runId}/lines`, `import-runs/${runId}/report`]) {
    expect((await foreign.owner.get(`${path}/${suffix}`)).status).toBe(404);
    expect((await foreign.owner.get(`${foreign.path}/${suffix}`)).status).toBe(404);
    expect((await client(world).get(`${path}/${suffix}`)).status).toBe(401);
  }
  const made = await owner.post(`${path}/api-keys`, { name: "Script", scopes: ["imports.run"] });
  const key = client(world, { key: (await made.json<{ secret: string }>()).secret });
  expect((await key.get(`${path}/imports/${id}`)).status).toBe(403);
  const listed = `${path}/imports?filter[kind]=members.import`;
  expect((await key.get(listed)).status).toBe(403);
  expect((await foreign.owner.get(listed)).status).toBe(404);
  expect((await startRun(foreign.owner, foreign.path, id, { mapping: suggested, dryRun: true })).status).toBe(
    404,
  );
});

test("nothing is brought into a module that is switched off", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  expect(await (await sendFile(owner, path, fiveMembers)).json()).toMatchObject({ code: "module_off" });
  await membersOn(owner, path);
  const { id, suggested } = await preparedMembers(owner, path);
  const { version } = await (await owner.get(path)).json<{ version: number }>();
  await owner.put(`${path}/modules/members`, { enabled: false }, { "If-Match": `"${version}"` });
  const started = await startRun(owner, path, id, { mapping: suggested, dryRun: false });
  expect(await started.json()).toMatchObject({ status: 409, code: "module_off" });
  expect((await seeImport(owner, path, id)).runs).toEqual([]);
});

test("what was imported, and the reports that repeat it, are erased after 30 days; the counts stay", async () => {
  const { owner, path } = await association();
  const { id, run: done } = await run(owner, path, fiveMembers, { dryRun: false });
  const file = await env.DB.prepare(
    "select f.key from imports i join files f on f.organisation_id = i.organisation_id and f.id = i.file_id where i.id = ?1",
  )
    .bind(id)
    .first<{ key: string }>();
  const sweep = async () => {
    await world.tick("7 * * * *");
    await world.drain();
  };
  const before = world.clock.now;
  world.clock.now += 29 * day;
  await sweep();
  expect(await env.FILES.head(file?.key ?? "")).not.toBeNull();
  world.clock.now += 2 * day;
  await sweep();
  expect(await env.FILES.head(file?.key ?? "")).toBeNull();
  const kept = await env.DB.prepare(
    `select i.sample, r.created, (select count(*) from import_lines l where l.run_id = r.id) as lines
     from import_runs r join imports i on i.organisation_id = r.organisation_id and i.id = r.import_id where r.id = ?1`,
  )
    .bind(done?.id)
    .first();
  expect(kept).toEqual({ sample: "[]", created: 5, lines: 0 });
  world.clock.now = before;
});
