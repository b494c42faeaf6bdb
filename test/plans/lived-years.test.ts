import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { hour, pass } from "../support/billing.ts";
import { forget, reconcile, rowsOf, year } from "../support/billing-year.ts";
import { testEnv } from "../support/test-env.ts";
import { openWorld } from "../support/world.ts";

/** One year; `YEAR=200` lives as many, as a night has time to (docs/runbook.md). */
const years = Number(testEnv().YEAR) || 1;

/** Events come while the year goes on: in any order, twice, late, again after a lost answer, or never. */
const faults = { shuffle: true, duplicate: 0.2, delay: 0.2, drop: 0.2, failThenRetry: 0.1 };

/** A year of an account that is alone in the world: what befalls a payment befalls its own. */
async function lived(seed: number | null) {
  await reset();
  await applyD1Migrations(env.DB, testEnv().MIGRATIONS);
  const world = openWorld();
  world.provider.sim.webhooks.setFaults(seed === null ? null : { ...faults, seed });
  const { organisation, owner } = await year(world);
  world.provider.sim.webhooks.setFaults(null);
  await pass(world, world.clock.now + hour);
  const kinds = world.mails.filter(({ to }) => to.email === owner.email).map(({ mail }) => mail.kind);
  return { world, organisation, kinds: kinds.toSorted() };
}

test("case 63: a year lived under shuffled, doubled, late and lost events ends in the provider's rows, and mails as a quiet one", async () => {
  const quiet = await lived(null);
  expect(quiet.kinds.length).toBeGreaterThan(2);
  for (let seed = 1; seed <= years; seed += 1) {
    const { world, organisation, kinds } = await lived(seed);
    const rows = await rowsOf(organisation.id);
    await forget(organisation.id);
    await reconcile(world);
    expect(rows, `seed ${seed}`).toBe(await rowsOf(organisation.id));
    expect(kinds, `seed ${seed}`).toEqual(quiet.kinds);
  }
}, 3_600_000);
