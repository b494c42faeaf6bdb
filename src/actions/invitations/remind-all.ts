import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { accessOf, stateOf } from "#domain/access";
import { id } from "#domain/input";
import { minGapOf } from "#domain/invitations/cadence";
import { labels } from "#domain/invitations/prequalification";
import type { JobFailure } from "#domain/integrations/jobs";
import { action } from "#actions/action";
import { remindEach } from "#actions/invitations/remind";
import { cadenceFrom, whoOf } from "#actions/invitations/standing";
import { mustHaveChanged, mustHold } from "#db/guards";
import { jobs } from "#db/integrations/schema";
import { cadenceOf } from "#db/invitations/queries";
import { previewOf, remindablePage } from "#db/invitations/reminders";
import { one } from "#db/statement";
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
    const { sql: text, params } = preview.query.prepare().getQuery();
    const { results } = await services.d1
      .prepare(text)
      .bind(...params)
      .all<{ outcome: string; count: number }>();
    const count = (outcome: string) => results.find((row) => row.outcome === outcome)?.count ?? 0;
    const skipped = (["too_recent", "bounced", "ended", "answered"] as const).map((reason) => ({
      reason,
      count: count(reason),
    }));
    return { result: { remind: count("remind"), skipped, minGapDays: cadence.minGap } };
  },
});

const isOpenJob = (jobId: string) =>
  and(eq(jobs.id, jobId), isNull(jobs.finishedAt), isNull(jobs.failedAt), isNull(jobs.cancelledAt)) ??
  sql`false`;

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
        messages: [{ kind: "invitations.remind-chunk", jobId }],
        audit: { subject: jobId, details: parameters },
      },
    };
  },
});

const parametersSchema = z.object({
  mine: z.string().nullable(),
  entityId: z.string().nullable(),
  labels: z.array(z.enum(labels)),
});

/** A chunk is one commit; the next one is owed in the same batch. */
const chunk = 250;
/** A job names at most this many rows that it left alone. */
const namedSkips = 1000;

/** Reminds the next rows of a general reminder. */
export const remindChunk = action({
  name: "invitations.remind-chunk",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ jobId: id("job") }),
  refuses: ["conflict"],
  reads: (scope, { jobId }) => ({
    job: one(
      scope.db
        .select()
        .from(jobs)
        .where(scope.owns(jobs, isOpenJob(jobId))),
    ),
    settings: one(cadenceOf(scope)),
  }),
  async run(context, { jobId }, { job, settings }) {
    if (!job) return { result: false };
    const { tenant, services, now, organisation } = context;
    if (accessOf(stateOf(organisation, now), "outreach") !== "open")
      return {
        result: false,
        change: { steps: [tenant.update(jobs, { failedAt: now }, isOpenJob(jobId))], audit: "none" },
      };
    const page = remindablePage(tenant, parametersSchema.parse(job.parameters), job.cursor ?? "", chunk);
    const { sql: text, params } = page.query.prepare().getQuery();
    const { results } = await services.d1
      .prepare(text)
      .bind(...params)
      .all<Remindable>();
    const { steps, mails, skipped } = remindEach(context, results, cadenceFrom(settings));
    const last = results.length < chunk;
    const failures: JobFailure[] = [
      ...job.failures,
      ...skipped.map(({ localId, reason }) => ({ row: localId, code: reason })),
    ];
    const done = job.done + results.length;
    const progress = {
      done,
      cursor: results.at(-1)?.id ?? job.cursor,
      startedAt: job.startedAt ?? now,
      failures: failures.slice(0, namedSkips),
      ...(last && { finishedAt: now, total: done }),
      version: job.version + 1,
    };
    return {
      result: true,
      change: {
        steps: [
          tenant.update(jobs, progress, isOpenJob(jobId), eq(jobs.version, job.version)),
          mustHaveChanged("conflict"),
          ...steps,
        ],
        mails,
        messages: last ? [] : [{ kind: "invitations.remind-chunk", jobId }],
        audit: last ? { subject: jobId, details: { done } } : "none",
      },
    };
  },
});

type Remindable = import("#db/invitations/reminders").Remindable;
