import { expect, test } from "vitest";

import { keptBy, ourSide, paidTwice, theirSide } from "../support/as-stripe.ts";
import { ProviderYear } from "../support/provider-year.ts";
import { seller } from "../support/providers.ts";
import { testEnv } from "../support/test-env.ts";
import { openWorld } from "../support/world.ts";

/** The suite lives some months of a few; `YEAR=1000` a whole one of as many, as a night has time to (docs/runbook.md). */
const asked = Number(testEnv().YEAR);
const size = asked > 0 ? { people: asked, days: 370 } : { people: 24, days: 125 };
const step = 6;
/** Each of them does something every two months or so. */
const share = 0.12;

const clock = { now: Date.UTC(2026, 10, 5, 10) };
const world = openWorld({}, clock);

test(
  "months of cancellations, rises, failures and lost webhooks end as Stripe says, and nobody paid above what they accepted",
  { timeout: 12 * 60 * 60 * 1000 },
  async ({ annotate }) => {
    const selling = await seller(world);
    const year = new ProviderYear(world, selling, 2026);
    const { webhooks } = world.provider.sim;
    webhooks.setFaults({ seed: 7, shuffle: true, duplicate: 0.2, drop: 0.2, delay: 0.2, failThenRetry: 0.1 });
    const joining = Math.ceil(size.people / 5);
    let joined = 0;
    for (let passed = 0; passed < size.days; passed += step) {
      for (const until = Math.min(size.people, joined + joining); joined < until; joined += 1)
        await year.join();
      await year.lives(share);
      if (passed % 30 === 0) await year.reprice();
      await year.days(step);
    }
    webhooks.setFaults(null);
    for (let quiet = 0; quiet < 3; quiet += 1) await year.days(1 / 12);
    const kept = keptBy(world, selling.account);
    const invoices = Object.values(kept.invoices);
    const [lost, received] = [webhooks.dropped.length, webhooks.attempts.length];
    await annotate(JSON.stringify({ ...year.tally, invoices: invoices.length, lost, received }));
    expect(await ourSide(clock.now)).toEqual(theirSide(kept));
    expect(year.accepted.overcharged(invoices)).toEqual([]);
    expect(paidTwice(invoices)).toEqual([]);
    expect(invoices.length).toBeGreaterThan(size.people * 3);
  },
);
