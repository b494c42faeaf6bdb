import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { ownerWithOrganisation } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

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

/** The database, where one scan cannot be read. */
const brokenAt = (fragment: string): D1Database =>
  new Proxy(env.DB, {
    get(d1, name) {
      if (name !== "prepare") return Reflect.get(d1, name).bind(d1);
      return (sql: string) => d1.prepare(sql.includes(fragment) ? "select nothing at all" : sql);
    },
  });

test("a daily job that failed runs at the next tick of the day", async () => {
  const { organisation } = await ownerWithOrganisation(world);
  const ends = Date.parse("2027-11-09T20:00:00Z");
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(ends, organisation.id)
    .run();
  world.clock.now = Date.parse("2027-11-02T07:07:00Z") + 24 * hour;
  const limping = openWorld({ d1: brokenAt("trial_ends_at") }, world.clock);
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
  const limping = openWorld({ d1: brokenAt("from audit_unsealed") }, world.clock);
  world.clock.now = Date.parse("2027-11-03T11:07:00Z");
  const beats = () => env.DB.prepare("select at from heartbeats where job = '7 * * * *'").first("at");
  const before = await beats();
  await expect(limping.tick("7 * * * *")).rejects.toThrow("1 jobs of 7 * * * * failed.");
  expect(limping.waiting.map(({ kind }) => kind)).toContain("plans.walk-events");
  expect(await beats()).toBe(before);
  await world.tick("7 * * * *");
  expect(await beats()).toBe(world.clock.now);
});
