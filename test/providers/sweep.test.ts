import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";

import { checkProviders, readProviders, walkSellers } from "#cron/providers";
import { ownerWithOrganisation } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const { now } = world.clock;
const minute = 60_000;
const hour = 60 * minute;

const stored = 20_000;
const sellers = 3000;
const numbers = (count: number) =>
  `with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${count})`;

/** An organisation of many providers, all read lately and none due, among many that sell. */
beforeAll(async () => {
  const { organisation } = await ownerWithOrganisation(world);
  await env.DB.batch([
    env.DB.prepare(
      `${numbers(stored)} insert into providers (organisation_id, id, number, name, email, locale, country, presentation, origin, created_at, updated_at, sort_key, search_text)
       select ?1, 'prv_' || n, n, 'N' || n, n || '@exemple.fr', 'fr', 'FR', '', 'import', ?2, ?2, n, n from numbers`,
    ).bind(organisation.id, now),
    env.DB.prepare(
      `${numbers(stored)} insert into provider_customers (organisation_id, provider_id, account, stripe_id, identity, check_at, read_at)
       select ?1, 'prv_' || n, 'acct_main', 'cus_' || n, '{}', ?2 + ${hour} + n, ?2 - ${hour} from numbers`,
    ).bind(organisation.id, now),
    env.DB.prepare(
      `${numbers(sellers)} insert into organisations (id, slug, name, settings, trial_ends_at, created_at, updated_at)
       select 'org_sweep' || n, 'sweep-' || n, 'S', settings, trial_ends_at, created_at, updated_at from numbers, (select * from organisations where id = ?1)`,
    ).bind(organisation.id),
    env.DB.prepare(
      `${numbers(sellers)} insert into connected_accounts (organisation_id, stripe_id, created_at, card_payments_at, walked_at)
       select 'org_sweep' || n, 'acct_' || n, ?1, ?1, ?1 - n from numbers`,
    ).bind(now),
  ]);
}, 120_000);

/** What a scan finds, and the rows that D1 says it read for it. */
async function scanned(scan: typeof walkSellers, at: number) {
  let rows = 0;
  const counting = {
    prepare: (query: string) => ({
      bind: (...values: unknown[]) => ({
        async all() {
          const answer = await env.DB.prepare(query)
            .bind(...values)
            .all();
          rows += answer.meta.rows_read;
          return answer;
        },
        async first() {
          const answer = await env.DB.prepare(query)
            .bind(...values)
            .all();
          rows += answer.meta.rows_read;
          return answer.results[0] ?? null;
        },
      }),
    }),
  };
  // The scans ask nothing else of D1: what they would miss here fails the test.
  const due = await scan(counting as unknown as D1Database, at);
  return { found: due.map(({ organisationId }) => organisationId), rows };
}

test("an hour in which nothing is due reads fewer than fifty rows among 20,000 providers and 3,000 sellers", async () => {
  let read = 0;
  for (const scan of [walkSellers, checkProviders, readProviders]) {
    const { found, rows } = await scanned(scan, now + minute);
    expect(found).toEqual([]);
    read += rows;
  }
  expect(read).toBeLessThan(50);
});

test("what is due is found without reading the rest, those who wait for longest first, and the next hour goes on", async () => {
  const { found: first, rows } = await scanned(walkSellers, now + hour);
  expect(first).toHaveLength(2000);
  expect(first[0]).toBe(`org_sweep${sellers}`);
  expect(rows).toBeLessThanOrEqual(2 * first.length);
  await env.DB.prepare(
    "update connected_accounts set walked_at = ?2 where organisation_id in (select value from json_each(?1))",
  )
    .bind(JSON.stringify(first), now + hour)
    .run();
  const { found: next } = await scanned(walkSellers, now + hour + minute);
  expect(next).toHaveLength(sellers - first.length);
  expect(next.filter((one) => first.includes(one))).toEqual([]);
  const due = await scanned(checkProviders, now + hour + 100);
  expect(due.found).toHaveLength(100);
  expect(due.rows).toBeLessThanOrEqual(200);
});

test("the night reads every provider, a page a message, and those that an event had read this evening are left alone", async () => {
  const evening = now + 2 * hour;
  const spared = 700;
  await env.DB.prepare(
    "update provider_customers set read_at = ?1 where cast(substr(provider_id, 5) as integer) <= ?2",
  )
    .bind(evening, spared)
    .run();
  world.clock.now = now + 13 * hour;
  await world.tick("7 * * * *");
  const pagesAmong = (sent: typeof world.waiting) =>
    sent.filter(({ kind }) => kind === "providers.read-again");
  const asked = new Set<unknown>();
  let pages = pagesAmong(world.waiting.splice(0));
  let count = 0;
  for (; pages.length > 0; count += 1) {
    await world.deliver(pages);
    const sent = world.waiting.splice(0);
    expect(sent.length, "a message hands over no more than a page").toBeLessThanOrEqual(201);
    for (const one of sent) if (one.kind === "providers.synchronise") asked.add(one.providerId);
    pages = pagesAmong(sent);
  }
  expect([asked.size, count]).toEqual([stored - spared, Math.ceil((stored - spared) / 200)]);
});
