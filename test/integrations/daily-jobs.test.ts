import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { createWorker } from "../../src/worker.ts";
import { brokenAt } from "../support/faults.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { openWorld, type World } from "../support/world.ts";

const world = openWorld();
const hour = 60 * 60 * 1000;
const job = "announce-trial-ends";

test.each([
  ["2027-03-27", "2027-03-27T07:07:00Z"],
  ["2027-03-28", "2027-03-28T06:07:00Z"],
  ["2027-10-31", "2027-10-31T07:07:00Z"],
])(
  "case 23: on %s a job of 08:00 in Paris runs at %s, once, also when the cron fires twice",
  async (day, at) => {
    for (let now = Date.parse(`${day}T04:07:00Z`); now < Date.parse(`${day}T11:00:00Z`); now += hour) {
      world.clock.now = now;
      await world.tick("7 * * * *");
      await world.tick("7 * * * *");
    }
    const { results } = await env.DB.prepare("select day, at from daily_runs where job = ?1 and day = ?2")
      .bind(job, day)
      .all();
    expect(results).toEqual([{ day, at: Date.parse(at) }]);
  },
);

test("a tick that was missed at 08:00 is made up for by the next of the day", async () => {
  for (const at of ["2027-11-02T05:07:00Z", "2027-11-02T11:07:00Z", "2027-11-02T12:07:00Z"]) {
    world.clock.now = Date.parse(at);
    await world.tick("7 * * * *");
  }
  const found = await env.DB.prepare("select at from daily_runs where job = ?1 and day = '2027-11-02'")
    .bind(job)
    .all();
  expect(found.results).toEqual([{ at: Date.parse("2027-11-02T11:07:00Z") }]);
});

test("a daily job that failed runs at the next tick of the day", async () => {
  const { organisation } = await ownerWithOrganisation(world);
  const ends = Date.parse("2027-11-09T20:00:00Z");
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(ends, organisation.id)
    .run();
  world.clock.now = Date.parse("2027-11-02T07:07:00Z") + 24 * hour;
  const limping = openWorld({ d1: brokenAt(env.DB, "trial_ends_at") }, world.clock);
  const owed = () =>
    env.DB.prepare(
      "select count(*) from outbox where organisation_id = ?1 and kind = 'organisations.announce-trial-end'",
    )
      .bind(organisation.id)
      .first("count(*)");
  await expect(limping.tick("7 * * * *")).rejects.toThrow("jobs of 7 * * * * failed.");
  expect(await owed()).toBe(0);
  for (const expected of [1, 1]) {
    world.clock.now += hour;
    await world.tick("7 * * * *");
    expect(await owed()).toBe(expected);
  }
});

test("a job that fails hinders no other, and its tick does not beat", async () => {
  const limping = openWorld({ d1: brokenAt(env.DB, "from audit_unsealed") }, world.clock);
  world.clock.now = Date.parse("2027-11-03T11:07:00Z");
  const beats = () => env.DB.prepare("select at from heartbeats where job = '7 * * * *'").first("at");
  const before = await beats();
  await expect(limping.tick("7 * * * *")).rejects.toThrow("1 jobs of 7 * * * * failed.");
  expect(limping.waiting.map(({ kind }) => kind)).toContain("plans.walk-events");
  expect(await beats()).toBe(before);
  await world.tick("7 * * * *");
  expect(await beats()).toBe(world.clock.now);
});

const hourly = "7 * * * *";

test("a request makes the tick that is missing: after ten minutes that of the minute, after two hours that of the hour", async () => {
  const watched = createWorker(() => world.services);
  const look = async () => {
    const execution = createExecutionContext();
    await watched.fetch(new Request("https://api.parvis.test/v1/nothing"), {}, execution);
    await waitOnExecutionContext(execution);
  };
  const start = Date.parse("2027-11-05T11:07:00Z");
  const minutesOfBeats = async () => {
    const { results } = await env.DB.prepare("select at from heartbeats order by job").all<{ at: number }>();
    return results.map(({ at }) => (at - start) / 60_000);
  };
  world.clock.now = start;
  await world.tick();
  await world.tick(hourly);
  const left = "msg_left_by_a_cut";
  await env.DB.prepare(
    "insert into outbox (id, organisation_id, kind, payload, due_at) values (?1, null, 'integrations.tidy', '{}', ?2)",
  )
    .bind(left, start)
    .run();
  const seen: unknown[] = [];
  for (const minutes of [9, 11, 119, 121]) {
    world.clock.now = start + minutes * 60_000;
    await look();
    const handedOver = world.waiting.some(({ id }) => id === left);
    seen.push({ minutes, beats: await minutesOfBeats(), handedOver });
  }
  // The beats, by cron: that of the minute, that of the hour.
  expect(seen).toEqual([
    { minutes: 9, beats: [0, 0], handedOver: false },
    { minutes: 11, beats: [11, 0], handedOver: true },
    { minutes: 119, beats: [119, 0], handedOver: true },
    { minutes: 121, beats: [119, 121], handedOver: true },
  ]);
});

/** An organisation whose trial ends within the week, at eight in Paris on a day. */
async function trialEnding(day: string) {
  const { owner, organisation } = await ownerWithOrganisation(world);
  world.clock.now = Date.parse(`${day}T07:07:00Z`);
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(world.clock.now + 6 * 24 * hour, organisation.id)
    .run();
  const owed = () =>
    env.DB.prepare(
      "select count(*) from outbox where organisation_id = ?1 and kind = 'organisations.announce-trial-end'",
    )
      .bind(organisation.id)
      .first("count(*)");
  const handedOver = ({ waiting }: World) =>
    waiting.filter(
      ({ organisationId, kind }) =>
        organisationId === organisation.id && kind === "organisations.announce-trial-end",
    );
  return { owner, owed, handedOver };
}

test("of two ticks at once, one owes what is due and hands it over", async () => {
  const { owed, handedOver } = await trialEnding("2027-11-16");
  await Promise.all([world.tick(hourly), world.tick(hourly)]);
  expect(await owed()).toBe(1);
  expect(handedOver(world)).toHaveLength(1);
});

test("a tick that outlives its lease owes nothing twice: what it hands over again sends no second mail", async () => {
  const { owner, owed, handedOver } = await trialEnding("2027-12-07");
  const slow = openWorld({ d1: beforeFirstDailyRun(() => world.tick(hourly)) }, world.clock);
  await slow.tick(hourly);
  expect(await owed()).toBe(1);
  const both = [...handedOver(world), ...handedOver(slow)];
  expect(both).toHaveLength(2);
  world.waiting.length = 0;
  await world.deliver(both);
  await world.drain();
  const told = world.mails.filter(({ to, mail }) => to.email === owner.email && mail.kind === "trial-ending");
  expect(told).toHaveLength(1);
});

/** The database, where a tick stands still for six minutes, and another runs, before it writes its first daily job. */
function beforeFirstDailyRun(act: () => Promise<void>): D1Database {
  let reached = false;
  let done = false;
  return new Proxy(env.DB, {
    get(d1, name) {
      if (name === "prepare")
        return (sql: string) => {
          reached ||= sql.includes("into daily_runs");
          return d1.prepare(sql);
        };
      if (name === "batch")
        return async (statements: D1PreparedStatement[]) => {
          if (reached && !done) {
            done = true;
            world.clock.now += 6 * 60_000;
            await act();
          }
          return d1.batch(statements);
        };
      return Reflect.get(d1, name).bind(d1);
    },
  });
}
