import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { ownerWithOrganisation } from "../support/people.ts";
import { openWorld, startOfTime } from "../support/world.ts";
import { auditCount, withStaff } from "./support.ts";

/** The worlds of this file share its database, so they share its time. */
const clock = { now: startOfTime };
const hour = 60 * 60 * 1000;
const hourly = "7 * * * *";

test("a trial announces its end at J-7, J-3 and J-1 at 8 in Paris, once each, to those who manage the account", async () => {
  const world = openWorld({}, clock);
  const { owner, organisation } = await ownerWithOrganisation(world);
  const manager = await withStaff(world, organisation.id, "admin", true);
  await withStaff(world, organisation.id, "admin");
  await withStaff(world, organisation.id, "manager");
  const seen: { at: string; to: string }[] = [];
  // 21 November 20:00 UTC + 30 days: the trial ends on 21 December at 21:00 in Paris.
  const days = Array.from({ length: 11 }, (_, day) => Date.UTC(2026, 11, 12 + day));
  for (const tick of days.flatMap((day) => [6, 7, 12].map((at) => day + at * hour + 7 * 60 * 1000))) {
    world.clock.now = tick;
    const before = world.mails.length;
    await world.tick(hourly);
    await world.drain();
    for (const { to } of world.mails.slice(before))
      seen.push({ at: new Date(world.clock.now).toISOString(), to: to.email });
  }
  const times = ["2026-12-14T07:07:00.000Z", "2026-12-18T07:07:00.000Z", "2026-12-20T07:07:00.000Z"];
  const expected = times.flatMap((at) => [owner.email, manager.email].sort().map((to) => ({ at, to })));
  const order = (a: { at: string; to: string }, b: { at: string; to: string }) =>
    a.at.localeCompare(b.at) || a.to.localeCompare(b.to);
  expect(seen.sort(order)).toEqual(expected.sort(order));
  expect(world.mails[0]?.mail).toMatchObject({ kind: "trial-ending", endsAt: startOfTime + 30 * 24 * hour });
  expect(await auditCount(organisation.id, "organisations.announce-trial-end")).toBe(3);
});

test("after an outage one mail catches up, and a message delivered twice sends once", async () => {
  const world = openWorld({}, clock);
  const { organisation } = await ownerWithOrganisation(world);
  world.clock.now += 28 * 24 * hour;
  await world.tick(hourly);
  const twice = world.waiting.filter(({ organisationId }) => organisationId === organisation.id);
  await world.deliver([...twice, ...twice]);
  await world.drain();
  expect(await causes(organisation.id)).toEqual(["3"]);
});

test("a trial that ended meanwhile is not announced any more", async () => {
  const world = openWorld({}, clock);
  const { organisation } = await ownerWithOrganisation(world);
  world.clock.now += 29 * 24 * hour;
  await world.tick(hourly);
  expect(world.waiting.filter(({ organisationId }) => organisationId === organisation.id)).not.toEqual([]);
  world.clock.now += 24 * hour;
  await world.drain();
  expect(await causes(organisation.id)).toEqual([]);
});

test("the scan reads the trials that end soon through their index", async () => {
  const plan = await env.DB.prepare(
    "explain query plan select id, trial_ends_at from organisations where trial_ends_at > 1 and trial_ends_at <= 2",
  ).all<{ detail: string }>();
  expect(plan.results.map(({ detail }) => detail).join()).toContain("organisations_by_trial_end");
});

/** The days before the end that the mails of an organisation announced. */
async function causes(organisationId: string): Promise<(string | undefined)[]> {
  const { results } = await env.DB.prepare("select cause from mails where organisation_id = ?1")
    .bind(organisationId)
    .all<{ cause: string }>();
  return results.map(({ cause }) => cause.split(":")[2]);
}
