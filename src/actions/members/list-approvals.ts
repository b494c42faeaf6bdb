import { z } from "zod";

import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { approvalPage } from "#db/members/list";
import { runningSeason, runningSeasonId } from "#db/members/queries";
import { many, one } from "#db/statement";

/** Members with complete information who wait to be approved for the season, with those of one name pointed out. */
export const listApprovals = action({
  name: "members.list-approvals",
  requires: "members.read",
  access: "read_other",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, input, now) => {
    const [readyAt, id] = [numberAt(input, 0), textAt(input, 1)];
    const after = readyAt !== undefined && id !== undefined ? { readyAt, id } : undefined;
    return {
      season: one(runningSeason(scope, now)),
      page: many(approvalPage(scope, runningSeasonId(scope, now), after, pageSize(input))),
    };
  },
  async run(context, input, { season, page }) {
    const list = `members.list-approvals:${context.organisation.id}:${season?.id ?? ""}`;
    const found = await pageOf(context, list, input, page, ({ readyAt, id }) => [readyAt, id]);
    return { result: { ...found, season: season && { id: season.id, name: season.name } } };
  },
});
