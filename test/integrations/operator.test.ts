import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { MailFailure } from "#mail/port";
import { client } from "../support/client.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { openWorld, operatorKey, startOfTime } from "../support/world.ts";
import { auditCount } from "../organisations/support.ts";

/** The worlds of this file share its database, so they share its time. */
const clock = { now: startOfTime };
const world = openWorld({}, clock);
const asOperator = { Authorization: `Operator ${operatorKey}` };
const nobody = client(world);

type Letter = { id: string; kind: string; organisationId: string };
const letters = async () =>
  (await (await nobody.get("/v1/operator/dead-letters?limit=100", asOperator)).json<{ data: Letter[] }>())
    .data;

/** The database, where the statements that name this cannot be run. */
const failingAt = (fragment: string): D1Database =>
  new Proxy(env.DB, {
    get(d1, name) {
      if (name !== "prepare") return Reflect.get(d1, name).bind(d1);
      return (sql: string) => d1.prepare(sql.includes(fragment) ? "select nothing at all" : sql);
    },
  });

test("a message that every attempt failed is seen, replayed once, and then done once", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  await owner.post(`${path}/staff-invitations`, { email: "a@exemple.fr", role: "manager" });
  const [envelope] = world.waiting.splice(0);
  if (!envelope) throw new Error("No message waits.");
  await world.deliver([envelope], "parvis-mail-dead");
  await world.deliver([envelope], "parvis-mail-dead");
  const mine = (await letters()).filter(({ organisationId }) => organisationId === organisation.id);
  expect(mine).toMatchObject([{ kind: "mail.deliver" }]);
  await world.tick();
  expect(world.waiting).toEqual([]);

  const replay = () => nobody.post(`/v1/operator/dead-letters/${mine[0]?.id}/replay`, {}, asOperator);
  const answers = await Promise.all([replay(), replay(), replay()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
  expect((await letters()).filter(({ organisationId }) => organisationId === organisation.id)).toEqual([]);
  const before = world.mails.length;
  await world.tick();
  await world.drain();
  await world.tick();
  await world.drain();
  expect(world.mails.length - before).toBe(1);
  expect(await auditCount(organisation.id, "integrations.replay-dead-letter")).toBe(1);
});

test("a letter that the database cannot keep waits for it, and holds up no other", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  for (const email of ["a@exemple.fr", "b@exemple.fr"])
    await owner.post(`${path}/staff-invitations`, { email, role: "manager" });
  const [first, second] = world.waiting.splice(0);
  if (!first || !second) throw new Error("No message waits.");
  let isAway = true;
  const flickering = new Proxy(env.DB, {
    get(d1, name) {
      if (name !== "batch") return Reflect.get(d1, name).bind(d1);
      return (statements: D1PreparedStatement[]) => {
        if (!isAway) return d1.batch(statements);
        isAway = false;
        throw new Error("D1_ERROR: Network connection lost.");
      };
    },
  });
  const unsteady = openWorld({ d1: flickering }, clock);
  const mine = async () =>
    (await letters()).filter(({ organisationId }) => organisationId === organisation.id).length;
  const buried = await unsteady.deliver([first, second], "parvis-mail-dead");
  expect(buried.retryMessages.map(({ msgId }) => msgId)).toEqual([`0-${first.id}`]);
  expect([buried.explicitAcks, await mine()]).toEqual([[`1-${second.id}`], 1]);
  const later = await unsteady.deliver([first], "parvis-mail-dead");
  expect([later.explicitAcks, await mine()]).toEqual([[`0-${first.id}`], 2]);
});

test("a letter whose work was done since is not replayed", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  await owner.post(`${path}/staff-invitations`, { email: "a@exemple.fr", role: "manager" });
  const [envelope] = world.waiting.splice(0);
  if (!envelope) throw new Error("No message waits.");
  await world.deliver([envelope], "parvis-mail-dead");
  const letter = (await letters()).at(-1);
  await world.deliver([envelope]);
  const answer = await nobody.post(`/v1/operator/dead-letters/${letter?.id}/replay`, {}, asOperator);
  expect(await answer.json()).toMatchObject({ code: "dead_letter_settled" });
});

test("the operator sees every organisation with its state, page by page", async () => {
  const { organisation } = await ownerWithOrganisation(world);
  const { organisation: expired } = await ownerWithOrganisation(world);
  await env.DB.prepare("update organisations set trial_ends_at = 0 where id = ?1").bind(expired.id).run();
  const states = new Map<string, string>();
  for (let cursor: string | null = ""; cursor !== null;) {
    const next: string = cursor && `&cursor=${cursor}`;
    const answer = await nobody.get(`/v1/operator/organisations?limit=2${next}`, asOperator);
    const page = await answer.json<{ data: { id: string; state: string }[]; nextCursor: string | null }>();
    for (const { id, state } of page.data) states.set(id, state);
    cursor = page.nextCursor;
  }
  expect(states.get(organisation.id)).toBe("trial");
  expect(states.get(expired.id)).toBe("expired");
});

test("the operator sees what comes next for each account, what went wrong, and what a night found different", async () => {
  const { organisation } = await ownerWithOrganisation(world);
  const other = await ownerWithOrganisation(world);
  const { id } = organisation;
  await env.DB.batch([
    env.DB.prepare(
      "insert into billing_differences (organisation_id, id, at, details) values (?1, ?2, ?3, ?4)",
    ).bind(id, "dif_1", world.clock.now - 1000, '["sub_1"]'),
    env.DB.prepare(
      "insert into billing_differences (organisation_id, id, at, details) values (?1, ?2, ?3, ?4)",
    ).bind(id, "dif_2", world.clock.now, '["in_1","in_2"]'),
    env.DB.prepare(
      "insert into dead_letters (id, queue, organisation_id, body, received_at) values ('ded_1', 'q', ?1, '{}', 1)",
    ).bind(id),
  ]);
  const { data } = await (
    await nobody.get("/v1/operator/organisations?limit=100", asOperator)
  ).json<{ data: { id: string; nextEvent: object | null; errors: object }[] }>();
  const seen = new Map(data.map((row) => [row.id, row]));
  expect(seen.get(id)).toMatchObject({
    nextEvent: { event: "expired" },
    errors: { deadLetters: 1, differences: 2, owedSince: null },
  });
  expect(seen.get(other.organisation.id)?.errors).toEqual({
    deadLetters: 0,
    differences: 0,
    owedSince: null,
  });
  const first = await nobody.get("/v1/operator/billing-differences?limit=1", asOperator);
  const page = await first.json<{ data: object[]; nextCursor: string }>();
  expect(page.data).toMatchObject([{ id: "dif_2", organisationId: id, details: ["in_1", "in_2"] }]);
  const next = await nobody.get(
    `/v1/operator/billing-differences?limit=1&cursor=${encodeURIComponent(page.nextCursor)}`,
    asOperator,
  );
  expect(await next.json()).toMatchObject({ data: [{ id: "dif_1" }], nextCursor: null });
});

test("without the operator's key these pages do not exist, and the API does not speak of them", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const person = await signedIn(world);
  const paths = [
    "/v1/operator/dead-letters",
    "/v1/operator/organisations",
    "/v1/operator/billing-differences",
    "/v1/operator/accounting-documents",
  ];
  for (const asked of paths) {
    expect((await nobody.get(asked)).status).toBe(404);
    expect((await person.get(asked)).status).toBe(404);
    expect((await owner.get(asked)).status).toBe(404);
    for (const wrong of [
      "Operator ",
      `Operator ${operatorKey}x`,
      `Operator ${operatorKey.slice(1)}`,
      `operator ${operatorKey}`,
      `Bearer ${operatorKey}`,
    ])
      expect((await nobody.get(asked, { Authorization: wrong })).status).toBe(401);
  }
  const ghost = "/v1/operator/dead-letters/ded_00000000000000000000000000/replay";
  expect((await owner.post(ghost)).status).toBe(404);
  expect((await nobody.post(ghost, {}, asOperator)).status).toBe(404);
  expect((await nobody.get(path, asOperator)).status).toBe(403);
  expect((await nobody.get(`${path}/staff`, asOperator)).status).toBe(403);
  const openapi = await (await nobody.get("/v1/openapi.json")).text();
  expect(openapi).not.toContain("operator/");
});

test("health answers for the bindings and the clock, and names nobody", async () => {
  await world.tick();
  const well = await nobody.get("/v1/health");
  expect(well.status).toBe(200);
  expect(await well.json()).toMatchObject({ healthy: true, database: true, files: true, clock: true });
  const beatsAgo = async (everyMinute: number, hourly: number) => {
    const beat = env.DB.prepare(
      "insert into heartbeats (job, at) values (?1, ?2) on conflict (job) do update set at = excluded.at",
    );
    const at = (minutes: number) => world.clock.now - minutes * 60 * 1000;
    await env.DB.batch([beat.bind("* * * * *", at(everyMinute)), beat.bind("7 * * * *", at(hourly))]);
    return (await nobody.get("/v1/health")).status;
  };
  expect([await beatsAgo(14, 119), await beatsAgo(16, 1), await beatsAgo(1, 121)]).toEqual([200, 503, 503]);
  world.clock.now += 3 * 60 * 60 * 1000;
  await env.DB.prepare("update heartbeats set at = ?1")
    .bind(world.clock.now - 2 * 60 * 60 * 1000)
    .run();
  const late = await nobody.get("/v1/health");
  expect(late.status).toBe(503);
  expect(await late.json()).toMatchObject({ healthy: false, clock: false });
  const away = { ...world.services.files, head: () => Promise.reject(new Error("R2 is away")) };
  const broken = openWorld({ files: away }, clock);
  expect(await (await client(broken).get("/v1/health")).json()).toMatchObject({ files: false });
  expect(await (await nobody.get("/v1/version")).json()).toEqual({ version: "1.0.0" });
});

test("a message that finds nothing to do, or is refused for good, is done and never handed over again", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  await owner.post(`${path}/staff-invitations`, { email: "a@exemple.fr", role: "manager" });
  await world.drain();
  await env.DB.prepare("update outbox set done_at = null where organisation_id = ?1")
    .bind(organisation.id)
    .run();
  const refused = { id: "msg_refused", organisationId: null, kind: "audit.seal" as const };
  await env.DB.prepare(
    "insert into outbox (id, organisation_id, kind, payload, due_at) values ('msg_refused', null, 'audit.seal', '{}', 0)",
  ).run();
  const before = world.mails.length;
  world.clock.now += 2 * 60 * 60 * 1000;
  await world.deliver([refused]);
  await world.tick("7 * * * *");
  await world.drain();
  expect(world.mails.length).toBe(before);
  const { results } = await env.DB.prepare(
    "select id from outbox where done_at is null and (organisation_id = ?1 or id = 'msg_refused')",
  )
    .bind(organisation.id)
    .all();
  expect(results).toEqual([]);
});

test("a mail that somebody else is sending makes its duplicate wait", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  await owner.post(`${path}/staff-invitations`, { email: "a@exemple.fr", role: "manager" });
  const [envelope] = world.waiting.splice(0);
  if (!envelope) throw new Error("No message waits.");
  world.mailFailures.push(new MailFailure("transient", "quota"));
  const first = await world.deliver([envelope]);
  expect(first.retryMessages.length).toBe(1);
  await env.DB.prepare("update mails set state = 'sending', claimed_at = ?1 where state = 'queued'")
    .bind(world.clock.now)
    .run();
  const busy = await world.deliver([envelope]);
  expect(busy.retryMessages.length).toBe(1);
  world.clock.now += 2 * 60 * 1000;
  const last = await world.deliver([envelope]);
  expect(last.explicitAcks.length).toBe(1);
});

/** An invitation of the team that waits in its queue, and the line of the ledger it will be read in. */
async function invitationWaiting() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  await owner.post(`${path}/staff-invitations`, { email: "a@exemple.fr", role: "manager" });
  const [envelope] = world.waiting.splice(0);
  if (envelope?.kind !== "mail.deliver") throw new Error("No mail waits.");
  const ledger = async () =>
    (await (await owner.get(`${path}/mails`)).json<{ data: { id: string; state: string }[] }>()).data;
  return { owner, organisation, path, envelope, ledger };
}

test("a mail that no attempt could send has failed in the ledger, with its code, until an operator replays it", async () => {
  const { organisation, envelope, ledger } = await invitationWaiting();
  world.mailFailures.push(new MailFailure("transient", "quota"));
  await world.deliver([envelope], "parvis-mail");
  await world.deliver([envelope], "parvis-mail-dead");
  expect(await ledger()).toMatchObject([{ state: "failed" }]);
  expect(
    await env.DB.prepare("select failure from mails where id = ?1").bind(envelope.mailId).first("failure"),
  ).toBe("quota");
  const letter = (await letters()).find(({ organisationId }) => organisationId === organisation.id);
  const replayed = await nobody.post(`/v1/operator/dead-letters/${letter?.id}/replay`, {}, asOperator);
  expect(replayed.status).toBe(202);
  await world.tick();
  await world.drain();
  expect(await ledger()).toMatchObject([{ state: "sent" }]);
});

test("a mail that was handed over when its attempts ran out may have left: nobody knows", async () => {
  const { envelope, ledger } = await invitationWaiting();
  await env.DB.prepare("update mails set state = 'sending', claimed_at = ?2 where id = ?1")
    .bind(envelope.mailId, world.clock.now)
    .run();
  await world.deliver([envelope], "parvis-mail-dead");
  expect(await ledger()).toMatchObject([{ state: "unknown" }]);
});

test("a mail whose words cannot be read waits for its next attempt, and is sent", async () => {
  const { envelope, ledger } = await invitationWaiting();
  const limping = openWorld({ d1: failingAt("staff_invitations"), mail: world.services.mail }, clock);
  expect((await limping.deliver([envelope])).retryMessages.length).toBe(1);
  expect(await ledger()).toMatchObject([{ state: "queued" }]);
  expect((await world.deliver([envelope])).explicitAcks.length).toBe(1);
  expect(await ledger()).toMatchObject([{ state: "sent" }]);
});

test("a provider that names its hour is not asked before", async () => {
  const { envelope } = await invitationWaiting();
  world.mailFailures.push(new MailFailure("transient", "daily", 3 * 60 * 60));
  const delays: (number | undefined)[] = [];
  const ack = () => {};
  const retry = (options?: QueueRetryOptions) => void delays.push(options?.delaySeconds);
  const message = { id: "1", timestamp: new Date(clock.now), attempts: 1, body: envelope, ack, retry };
  const metadata = { metrics: { backlogCount: 1, backlogBytes: 1 } };
  const batch = { queue: "parvis-mail", messages: [message], metadata, ackAll: ack, retryAll: ack };
  await world.worker.queue(batch, {}, createExecutionContext());
  expect(delays).toEqual([3 * 60 * 60]);
});

test("a database that fails beside one message leaves the rest of its batch alone", async () => {
  const { envelope, ledger } = await invitationWaiting();
  const refused = { id: "msg_unserved", organisationId: null, kind: "audit.seal" as const };
  await env.DB.prepare(
    "insert into outbox (id, organisation_id, kind, payload, due_at) values ('msg_unserved', null, 'audit.seal', '{}', 0)",
  ).run();
  const limping = openWorld({ d1: failingAt("update outbox set done_at"), mail: world.services.mail }, clock);
  const { explicitAcks, retryMessages } = await limping.deliver([refused, envelope]);
  expect(retryMessages.map(({ msgId }) => msgId)).toEqual(["0-msg_unserved"]);
  expect(explicitAcks).toEqual([`1-${envelope.id}`]);
  expect(await ledger()).toMatchObject([{ state: "sent" }]);
});
