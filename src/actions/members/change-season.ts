import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { mustHaveChanged } from "#db/guards";
import { jobs } from "#db/integrations/schema";
import { seasonById } from "#db/members/queries";
import { seasons } from "#db/members/schema";
import { one } from "#db/statement";

/** Brings every member into a season: a job does it by chunks, once. Those approved before keep access for the grace. */
export const changeSeason = action({
  name: "members.change-season",
  requires: "members.approve",
  access: "write",
  input: z.strictObject({ seasonId: id("sea") }),
  refuses: ["not_found", "season_changed"],
  reads: (scope, { seasonId }) => ({ season: one(seasonById(scope, seasonId)) }),
  run({ tenant, actor, now, newId }, { seasonId }, { season }) {
    if (!season) throw new Refusal("not_found");
    if (season.changedAt !== null) throw new Refusal("season_changed");
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "members.change-season" as const,
      parameters: { seasonId },
      createdBy: actorId(actor) ?? "system",
      createdAt: now,
      failures: [],
    };
    return {
      result: { id: jobId },
      change: {
        steps: [
          tenant.update(seasons, { changedAt: now }, eq(seasons.id, seasonId), isNull(seasons.changedAt)),
          mustHaveChanged("season_changed"),
          tenant.insert(jobs, job),
        ],
        messages: [{ kind: "jobs.advance", jobId, done: 0 }],
        audit: { subject: seasonId, details: { jobId } },
      },
    };
  },
});
