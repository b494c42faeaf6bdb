import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { minGapOf } from "#domain/invitations/cadence";
import { skips } from "#domain/invitations/invitation";
import { labels } from "#domain/invitations/prequalification";
import type { JobFailure } from "#domain/integrations/jobs";
import { action, type ActionContext } from "#actions/action";
import type { JobRow } from "#actions/integrations/jobs";
import type { Advance } from "#actions/integrations/steppers";
import { remindEach } from "#actions/invitations/remind";
import { cadenceFrom, whoOf } from "#actions/invitations/standing";
import { mustHold } from "#db/guards";
import { jobs } from "#db/integrations/schema";
import { cadenceOf } from "#db/invitations/queries";
import { previewOf, remindablePage } from "#db/invitations/reminders";
import { one, readTogether } from "#db/statement";
import type { Tenant } from "#db/tenant";

/** Whom a general reminder is for, in the words of the dashboard. */
const remindFields = {
  mine: z.boolean().default(true),
  entity: id("ent").optional(),
  status: z.array(z.enum(labels)).min(1).max(labels.length).default(["to_complete", "expired"]),
};

/** How many would be reminded, and how many left alone for each reason. Writes nothing. */
export const previewReminders = action({
  name: "invitations.preview-reminders",
  requires: "invitations.read",
  access: "read_other",
  input: z.strictObject(remindFields),
  reads: (scope) => ({ settings: one(cadenceOf(scope)) }),
  async run({ tenant, actor, now, services }, { mine, entity, status }, { settings }) {
    const cadence = cadenceFrom(settings);
    const who = mine && actor.kind === "person" ? sql`${actor.person.id}` : null;
    const preview = previewOf(
      tenant,
      { mine: who, entityId: entity ?? null, labels: status },
      now - minGapOf(cadence),
    );
    const { read } = await readTogether(services.d1, [], { preview });
    const count = (outcome: string) => read.preview.find((row) => row.outcome === outcome)?.count ?? 0;
    const skipped = (["too_recent", "bounced", "ended", "answered"] as const).map((reason) => ({
      reason,
      count: count(reason),
    }));
    return { result: { remind: count("remind"), skipped, minGapDays: cadence.minGap } };
  },
});

const noneUnderWay = (tenant: Tenant) => {
  const open = sql`${jobs.kind} = 'invitations.remind' and ${jobs.finishedAt} is null and ${jobs.failedAt} is null and ${jobs.cancelledAt} is null`;
  return mustHold(
    "reminding_under_way",
    sql`not exists (select 1 from ${jobs} where ${tenant.owns(jobs, open)})`,
  );
};

/** Accepts a general reminder; a job writes it, a chunk at a time. One at once in an organisation. */
export const remindAll = action({
  name: "invitations.remind-all",
  requires: "invitations.send",
  access: "outreach",
  input: z.strictObject(remindFields),
  refuses: ["reminding_under_way"],
  reads: () => ({}),
  run(context, { mine, entity, status }) {
    const { tenant, actor, now, newId } = context;
    const jobId = newId("job");
    const parameters = {
      mine: mine && actor.kind === "person" ? actor.person.id : null,
      entityId: entity ?? null,
      labels: status,
    };
    const job = {
      id: jobId,
      kind: "invitations.remind" as const,
      parameters,
      createdBy: whoOf(context),
      createdAt: now,
      failures: [],
    };
    return {
      result: { id: jobId },
      change: {
        steps: [noneUnderWay(tenant), tenant.insert(jobs, job)],
        messages: [{ kind: "jobs.advance", jobId, done: 0 }],
        audit: { subject: jobId, details: parameters },
      },
    };
  },
});

const parametersSchema = z.object({
  mine: z.string().nullable(),
  entityId: z.string().nullable(),
  labels: z.array(z.enum(labels)),
  /** How many rows were left alone, by reason. */
  left: z.partialRecord(z.enum(skips), z.int()).default({}),
});

/** A chunk is one commit; the next one is owed in the same batch. */
const chunk = 250;
/** A job names at most this many rows that it left alone. */
const namedSkips = 1000;

/** Reminds the next rows of a general reminder: each row is judged when its turn comes, and once more at the commit. */
export async function remindStep(context: ActionContext, job: JobRow): Promise<Advance> {
  const { tenant, services } = context;
  const [settings] = await cadenceOf(tenant);
  const parameters = parametersSchema.parse(job.parameters);
  const page = remindablePage(tenant, parameters, job.cursor ?? "", chunk);
  const { read } = await readTogether(services.d1, [], { page });
  const { steps, mails, skipped } = remindEach(context, read.page, cadenceFrom(settings), job.createdBy);
  const named: JobFailure[] = skipped.map(({ localId, reason }) => ({ row: localId, code: reason }));
  const failures = [...job.failures, ...named].slice(0, namedSkips);
  const left = { ...parameters.left };
  for (const { reason } of skipped) left[reason] = (left[reason] ?? 0) + 1;
  const finished = read.page.length < chunk;
  const done = job.done + read.page.length;
  return {
    steps: [
      ...steps,
      tenant.update(
        jobs,
        { failures, parameters: { ...parameters, left }, ...(finished && { total: done }) },
        eq(jobs.id, job.id),
      ),
    ],
    mails,
    done,
    cursor: read.page.at(-1)?.id ?? job.cursor,
    finished,
  };
}
