import { asc, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { z } from "zod";

import { graceEnd } from "#domain/members/seasons";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import type { JobRow } from "#actions/integrations/jobs";
import { seasonById } from "#db/members/queries";
import { jobs } from "#db/integrations/schema";
import { members, memberSeasons, seasons } from "#db/members/schema";
import type { Tenant, Write } from "#db/tenant";

/** Members brought over in one commit: one statement writes them all. */
const chunkSize = 1000;

const parameters = z.strictObject({ seasonId: z.string() });

/** Brings the next members into the season of the job, in the order of their ids. */
export async function seasonChunk({ tenant, now }: ActionContext, job: JobRow) {
  const [season] = await seasonById(tenant, parameters.parse(job.parameters).seasonId);
  if (!season) throw new Refusal("not_found");
  const { db } = tenant;
  const open = isNull(members.closedAt);
  const ids = await db
    .select({ id: members.id })
    .from(members)
    .where(tenant.owns(members, open, ...(job.cursor === null ? [] : [gt(members.id, job.cursor)])))
    .orderBy(asc(members.id))
    .limit(chunkSize);
  const last = ids.at(-1)?.id;
  const [before] = await db
    .select({ id: seasons.id })
    .from(seasons)
    .where(tenant.owns(seasons, lt(seasons.startsAt, season.startsAt)))
    .orderBy(desc(seasons.startsAt))
    .limit(1);
  const steps =
    last === undefined
      ? []
      : [bringOver(tenant, { season, before: before?.id ?? "", after: job.cursor ?? "", last, now })];
  const done = job.done + ids.length;
  const finished = ids.length < chunkSize;
  return {
    // Closed members were in the number announced, and were left out: at the end it is what was done.
    steps: finished ? [...steps, tenant.update(jobs, { total: done }, eq(jobs.id, job.id))] : steps,
    done,
    cursor: last ?? job.cursor,
    finished,
  };
}

type Range = {
  season: typeof seasons.$inferSelect;
  before: string;
  after: string;
  last: string;
  now: number;
};

/** A line for each member of a range of ids who has none: who was approved the season before has the grace. */
function bringOver(tenant: Tenant, { season, before, after, last, now }: Range): Write {
  const query = tenant.db.run(
    sql`insert into ${memberSeasons} (organisation_id, season_id, member_id, amount_cents, ready_at, grace_ends_at, created_at)
      select m.organisation_id, ${season.id}, m.id, ${season.amountCents}, case when m.completed_at is null then null else ${now} end,
        case when p.approved_at is null then null else ${graceEnd(season)} end, ${now}
      from members m left join member_seasons p on p.organisation_id = m.organisation_id and p.member_id = m.id and p.season_id = ${before}
      where m.organisation_id = ${tenant.id} and m.id > ${after} and m.id <= ${last} and m.closed_at is null
      on conflict do nothing`,
  );
  return { toSQL: () => query.getQuery() };
}
