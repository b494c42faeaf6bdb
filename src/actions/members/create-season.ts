import { gt, lt, sql } from "drizzle-orm";
import { z } from "zod";

import { instant, shortText } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHold } from "#db/guards";
import { listSeasons } from "#db/members/queries";
import { seasons } from "#db/members/schema";
import { many } from "#db/statement";

const input = z.strictObject({
  name: shortText(60, 1),
  startsAt: instant,
  endsAt: instant,
  /** When dues are owed; the start of the season when it is not said. */
  dueAt: instant.optional(),
  graceDays: z.int().min(0).max(365).default(60),
  amountCents: z.int().min(0).max(10_000_000),
});

/** Creates a season with its dues. Members come into it at the change of season, or as they are created. */
export const createSeason = action({
  name: "members.create-season",
  requires: "members.approve",
  access: "write",
  input,
  refuses: ["season_overlaps"],
  reads: (scope) => ({ known: many(listSeasons(scope)) }),
  run({ tenant, now, newId }, asked, { known }) {
    if (asked.endsAt <= asked.startsAt) throw invalid({ pointer: "/endsAt", code: "ends_before_start" });
    if (known.some(({ startsAt, endsAt }) => startsAt < asked.endsAt && asked.startsAt < endsAt))
      throw new Refusal("season_overlaps");
    const { startsAt, endsAt } = asked;
    const over = tenant.owns(seasons, lt(seasons.startsAt, endsAt), gt(seasons.endsAt, startsAt));
    const season = { id: newId("sea"), ...asked, dueAt: asked.dueAt ?? asked.startsAt, createdAt: now };
    return {
      result: { ...season, changedAt: null, version: 1 },
      change: {
        steps: [
          mustHold("season_overlaps", sql`not exists (select 1 from ${seasons} where ${over})`),
          tenant.insert(seasons, season),
        ],
        audit: { subject: season.id },
        conflicts: { "seasons.starts_at": new Refusal("season_overlaps") },
      },
    };
  },
});
