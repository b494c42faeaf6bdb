import { expect, test } from "vitest";
import { unstable_readConfig } from "wrangler";

import { schedule } from "#cron/schedule";

const { triggers } = unstable_readConfig({ config: "wrangler.toml" });

test("the schedule uses the cron triggers of wrangler.toml, all of them and no other", () => {
  expect(new Set(triggers.crons)).toEqual(new Set(schedule.map(({ cron }) => cron)));
});

test("each job has a name of its own, under which its lease and heartbeat stand", () => {
  const names = schedule.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test("a job of a local hour runs from the hourly tick", () => {
  for (const { cron, dailyAt } of schedule)
    if (dailyAt !== undefined) expect(cron).toMatch(/^\d+ \* \* \* \*$/);
});
