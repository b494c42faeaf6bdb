import { expect, test } from "vitest";

import { schedule } from "#cron/schedule";
import { crons } from "#domain/integrations/crons";
import { shieldLimit } from "#routes/shield-limit";

import { readWranglerConfig } from "../../../scripts/stack/wrangler-config.ts";

const { triggers, ratelimits } = readWranglerConfig();

test("the schedule uses the cron triggers of wrangler.toml, all of them and no other", () => {
  expect(new Set(triggers.crons)).toEqual(new Set(schedule.map(({ cron }) => cron)));
  expect(triggers.crons.toSorted()).toEqual([...crons].sort());
});

test("each job has a name of its own, under which its day is claimed", () => {
  const names = schedule.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test("a job of a local hour runs from an hourly tick", () => {
  const daily = schedule.filter(({ dailyAt }) => dailyAt !== undefined);
  expect(daily.filter(({ cron }) => !/^\d+ \* \* \* \*$/.test(cron))).toEqual([]);
});

test("the shield that answers tell of is the one of wrangler.toml", () => {
  const general = ratelimits.find(({ name }) => name === "SHIELD");
  expect(general?.simple).toEqual({ limit: shieldLimit.requests, period: shieldLimit.seconds });
});
