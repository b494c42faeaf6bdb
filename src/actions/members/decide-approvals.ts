import { isNotNull, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { mustHaveChanged } from "#db/guards";
import { isIn } from "#db/is-in";
import { runningSeason, runningSeasonId, standingsOf } from "#db/members/queries";
import { memberSeasons } from "#db/members/schema";
import type { MailOrder } from "#db/commit";
import { many, one } from "#db/statement";

const input = z.strictObject({
  memberIds: z.array(id("mem")).min(1).max(200),
  decision: z.enum(["approve", "refuse"]),
  reason: longText(1000).default(""),
  mail: z.boolean(),
});

/** Approves or refuses members for the season, all or none, with a mail to each or without. */
export const decideApprovals = action({
  name: "members.decide-approvals",
  requires: "members.approve",
  access: "write",
  input,
  refuses: ["no_season", "profile_incomplete", "approval_decided"],
  reads: (scope, { memberIds }, now) => ({
    season: one(runningSeason(scope, now)),
    found: many(standingsOf(scope, runningSeasonId(scope, now), memberIds)),
  }),
  run(context, { memberIds, decision, reason, mail }, { season, found }) {
    const { tenant, actor, now } = context;
    if (!season) throw new Refusal("no_season");
    const ids = [...new Set(memberIds)];
    if (found.length !== ids.length) throw new Refusal("not_found");
    if (found.some(({ readyAt }) => readyAt === null)) throw new Refusal("profile_incomplete");
    const by = actorId(actor);
    const values =
      decision === "approve"
        ? { approvedAt: now, approvedBy: by, version: sql`version + 1` }
        : { refusedAt: now, refusedBy: by, refusalReason: reason, version: sql`version + 1` };
    return {
      result: { decided: ids.length },
      change: {
        steps: [
          tenant.update(
            memberSeasons,
            values,
            sql`${memberSeasons.seasonId} = ${season.id}`,
            isIn(memberSeasons.memberId, ids),
            isNull(memberSeasons.approvedAt),
            isNull(memberSeasons.refusedAt),
            isNotNull(memberSeasons.readyAt),
          ),
          mustHaveChanged("approval_decided", ids.length),
        ],
        audit: { subject: season.id, details: { decision, members: ids } },
        mails: mail ? found.flatMap((member) => decisionMail(context, decision, season.id, member)) : [],
      },
    };
  },
});

/** A decision taken again after a reconsideration is another one, and told again: each reads a version of its own. */
const decisionMail = (
  { organisation }: ActionContext,
  decision: "approve" | "refuse",
  seasonId: string,
  member: { memberId: string; email: string | null; version: number },
): MailOrder[] =>
  member.email === null
    ? []
    : [
        {
          kind: "member-decided",
          cause: `member-decided:${decision}:${seasonId}:${member.memberId}:${member.version}`,
          subjectId: member.memberId,
          recipient: member.email,
          locale: organisation.settings.locale,
        },
      ];
