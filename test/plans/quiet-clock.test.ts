import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";

import { schedule } from "#cron/schedule";
import { countingDatabase, emptyTally } from "../../bench/counting-database.ts";
import { openWorld } from "../support/world.ts";

let tally = emptyTally();
const world = openWorld({ d1: countingDatabase(env.DB, () => tally) });
const { clock } = world;
const hour = 60 * 60 * 1000;
const day = 24 * hour;
const many = 100_000;

/** Organisations that pay, none of which owes or awaits anything. */
async function paying(from: number, to: number): Promise<void> {
  const numbers =
    "with recursive numbers (n) as (select ?1 union all select n + 1 from numbers where n < ?2)";
  const fill = (into: string, values: string) =>
    env.DB.prepare(`${numbers} insert into ${into} select ${values} from numbers`).bind(from, to, clock.now);
  await env.DB.batch([
    fill(
      "organisations (id, slug, name, settings, trial_ends_at, created_at, updated_at)",
      `printf('org_%026d', n), 'paying-' || n, 'Ville ' || n, '{}', ?3 - ${100 * day}, ?3, ?3`,
    ),
    fill(
      "billing_customers (organisation_id, stripe_id, check_at, read_at)",
      `printf('org_%026d', n), 'cus_' || n, ?3 + ${10 * day} + n, ?3`,
    ),
    fill(
      `plan_subscriptions (organisation_id, id, plan, interval, licences, base_cents, licence_cents, bills_base,
         ordered_at, anchor_at, period_ends_at, started_at, settled_at)`,
      `printf('org_%026d', n), 'sub_' || n, 'pro', 'annual', 2, 99000, 15000, 1, ?3, ?3, ?3 + ${300 * day}, ?3, ?3`,
    ),
  ]);
}

beforeAll(async () => {
  for (let from = 1; from <= many; from += 10_000) await paying(from, from + 9999);
});

test("a tick of each cron with nothing due reads fewer than 50 rows among 100,000 subscriptions, day and night", async () => {
  const crons = [...new Set(schedule.map(({ cron }) => cron))];
  const read = new Map(crons.map((cron) => [cron, 0]));
  // Into the next morning: the jobs of 03:00 and 08:00 in Paris are among those that find nothing.
  for (const end = clock.now + 11.5 * hour; clock.now < end; clock.now += hour / 2) {
    for (const cron of crons) {
      tally = emptyTally();
      await world.tick(cron);
      const rows = tally.statements.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
      read.set(cron, Math.max(rows, read.get(cron) ?? 0));
    }
    await world.drain();
  }
  for (const [cron, rows] of read) expect(rows, `tick ${cron}`).toBeLessThan(50);
});

test("the night has every account read that nobody read this evening, a page a message, those never read among them", async () => {
  const few = 650;
  const unread =
    "update billing_customers set read_at = ?1 where rowid in (select rowid from billing_customers limit ?2 offset ?3)";
  await env.DB.batch([
    env.DB.prepare("update billing_customers set read_at = ?1").bind(clock.now + 20 * hour),
    env.DB.prepare(unread).bind(null, 250, 0),
    env.DB.prepare(unread).bind(clock.now - hour, few - 250, 250),
  ]);
  clock.now += day;
  await world.tick("7 * * * *");
  const pagesAmong = (sent: typeof world.waiting) => sent.filter(({ kind }) => kind === "plans.read-again");
  const asked = new Set<unknown>();
  for (let pages = pagesAmong(world.waiting.splice(0)); pages.length > 0;) {
    await world.deliver(pages);
    const sent = world.waiting.splice(0);
    expect(sent.length, "a message hands over no more than a page").toBeLessThanOrEqual(201);
    for (const one of sent) if (one.kind === "plans.synchronise") asked.add(one.organisationId);
    pages = pagesAmong(sent);
  }
  expect(asked.size).toBe(few);
});
