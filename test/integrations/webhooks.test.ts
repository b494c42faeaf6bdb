import { createHmac } from "node:crypto";

import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { postThrough, type WebhookRequest } from "#platform/post-webhook";
import { submittedDossier } from "../support/dossiers.ts";
import { json } from "../support/invitations.ts";
import { measured } from "../support/measured.ts";
import { ownerWithOrganisation, signedInAgain, type SignedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;
const url = "https://exemple.fr/parvis";

type Made = { id: string; secret: string; version: number };
type Delivery = {
  id: string;
  type: string;
  state: string;
  attempts: number;
  nextAttemptAt: string | null;
  lastStatus: number | null;
  lastError: string | null;
};

/** An organisation with a webhook. What earlier tests left on its way is over: this one hears of its own alone. */
async function connected(events: string[] = ["dossier.submitted"]) {
  await env.DB.prepare("update webhook_deliveries set next_attempt_at = null").run();
  world.webhooks.received.length = 0;
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const made = await json<Made>(owner.post(`${path}/webhooks`, { url, events }), 201);
  return { owner, organisation, path, programmeId, made, hook: `${path}/webhooks/${made.id}` };
}

/** One tick of the clock, and all that it hands over. */
async function pass(): Promise<void> {
  await world.tick();
  await world.drain();
}

const deliveries = async (owner: SignedIn, hook: string, query = "") =>
  json<{ data: Delivery[]; nextCursor: string | null }>(owner.get(`${hook}/deliveries${query}`));

/** The signatures that a receiver computes with a secret it was given. */
function signed(secret: string, { headers, body }: WebhookRequest): string {
  const key = Uint8Array.fromBase64(secret.replace("whsec_", ""));
  const text = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  return `v1,${createHmac("sha256", key).update(text).digest("base64")}`;
}
const signaturesOf = (request: WebhookRequest | undefined) =>
  request?.headers["webhook-signature"]?.split(" ") ?? [];

test("a submission reaches the service, signed, with ids and a state and nothing else", async () => {
  const { owner, path, programmeId, made, hook } = await connected();
  expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const { dossierId } = await submittedDossier(world, path, programmeId, "Zyxwvut Élodie");
  expect(world.webhooks.received).toEqual([]);
  await pass();
  const [request, ...more] = world.webhooks.received;
  expect(more).toEqual([]);
  expect(request?.url).toBe(url);
  expect(JSON.parse(request?.body ?? "")).toEqual({
    type: "dossier.submitted",
    timestamp: new Date(world.clock.now).toISOString(),
    data: { dossierId, programmeId, state: "submitted", stepId: null },
  });
  expect(request?.headers["webhook-timestamp"]).toBe(String(world.clock.now / 1000));
  expect(signaturesOf(request)).toEqual([request ? signed(made.secret, request) : ""]);
  const { data } = await deliveries(owner, hook);
  expect(data).toMatchObject([
    {
      id: request?.headers["webhook-id"],
      state: "delivered",
      attempts: 1,
      lastStatus: 204,
      nextAttemptAt: null,
    },
  ]);
  await pass();
  expect(world.webhooks.received).toHaveLength(1);
});

test("the secret is shown once: not in a list, an archive of answers, the log, nor a row", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const headers = { "Idempotency-Key": "webhook-1" };
  const body = { url, events: ["dossier.accepted"] };
  const made = await json<Made>(owner.post(`${path}/webhooks`, body, headers), 201);
  const replay = await owner.post(`${path}/webhooks`, body, headers);
  expect(await replay.json()).toMatchObject({ id: made.id, secret: null });
  const bare = made.secret.slice(6, 40);
  const list = await (await owner.get(`${path}/webhooks`)).text();
  expect(list).toContain(made.id);
  expect(list).not.toContain('secret"');
  const tables = ["webhook_endpoints", "idempotency_keys", "audit_entries", "outbox"];
  for (const table of tables) {
    const { results } = await env.DB.prepare(`select * from ${table}`).all();
    expect([table, JSON.stringify(results).includes(bare)]).toEqual([table, false]);
  }
  const rows = await env.DB.prepare("select count(*) as n from webhook_endpoints where organisation_id = ?1")
    .bind(organisation.id)
    .first<{ n: number }>();
  expect(rows?.n).toBe(1);
});

test("for a day after a rotation both secrets sign, and then the new one alone", async () => {
  const { owner, made, hook } = await connected();
  const next = await json<Made>(owner.post(`${hook}/rotate`), 201);
  expect(next.secret).not.toBe(made.secret);
  const sent = async () => {
    await (await signedInAgain(world, owner)).post(`${hook}/test`);
    await world.drain();
    const request = world.webhooks.received.at(-1);
    return request
      ? { got: signaturesOf(request), old: signed(made.secret, request), new: signed(next.secret, request) }
      : undefined;
  };
  const both = await sent();
  expect(both?.got).toEqual([both?.new, both?.old]);
  world.clock.now += day - 1;
  expect((await sent())?.got).toHaveLength(2);
  world.clock.now += 1;
  const one = await sent();
  expect(one?.got).toEqual([one?.new]);
});

test("each move of a dossier is told to who asked for it, a decision taken at once with both its moves", async () => {
  const asked = ["dossier.taken_under_review", "dossier.accepted", "dossier.reopened", "dossier.withdrawn"];
  const { owner, path, programmeId } = await connected(asked);
  const { dossierId, base, applicant } = await submittedDossier(world, path, programmeId);
  await owner.post(`${path}/dossiers/${dossierId}/accept`, {});
  await owner.post(`${path}/dossiers/${dossierId}/reopen`, { message: "Une pièce manquait." });
  await applicant.post(`${base}/withdraw`, {});
  await pass();
  const bodies = world.webhooks.received.map(
    ({ body }) => JSON.parse(body) as { type: string; data: { state: string } },
  );
  expect(bodies.map(({ type, data }) => `${type} ${data.state}`).sort()).toEqual([
    "dossier.accepted accepted",
    "dossier.reopened under_review",
    "dossier.taken_under_review under_review",
    "dossier.withdrawn withdrawn",
  ]);
});

test("a failure is tried again along the schedule under the same id, and given up after the tenth", async () => {
  const { owner, path, programmeId, hook } = await connected();
  await submittedDossier(world, path, programmeId);
  const failures = [
    { status: 500 },
    { status: 302 },
    { error: "timeout" as const },
    { error: "network" as const },
  ];
  world.webhooks.answers.push(...failures, ...Array.from({ length: 6 }, () => ({ status: 503 })));
  await pass();
  for (const wait of [1, 5, 30, 120, 300, 600, 840, 1200, 1440]) {
    const before = world.webhooks.received.length;
    world.clock.now += wait * minute - 1;
    await pass();
    expect([wait, world.webhooks.received.length]).toEqual([wait, before]);
    world.clock.now += 1;
    await pass();
    expect([wait, world.webhooks.received.length]).toEqual([wait, before + 1]);
  }
  world.clock.now += 7 * day;
  await pass();
  expect(world.webhooks.received).toHaveLength(10);
  expect(new Set(world.webhooks.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(new Set(world.webhooks.received.map(({ body }) => body)).size).toBe(1);
  const again = await signedInAgain(world, owner);
  expect((await deliveries(again, hook)).data).toMatchObject([
    { state: "given_up", attempts: 10, lastStatus: 503, lastError: "status", nextAttemptAt: null },
  ]);
  expect(
    (await again.post(`${hook}/deliveries/${(await deliveries(again, hook)).data[0]?.id}/replay`)).status,
  ).toBe(200);
  await world.drain();
  expect((await deliveries(again, hook)).data).toMatchObject([{ state: "delivered", attempts: 11 }]);
});

test("a message delivered twice, or at once, sends nothing more once an attempt is recorded", async () => {
  const { path, programmeId } = await connected();
  await submittedDossier(world, path, programmeId);
  await world.drain();
  await world.tick();
  const kind = "integrations.deliver-webhook";
  const envelopes = world.waiting.splice(0).filter((envelope) => envelope.kind === kind);
  expect(envelopes).toHaveLength(1);
  await world.deliver(envelopes);
  await world.deliver(envelopes);
  expect(world.webhooks.received).toHaveLength(1);
  await pass();
  expect(world.webhooks.received).toHaveLength(1);
});

test("an answer 410 disables the webhook, and so do five days without one success", async () => {
  const { owner, hook, path } = await connected();
  world.webhooks.answers.push({ status: 410 });
  await owner.post(`${hook}/test`);
  await world.drain();
  const see = async (by: SignedIn) =>
    (await json<{ data: Record<string, unknown>[] }>(by.get(`${path}/webhooks`))).data[0];
  expect(await see(owner)).toMatchObject({ disabledBecause: "gone" });
  const told = () =>
    world.mails.filter(({ to, mail }) => to.email === owner.email && mail.kind === "webhook-disabled");
  expect(told().map(({ mail }) => mail)).toMatchObject([{ address: url, gone: true }]);
  expect(await (await owner.post(`${hook}/test`)).json()).toMatchObject({ code: "webhook_disabled" });
  expect(await json(owner.post(`${hook}/enable`))).toMatchObject({ disabledAt: null, failingSince: null });
  world.webhooks.answers.push({ status: 500 }, { status: 500 });
  await owner.post(`${hook}/test`);
  await world.drain();
  expect(await see(owner)).toMatchObject({ disabledAt: null, failingSince: expect.any(String) });
  world.clock.now += 5 * day;
  await pass();
  const again = await signedInAgain(world, owner);
  expect(await see(again)).toMatchObject({ disabledBecause: "failing" });
  expect(told()).toHaveLength(2);
  expect(world.webhooks.received).toHaveLength(3);
});

test("nothing is sent while a webhook is disabled, nor once the organisation has stopped", async () => {
  const { owner, organisation, path, programmeId, hook } = await connected();
  await submittedDossier(world, path, programmeId);
  expect((await owner.post(`${hook}/disable`)).status).toBe(200);
  expect((await owner.post(`${hook}/disable`)).status).toBe(200);
  await pass();
  world.clock.now += minute;
  await submittedDossier(world, path, programmeId);
  expect((await deliveries(owner, hook)).data).toMatchObject([{ state: "given_up", lastError: "disabled" }]);
  await owner.post(`${hook}/enable`);
  await submittedDossier(world, path, programmeId);
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(world.clock.now, organisation.id)
    .run();
  await pass();
  expect(world.webhooks.received).toEqual([]);
  expect((await deliveries(owner, hook)).data).toMatchObject([
    { state: "given_up", lastError: "organisation_closed" },
    { lastError: "disabled" },
  ]);
  expect(await (await owner.post(`${hook}/test`)).json()).toMatchObject({ code: "organisation_expired" });
});

test("an event delivered can be sent again, one that waits cannot, and two requests at once send one", async () => {
  const { owner, hook } = await connected();
  const { id } = await json<Delivery>(owner.post(`${hook}/test`), 201);
  const replay = () => owner.post(`${hook}/deliveries/${id}/replay`);
  expect(await (await replay()).json()).toMatchObject({ code: "delivery_under_way" });
  await world.drain();
  const answers = await Promise.all([replay(), replay()]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  await world.drain();
  world.clock.now += 10 * minute;
  await pass();
  expect(world.webhooks.received.map(({ headers }) => headers["webhook-id"])).toEqual([id, id]);
});

test("what is edited goes to the new address, what is deleted nowhere, and a stale version is refused", async () => {
  const { owner, path, programmeId, hook } = await connected();
  await submittedDossier(world, path, programmeId);
  const moved = { url: "https://exemple.fr/ailleurs", events: ["dossier.submitted"] };
  const at = (version: number) => ({ "If-Match": `"${version}"` });
  expect((await owner.patch(hook, moved)).status).toBe(428);
  expect((await owner.patch(hook, moved, at(2))).status).toBe(412);
  expect((await owner.patch(hook, moved, at(1))).status).toBe(200);
  await pass();
  expect(world.webhooks.received.map((request) => request.url)).toEqual([moved.url]);
  await submittedDossier(world, path, programmeId);
  expect((await owner.delete(hook, at(1))).status).toBe(412);
  expect((await owner.delete(hook, at(2))).status).toBe(204);
  await pass();
  expect(world.webhooks.received).toHaveLength(1);
  expect((await owner.get(`${hook}/deliveries`)).status).toBe(404);
});

test.each([
  ["http://exemple.fr/", "not_url"],
  [`https://camille:${"mot"}@exemple.fr/`, "url_with_password"],
  ["https://exemple.fr:8443/", "url_other_port"],
  ["https://127.1/", "url_not_public"],
  ["https://2130706433/", "url_not_public"],
  ["https://[::ffff:127.0.0.1]/", "url_not_public"],
  ["https://①②⑦.⓪.⓪.①/", "url_not_public"],
  ["https://base.internal/", "url_not_public"],
])("the address %s is refused on its field: %s", async (bad, code) => {
  const { owner, path, hook } = await connected();
  const body = { url: bad, events: ["dossier.submitted"] };
  for (const answer of [
    await owner.post(`${path}/webhooks`, body),
    await owner.patch(hook, body, { "If-Match": '"1"' }),
  ]) {
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: "/url", code }] });
  }
  expect((await owner.post(`${path}/webhooks`, { url, events: ["dossier.read"] })).status).toBe(422);
  expect((await owner.post(`${path}/webhooks`, { url, events: [] })).status).toBe(422);
});

test("webhooks are the direction's, of one organisation, and ten at most", async () => {
  const { owner, organisation, path, made, hook } = await connected();
  const manager = await staffMember(world, organisation.id, "manager");
  const foreign = await ownerWithOrganisation(world);
  const told = { url, events: ["dossier.submitted"] };
  expect((await manager.get(`${path}/webhooks`)).status).toBe(403);
  expect((await manager.post(`${path}/webhooks`, told)).status).toBe(403);
  expect((await foreign.owner.get(`${hook}/deliveries`)).status).toBe(404);
  for (const act of ["test", "rotate", "disable", "enable"])
    expect((await foreign.owner.post(`${foreign.path}/webhooks/${made.id}/${act}`)).status).toBe(404);
  const answers = await Promise.all(Array.from({ length: 12 }, () => owner.post(`${path}/webhooks`, told)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(9);
  expect(await (await owner.post(`${path}/webhooks`, told)).json()).toMatchObject({
    code: "too_many_webhooks",
  });
});

test("a move of a dossier costs the same trips and statements whether a webhook is told or not", async () => {
  const counter = measured(env.DB);
  const world = openWorld({ d1: counter.d1 });
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const cost = async () => {
    const { dossierId } = await submittedDossier(world, path, programmeId);
    counter.take();
    await owner.post(`${path}/dossiers/${dossierId}/take-under-review`, {});
    return counter.take();
  };
  const alone = await cost();
  await json(owner.post(`${path}/webhooks`, { url, events: ["dossier.taken_under_review"] }), 201);
  const told = await cost();
  expect(told.trips).toBe(alone.trips);
  expect(told.statements).toBe(alone.statements);
  expect(told.rowsRead - alone.rowsRead).toBeLessThanOrEqual(10);
  expect(told.rowsWritten - alone.rowsWritten).toBeLessThanOrEqual(5);
});

test("old deliveries are forgotten after thirty days", async () => {
  const { owner, hook } = await connected();
  await owner.post(`${hook}/test`);
  await world.drain();
  world.clock.now += 29 * day;
  await world.tick("7 * * * *");
  await world.drain();
  const count = () =>
    env.DB.prepare("select count(*) as n from webhook_deliveries where endpoint_id = ?1")
      .bind(hook.split("/").at(-1))
      .first<{ n: number }>();
  expect((await count())?.n).toBe(1);
  world.clock.now += day;
  await world.tick("7 * * * *");
  await world.drain();
  expect((await count())?.n).toBe(0);
});

test("on the way out no redirection is followed, no answer is read, and silence has its name", async () => {
  const asked: RequestInit[] = [];
  let read = false;
  const body = new ReadableStream({ pull: () => void (read = true) }, { highWaterMark: 0 });
  const away = new Response(body, { status: 302, headers: { Location: "http://169.254.169.254/" } });
  const request = { url, headers: {}, body: "{}" };
  const answering = (answer: () => Promise<Response>) =>
    postThrough(async (_url, init) => {
      asked.push(init);
      return answer();
    })(request);
  expect(await answering(async () => away)).toEqual({ status: 302 });
  expect(read).toBe(false);
  expect(asked[0]).toMatchObject({ method: "POST", redirect: "manual", signal: expect.any(AbortSignal) });
  const failing = (name: string) => answering(() => Promise.reject(new DOMException("", name)));
  expect(await failing("TimeoutError")).toEqual({ error: "timeout" });
  expect(await failing("NetworkError")).toEqual({ error: "network" });
});
