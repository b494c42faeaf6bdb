import { createHash } from "node:crypto";

import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";

import { prefixOf } from "#files/keys";
import { countingDatabase, emptyTally } from "../../bench/counting-database.ts";
import { client } from "../support/client.ts";
import { completeDossier, submittedDossier } from "../support/dossiers.ts";
import { ownerWithOrganisation, signedIn, signedInAgain, type SignedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { bringInto } from "../support/states.ts";
import { openWorld, operatorKey, startOfTime, type World } from "../support/world.ts";
import { withStaff } from "./support.ts";

/** The worlds of this file share its database, so they share its time. */
const clock = { now: startOfTime };
const world = openWorld({}, clock);
const day = 24 * 60 * 60 * 1000;

type Asked = { id: string; state: string; url: string; bytes: number; missing: string[]; done: number };

async function openCall() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  return { owner, organisation, path, programmeId };
}

const ask = (by: SignedIn, path: string) =>
  by.post(`${path}/account/exports`, {}, { "Idempotency-Key": crypto.randomUUID() });

async function exportsOf(by: SignedIn, path: string): Promise<Asked[]> {
  return (await (await by.get(`${path}/account/exports`)).json<{ data: Asked[] }>()).data;
}

async function archiveOf(by: SignedIn, path: string) {
  await ask(by, path);
  await world.drain();
  const [made] = await exportsOf(by, path);
  if (!made) throw new Error("No export was made.");
  const answer = await by.get(made.url);
  return { made, answer, files: unzipSync(new Uint8Array(await answer.clone().arrayBuffer())) };
}

const json = (bytes: Uint8Array | undefined): unknown => JSON.parse(strFromU8(bytes ?? new Uint8Array(0)));

test("the archive holds every table twice, every document as it was put, and a manifest that checks", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  const { applicant, base } = await submittedDossier(world, path, programmeId);
  const { made, answer, files } = await archiveOf(owner, path);
  expect(answer.headers.get("content-disposition")).toMatch(/attachment; filename="org-.*-2026-11-21\.zip"/);
  expect(answer.headers.get("content-length")).toBe(String(made.bytes));

  const [dossier] = json(files["tables/dossiers.json"]) as {
    id: string;
    number: string;
    submittedAt: string;
  }[];
  expect(dossier).toMatchObject({ submittedAt: "2026-11-21T20:00:00.000Z", organisationId: organisation.id });
  expect(strFromU8(files["tables/dossiers.csv"] ?? new Uint8Array(0))).toContain(dossier?.number);
  expect(json(files["tables/people.json"])).toContainEqual({
    id: applicant.personId,
    name: applicant.name,
    email: applicant.email,
    locale: "fr",
  });

  const seen = await (await applicant.get(base)).json<{ documents: { id: string; name: string }[] }>();
  const put = await applicant.get(`${base}/documents/${seen.documents[0]?.id}/content`);
  const [document] = Object.entries(files).filter(([name]) =>
    name.startsWith(`documents/${dossier?.number}/`),
  );
  expect(document?.[0]).toContain(seen.documents[0]?.name);
  expect(document?.[1]).toEqual(new Uint8Array(await put.arrayBuffer()));

  const manifest = json(files["manifest.json"]) as {
    rows: Record<string, number>;
    files: { path: string; size: number; sha256: string }[];
    missing: string[];
  };
  expect(manifest.rows).toMatchObject({ dossiers: 1, memberships: 1, organisation: 1 });
  expect(manifest.missing).toEqual([]);
  expect(manifest.files.map((file) => file.path).sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== "manifest.json")
      .sort(),
  );
  for (const file of manifest.files) {
    const bytes = files[file.path] ?? new Uint8Array(0);
    expect([file.path, bytes.byteLength]).toEqual([file.path, file.size]);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(file.sha256);
  }
});

test("nothing of another organisation, and nothing that opens a door, is in the archive", async () => {
  const theirs = await openCall();
  const { applicant } = await submittedDossier(world, theirs.path, theirs.programmeId);
  const { owner, path, organisation } = await openCall();
  await owner.post(`${path}/staff-invitations`, { email: "a@exemple.fr", role: "manager" });
  const { files } = await archiveOf(owner, path);
  const all = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join("\n");
  expect(all).not.toContain(theirs.organisation.id);
  expect(all).not.toContain(applicant.email);
  const { token_hash: hash } = (await env.DB.prepare(
    "select token_hash from staff_invitations where organisation_id = ?1",
  )
    .bind(organisation.id)
    .first<{ token_hash: string }>()) ?? { token_hash: "none" };
  expect(all).not.toContain(hash);
});

test("it is for whoever manages the account, one at a time, also once the subscription has ended", async () => {
  const { owner, organisation, path } = await openCall();
  const admin = await withStaff(world, organisation.id, "admin");
  const managing = await withStaff(world, organisation.id, "admin", true);
  expect((await ask(admin, path)).status).toBe(403);
  expect((await ask(await signedIn(world), path)).status).toBe(404);
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(clock.now, organisation.id)
    .run();
  expect((await ask(admin, path)).status).toBe(403);
  const asked = await Promise.all([ask(managing, path), ask(owner, path)]);
  expect(asked.map(({ status }) => status).sort()).toEqual([202, 409]);
  expect(await (await ask(owner, path)).json()).toMatchObject({ code: "export_under_way" });
  await world.drain();
  const [made] = await exportsOf(managing, path);
  expect((await managing.get(made?.url ?? "")).status).toBe(200);
  expect((await admin.get(made?.url ?? "")).status).toBe(403);
  expect(world.mails.filter(({ mail }) => mail.kind === "account-export-ready")).not.toEqual([]);
  expect((await ask(owner, path)).status).toBe(202);
});

test("an archive that its asker may no longer download is announced to nobody", async () => {
  const { owner, organisation, path } = await openCall();
  expect((await ask(owner, path)).status).toBe(202);
  await bringInto(organisation.id, "deactivating", clock.now);
  world.mails.splice(0);
  await world.drain();
  const made = await env.DB.prepare(
    "select finished_at from jobs where organisation_id = ?1 and finished_at is not null",
  )
    .bind(organisation.id)
    .first();
  expect(made).not.toBeNull();
  const told = world.mails.filter(
    ({ to, mail }) => to.email === owner.email && mail.kind === "account-export-ready",
  );
  expect(told).toEqual([]);
});

test("a document that the store lost is named, and the rest is there", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  await submittedDossier(world, path, programmeId);
  const { key } = (await env.DB.prepare(
    "select key from files where organisation_id = ?1 and area = 'documents'",
  )
    .bind(organisation.id)
    .first<{ key: string }>()) ?? { key: "" };
  await env.FILES.delete(key);
  const { made, files } = await archiveOf(owner, path);
  expect(made.missing).toEqual([expect.stringMatching(/^documents\//)]);
  expect(json(files["manifest.json"])).toMatchObject({ missing: made.missing });
  expect(Object.keys(files).filter((name) => name.startsWith("documents/"))).toEqual([]);
});

test("once it is ready the pieces go, and after seven days the archive too", async () => {
  const { owner, organisation, path } = await openCall();
  const { made } = await archiveOf(owner, path);
  clock.now += 2 * day + 60 * 60 * 1000;
  await world.tick("7 * * * *");
  await world.drain();
  expect(await stored(world, organisation.id)).toHaveLength(1);
  expect(
    await env.DB.prepare("select count(*) as n from archive_entries where organisation_id = ?1")
      .bind(organisation.id)
      .first("n"),
  ).toBe(0);
  clock.now += 5 * day;
  const later = await signedInAgain(world, owner);
  expect(await (await later.get(made.url)).json()).toMatchObject({ code: "result_gone" });
});

test("thousands of people named by several tables are each read once, a page at a time", async () => {
  const many = 2600;
  const { owner, organisation, path } = await openCall();
  const numbers = `with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${many})`;
  await env.DB.batch([
    env.DB.prepare(
      `${numbers} insert into people (id, name, email, email_verified, created_at, updated_at)
       select printf('per_%026d', n), 'P' || n, 'p' || n || '@exemple.fr', 1, ?1, ?1 from numbers`,
    ).bind(clock.now),
    env.DB.prepare(
      `${numbers} insert into memberships (organisation_id, id, person_id, created_at, updated_at)
       select ?2, printf('mbr_%026d', n), printf('per_%026d', n), ?1, ?1 from numbers`,
    ).bind(clock.now, organisation.id),
  ]);
  let tally = emptyTally();
  const counting = openWorld({ d1: countingDatabase(env.DB, () => tally) }, clock);
  await ask(owner, path);
  counting.waiting.push(...world.waiting.splice(0));
  tally = emptyTally();
  await counting.drain();
  const reads = tally.statements.filter(({ sql }) => sql.startsWith("select"));
  expect(reads.filter(({ rowsRead }) => rowsRead > 1500)).toEqual([]);
  expect(reads.reduce((sum, { rowsRead }) => sum + rowsRead, 0)).toBeLessThan(many * 12);
  const [made] = await exportsOf(owner, path);
  const answer = await owner.get(made?.url ?? "");
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const noted = tally.statements.filter(({ sql }) => sql.startsWith('update "archive_entries"'));
  expect(noted).not.toEqual([]);
  const read = noted.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  expect(read).toBeLessThanOrEqual(4 * Object.keys(files).length);
  const people = json(files["tables/people.json"]) as { id: string }[];
  expect(new Set(people.map(({ id }) => id)).size).toBe(many + 1);
  expect(people).toHaveLength(many + 1);
});

const rowsLeft = async (table: string, organisationId: string) =>
  env.DB.prepare(`select count(*) as n from ${table} where organisation_id = ?1`)
    .bind(organisationId)
    .first<number>("n");

/** Runs of an export, one after the other, until it is sending the archive. */
async function runUntilSending(jobId: string) {
  for (;;) {
    const [run] = world.waiting.splice(0).filter(({ kind }) => kind === "organisations.write-account-export");
    const cursor = await env.DB.prepare("select cursor from jobs where id = ?1")
      .bind(jobId)
      .first<string>("cursor");
    const at = JSON.parse(cursor ?? "{}") as { phase?: string; fileId?: string; upload?: string };
    if (!run) throw new Error("The export is over.");
    if (at.phase === "archive") return { run, ...at };
    await world.deliver([run]);
  }
}

async function askedFor(by: SignedIn, path: string): Promise<string> {
  const { id } = await (await ask(by, path)).json<{ id: string }>();
  return id;
}

test("an export that is cancelled, also once the subscription has ended, leaves nothing in the rows or in the store", async () => {
  const { owner, organisation, path, programmeId } = await openCall();
  await submittedDossier(world, path, programmeId);
  await world.drain();
  const admin = await withStaff(world, organisation.id, "admin");
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(clock.now, organisation.id)
    .run();
  const jobId = await askedFor(owner, path);
  const { run, fileId, upload } = await runUntilSending(jobId);
  const cancel = (by: SignedIn) => by.post(`${path}/account/exports/${jobId}/cancel`);
  expect((await cancel(admin)).status).toBe(403);
  const answers = await Promise.all([cancel(owner), cancel(owner)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  await world.deliver([run]);
  expect((await exportsOf(owner, path))[0]).toMatchObject({ id: jobId, state: "cancelled" });
  expect(await rowsLeft("archive_entries", organisation.id)).toBeGreaterThan(0);
  clock.now += 2 * 60 * 60 * 1000;
  await world.tick("7 * * * *");
  await world.drain();
  for (const table of ["archive_entries", "archive_people"])
    expect([table, await rowsLeft(table, organisation.id)]).toEqual([table, 0]);
  const key = `${organisation.id}/exports/${fileId?.slice(4)}`;
  await expect(
    env.FILES.resumeMultipartUpload(key, upload ?? "").uploadPart(1, new Uint8Array(1)),
  ).rejects.toThrow("does not exist");
  expect((await ask(await signedInAgain(world, owner), path)).status).toBe(202);
  await world.drain();
});

/** As an operator does, once the cause of the failure is mended. */
async function replayLast(): Promise<void> {
  const operator = { Authorization: `Operator ${operatorKey}` };
  const nobody = client(world);
  const letters = await nobody.get("/v1/operator/dead-letters?limit=100", operator);
  const { data } = await letters.json<{ data: { id: string; kind: string }[] }>();
  const letter = data.find(({ kind }) => kind === "organisations.write-account-export");
  await nobody.post(`/v1/operator/dead-letters/${letter?.id}/replay`, {}, operator);
  await world.tick();
}

test.each(["failed", "unfinished"] as const)(
  "an export left %s for more than two days begins anew when its message comes back: its pieces are gone, its archive is whole",
  async (how) => {
    const { owner, path, programmeId } = await openCall();
    await submittedDossier(world, path, programmeId);
    await world.drain();
    const jobId = await askedFor(owner, path);
    const { run } = await runUntilSending(jobId);
    if (how === "failed") await world.deliver([run], "parvis-work-dead");
    for (let passed = 0; passed < 50; passed += 2) {
      clock.now += 2 * 60 * 60 * 1000;
      await world.tick("7 * * * *");
      const others = world.waiting.splice(0).filter(({ id }) => id !== run.id);
      for (const envelope of others) await world.deliver([envelope]);
    }
    await (how === "failed" ? replayLast() : world.deliver([run]));
    await world.drain();
    const later = await signedInAgain(world, owner);
    const [made] = await exportsOf(later, path);
    expect(made).toMatchObject({ id: jobId, state: "finished", missing: [] });
    const answer = await later.get(made?.url ?? "");
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(files)).toContain("tables/dossiers.json");
    const manifest = json(files["manifest.json"]) as { files: object[]; missing: string[] };
    expect(manifest.missing).toEqual([]);
    expect(Object.keys(files)).toHaveLength(manifest.files.length + 1);
  },
);

test("a draft that was neither sent nor opened to the staff is not in the archive, nor what it names", async () => {
  const { owner, path, programmeId } = await openCall();
  const { applicant, base } = await completeDossier(world, path, programmeId);
  const dossierId = base.split("/").at(-1) ?? "";
  const { files } = await archiveOf(owner, path);
  for (const table of ["dossiers", "dossier_answers", "dossier_documents"])
    expect([table, files[`tables/${table}.json`]]).toEqual([table, undefined]);
  expect(strFromU8(files["tables/files.json"] ?? new Uint8Array(0))).not.toContain('"area":"documents"');
  expect(Object.keys(files).filter((name) => name.startsWith("documents/"))).toEqual([]);
  expect(strFromU8(files["tables/people.json"] ?? new Uint8Array(0))).not.toContain(applicant.email);
  await env.DB.prepare("update dossiers set shared_at = ?1 where id = ?2").bind(clock.now, dossierId).run();
  const opened = await archiveOf(owner, path);
  expect(strFromU8(opened.files["tables/dossiers.json"] ?? new Uint8Array(0))).toContain(dossierId);
  expect(Object.keys(opened.files).filter((name) => name.startsWith("documents/"))).not.toEqual([]);
});

/** Documents of an organisation, in the store and in its rows. */
async function putDocuments(organisationId: string, documents: readonly Uint8Array[]): Promise<void> {
  for (const bytes of documents) {
    const name = crypto.randomUUID().replaceAll("-", "").slice(0, 26).toUpperCase();
    const key = `${organisationId}/documents/${name}`;
    await env.FILES.put(key, bytes);
    await env.DB.prepare(
      `insert into files (organisation_id, id, area, key, name, size, sha256, content_type, intended_at, expires_at, accepted_at)
       values (?1, ?2, 'documents', ?3, 'note.txt', ?4, ?5, 'text/plain', ?6, ?6, ?6)`,
    )
      .bind(
        organisationId,
        `fil_${name}`,
        key,
        bytes.byteLength,
        createHash("sha256").update(bytes).digest("hex"),
        clock.now,
      )
      .run();
  }
}

const eightMebibytes = 8 * 1024 * 1024;

test("an archive of hundreds of small files is whole where its manifest or its directory crosses a part", async () => {
  const { owner, organisation, path } = await openCall();
  const notes = Array.from({ length: 520 }, (_, n) => new TextEncoder().encode(`note ${n}`));
  await putDocuments(organisation.id, notes);
  // The manifest is some 25 kB, and the directory after it some 60 kB.
  for (const beforeTheBoundary of [60_000, 10_000]) {
    const { answer } = await archiveOf(owner, path);
    const plain = new DataView(await answer.arrayBuffer());
    const end = plain.byteLength - 22;
    const manifestAt = offsetOfLast(plain, plain.getUint32(end + 16, true), end);
    const padding = new Uint8Array(eightMebibytes - beforeTheBoundary - 200 - (manifestAt % eightMebibytes));
    for (let at = 0; at < padding.byteLength; at += 65_536)
      crypto.getRandomValues(padding.subarray(at, at + 65_536));
    await putDocuments(organisation.id, [padding]);
    const { files } = await archiveOf(owner, path);
    const manifest = json(files["manifest.json"]) as { files: { path: string; sha256: string }[] };
    expect(manifest.files.length).toBeGreaterThan(520);
    expect(Object.keys(files)).toHaveLength(manifest.files.length + 1);
    const wrong = manifest.files.filter(
      (file) =>
        createHash("sha256")
          .update(files[file.path] ?? "")
          .digest("hex") !== file.sha256,
    );
    expect(wrong).toEqual([]);
  }
});

/** Where the last file that the directory of a ZIP names stands. */
function offsetOfLast(zip: DataView, directory: number, end: number): number {
  let offset = 0;
  for (let at = directory; at < end;) {
    offset = zip.getUint32(at + 42, true);
    at += 46 + zip.getUint16(at + 28, true) + zip.getUint16(at + 30, true) + zip.getUint16(at + 32, true);
  }
  return offset;
}

const stored = async ({ services }: World, organisationId: string) =>
  (await services.files.list(prefixOf(organisationId))).files;
