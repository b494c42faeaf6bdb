import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import type { FileStore } from "#files/port";
import { client } from "../support/client.ts";
import { ownerWithOrganisation, sessionCookie, type SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";
import { auditCount, withStaff } from "../organisations/support.ts";

const world = openWorld();
const hour = 60 * 60 * 1000;

type Job = { id: string; state: string; resultUrl: string | null; expiresAt: string | null };

async function exported(by: SignedIn, path: string): Promise<string> {
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const answer = await by.post(`${path}/dossiers/exports`, { format: "csv" }, headers);
  expect(answer.headers.get("Location")).toMatch(/\/jobs\/job_/);
  return (await answer.json<{ id: string }>()).id;
}
const see = async (by: SignedIn, path: string, id: string) =>
  (await by.get(`${path}/jobs/${id}`)).json<Job>();
const keyWith = async (by: SignedIn, path: string, scopes: string[]) => {
  const made = await by.post(`${path}/api-keys`, { name: "Script", scopes });
  return client(world, { key: (await made.json<{ secret: string }>()).secret });
};

test("a job is followed from waiting to its result, which is kept 32 hours", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const manager = await withStaff(world, organisation.id, "manager");
  const id = await exported(owner, path);
  expect(await see(owner, path, id)).toMatchObject({
    state: "waiting",
    askedBy: owner.name,
    resultUrl: null,
  });
  const early = await owner.get(`${path}/jobs/${id}/result`);
  expect(await early.json()).toMatchObject({ code: "result_not_ready" });
  await world.drain();
  const job = await see(manager, path, id);
  expect(job).toMatchObject({
    name: "Export de dossiers",
    state: "finished",
    failures: [],
    resultUrl: `${path}/jobs/${id}/result`,
  });
  expect(Date.parse(job.expiresAt ?? "")).toBe(world.clock.now + 32 * hour);
  const result = await manager.get(job.resultUrl ?? "");
  expect(result.status).toBe(200);
  expect(result.headers.get("Content-Disposition")).toContain("attachment");
  expect(await result.text()).toContain("Numéro;Candidat");
  const list = await (await manager.get(`${path}/jobs`)).json<{ data: Job[] }>();
  expect(list.data.map((listed) => listed.id)).toEqual([id]);

  world.clock.now += 32 * hour;
  const late = client(world, { cookie: await sessionCookie(world, owner.personId) });
  expect(await (await late.get(`${path}/jobs/${id}/result`)).json()).toMatchObject({ code: "result_gone" });
  const file = () =>
    env.DB.prepare(
      "select f.key, f.erased_at from jobs j join files f on f.organisation_id = j.organisation_id and f.id = j.result_file_id where j.id = ?1",
    )
      .bind(id)
      .first<{ key: string; erased_at: number | null }>();
  await world.tick("7 * * * *");
  await world.drain();
  const erased = await file();
  expect(erased?.erased_at).toBe(world.clock.now);
  expect(await env.FILES.head(erased?.key ?? "")).toBeNull();
});

test("a result is for those who could have asked for it", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const foreign = await ownerWithOrganisation(world);
  const id = await exported(owner, path);
  await world.drain();
  const follower = await keyWith(owner, path, ["jobs.read"]);
  const exporter = await keyWith(owner, path, ["jobs.read", "dossiers.export"]);
  expect((await follower.get(`${path}/jobs/${id}`)).status).toBe(200);
  expect((await follower.get(`${path}/jobs/${id}/result`)).status).toBe(403);
  expect((await follower.post(`${path}/jobs/${id}/cancel`)).status).toBe(403);
  expect((await exporter.get(`${path}/jobs/${id}/result`)).status).toBe(200);
  for (const suffix of ["", "/result"]) {
    expect((await foreign.owner.get(`${path}/jobs/${id}${suffix}`)).status).toBe(404);
    expect((await foreign.owner.get(`${foreign.path}/jobs/${id}${suffix}`)).status).toBe(404);
    expect((await client(world).get(`${path}/jobs/${id}${suffix}`)).status).toBe(401);
  }
  expect((await foreign.owner.post(`${foreign.path}/jobs/${id}/cancel`)).status).toBe(404);
});

test("a cancelled job makes no file and sends no mail, and one that is over is not cancelled", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const id = await exported(owner, path);
  const before = world.mails.length;
  const cancel = () => owner.post(`${path}/jobs/${id}/cancel`);
  const answers = await Promise.all([cancel(), cancel()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  await world.drain();
  expect(await see(owner, path, id)).toMatchObject({ state: "cancelled", resultUrl: null });
  expect(world.mails.length).toBe(before);
  expect((await owner.get(`${path}/jobs/${id}/result`)).status).toBe(410);
  expect(await auditCount(organisation.id, "integrations.cancel-job")).toBe(1);

  const done = await exported(owner, path);
  await world.drain();
  expect(await (await owner.post(`${path}/jobs/${done}/cancel`)).json()).toMatchObject({ code: "job_over" });
});

test("a job cancelled while its file is written is not finished", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const id = await exported(owner, path);
  const { files } = world.services;
  const slow = openWorld({
    files: {
      ...files,
      async write(...asked: Parameters<typeof files.write>) {
        await owner.post(`${path}/jobs/${id}/cancel`);
        return files.write(...asked);
      },
    },
  });
  await slow.deliver(world.waiting.splice(0));
  expect(await see(owner, path, id)).toMatchObject({ state: "cancelled", resultUrl: null });
  expect(slow.mails).toEqual([]);
});

test("a job that no attempt could finish has failed, until an operator replays it", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const id = await exported(owner, path);
  await world.deliver(world.waiting.splice(0), "parvis-work-dead");
  expect(await see(owner, path, id)).toMatchObject({ state: "failed" });
  const letter = await env.DB.prepare("select id from dead_letters where organisation_id = ?1")
    .bind(organisation.id)
    .first<{ id: string }>();
  const operator = { Authorization: `Operator ${world.services.operatorKey}` };
  await client(world).post(`/v1/operator/dead-letters/${letter?.id}/replay`, {}, operator);
  await world.tick();
  await world.drain();
  expect(await see(owner, path, id)).toMatchObject({ state: "finished" });
});

test("a file that no row names is removed from the store after a day, page by page, and no other is", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const id = await exported(owner, path);
  await world.drain();
  const kept = await env.DB.prepare(
    "select f.key from jobs j join files f on f.organisation_id = j.organisation_id and f.id = j.result_file_id where j.id = ?1",
  )
    .bind(id)
    .first<string>("key");
  const orphans = ["a", "b", "c"].map((letter) => `${organisation.id}/documents/${letter.repeat(26)}`);
  for (const key of [...orphans, "put-by-hand.txt"]) await env.FILES.put(key, "x");
  const stored = async () => {
    const keys = [...orphans, "put-by-hand.txt", kept ?? ""];
    const heads = await Promise.all(keys.map((key) => env.FILES.head(key)));
    return heads.map((head) => head !== null);
  };
  const byTwo: FileStore = {
    ...world.services.files,
    async list(prefix, cursor) {
      const page = await env.FILES.list({ prefix, limit: 2, ...(cursor !== undefined && { cursor }) });
      const all = await world.services.files.list(prefix);
      const files = all.files.filter(({ key }) => page.objects.some((object) => object.key === key));
      return page.truncated ? { files, cursor: page.cursor } : { files };
    },
  };
  const sweepAt = async (now: number) => {
    const paged = openWorld({ files: byTwo }, { now });
    const envelope = { id: `msg_sweep_${now}`, organisationId: null, kind: "files.sweep" as const };
    await env.DB.prepare(
      "insert into outbox (id, organisation_id, kind, payload, due_at) values (?1, null, 'files.sweep', '{}', 0)",
    )
      .bind(envelope.id)
      .run();
    await paged.deliver([envelope]);
    await paged.drain();
  };
  await sweepAt(Date.now() + 23 * hour);
  expect(await stored()).toEqual([true, true, true, true, true]);
  await sweepAt(Date.now() + 25 * hour);
  expect(await stored()).toEqual([false, false, false, true, true]);
});

test("work that is done is forgotten after ninety days, and work that is not never is", async () => {
  const { organisation } = await ownerWithOrganisation(world);
  world.clock.now += hour;
  const old = world.clock.now - 91 * 24 * hour;
  const add = (id: string, doneAt: number | null) =>
    env.DB.prepare(
      "insert into outbox (id, organisation_id, kind, payload, due_at, relayed_at, dead_at, done_at) values (?1, ?2, 'audit.seal', '{}', 0, 0, ?3, ?4)",
    )
      .bind(id, organisation.id, doneAt === null ? 1 : null, doneAt)
      .run();
  await add("msg_old", old);
  await add("msg_recent", world.clock.now - hour);
  await add("msg_dead", null);
  await world.tick("7 * * * *");
  await world.drain();
  const { results } = await env.DB.prepare(
    "select id from outbox where id in ('msg_old', 'msg_recent', 'msg_dead') order by id",
  ).all();
  expect(results).toEqual([{ id: "msg_dead" }, { id: "msg_recent" }]);
});
