import { eq } from "drizzle-orm";
import { z } from "zod";

import { holdsApart, type ClientPair } from "#domain/clients/clusters";
import { defaultSurvivor, planMerge } from "#domain/clients/merge";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { mergeable, mergeSteps, shownAmong, type ClientRow } from "#actions/clients/plan-merge";
import { starterMayStill, starterOf } from "#actions/integrations/job-starter";
import type { JobRow } from "#actions/integrations/jobs";
import type { Advance } from "#actions/integrations/steppers";
import { clustersFrom, readClusters, readRoots } from "#db/clients/clusters";
import { clientsByIds } from "#db/clients/merges";
import { certainVerdicts, pairsAmongIds, sameVerdicts, type PairRow } from "#db/clients/pairs";
import { countPlanned, isNotRun, planJob, plannedLines, type PlanLine } from "#db/clients/plans";
import { mergePlanLines } from "#db/clients/merges-schema";
import { mustHold } from "#db/guards";
import { jobs } from "#db/integrations/schema";
import { many, one, readTogether } from "#db/statement";

/** Clusters of a chunk: planning only reads, merging writes much. */
const sizes = { plan: 100, merge: 5 } as const;

/**
 * Merges every certain cluster, in two jobs: a dry run that plans, then the run of that plan, which merges what still
 * stands as planned. Clusters whose records disagree, or hold two that somebody judged apart, are skipped, and reported.
 */
export const startMergeCertain = action({
  name: "clients.merge-certain",
  requires: "clients.merge",
  access: "write",
  input: z.strictObject({ planId: id("job").optional() }),
  refuses: ["merge_plan_outdated"],
  reads: (scope, { planId }) => ({
    plan: one(planJob(scope, planId ?? "")),
    counted: one(countPlanned(scope, planId ?? "")),
  }),
  run({ tenant, actor, now, newId }, { planId }, { plan, counted }) {
    if (planId !== undefined && (!plan || plan.finishedAt === null || plan.startedAt === null))
      throw new Refusal("merge_plan_outdated");
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "clients.merge-certain" as const,
      parameters: planId === undefined ? {} : { planId },
      createdBy: actorId(actor) ?? "system",
      createdAt: now,
      total: planId === undefined ? null : (counted?.planned ?? 0),
      failures: [],
    };
    return {
      result: { id: jobId, dryRun: planId === undefined },
      change: {
        steps: [
          ...(planId === undefined ? [] : [mustHold("merge_plan_outdated", isNotRun(tenant, planId))]),
          tenant.insert(jobs, job),
        ],
        messages: [{ kind: "jobs.advance", jobId, done: 0 }],
        audit: { subject: jobId, details: { planId: planId ?? null } },
      },
    };
  },
});

/** A chunk of either job. */
export const mergeCertain = (context: ActionContext, job: JobRow): Promise<Advance> => {
  const { planId } = job.parameters;
  return typeof planId === "string" ? runLines(context, job, planId) : planLines(context, job);
};

async function planLines({ tenant, services }: ActionContext, job: JobRow): Promise<Advance> {
  const { read: first } = await readTogether(services.d1, [], {
    roots: readRoots(tenant, job.cursor ?? "", sizes.plan),
  });
  const roots = first.roots.map(({ root }) => root);
  const { read: second } = await readTogether(services.d1, [], { tied: readClusters(tenant, roots) });
  const clusters = clustersFrom(second.tied);
  const members = [...clusters.values()].flat();
  const { read } = await readTogether(services.d1, [], {
    clients: many(clientsByIds(tenant, members)),
    apart: many(certainVerdicts(tenant, members)),
  });
  const lines = [...clusters].flatMap(([root, ids]) => lineOf(root, ids, read.clients, read.apart));
  return {
    steps: lines.map((line) => tenant.insert(mergePlanLines, { ...line, jobId: job.id })),
    done: job.done + lines.length,
    cursor: roots.at(-1) ?? job.cursor,
    finished: roots.length < sizes.plan,
  };
}

function lineOf(
  root: string,
  ids: readonly string[],
  rows: readonly ClientRow[],
  apart: readonly ClientPair[],
) {
  const members = rows
    .filter(({ id, mergedIntoId }) => ids.includes(id) && mergedIntoId === null)
    .map(mergeable);
  const survivor = defaultSurvivor(members);
  if (!survivor || members.length < 2) return [];
  const plan = planMerge(survivor, members);
  const moved = members.filter(({ id }) => id !== survivor.id);
  return [
    {
      root,
      survivorId: survivor.id,
      absorbedIds: [...plan.absorbedIds],
      events: moved.reduce((sum, { events }) => sum + events, 0),
      outcome: outcomeOf(holdsApart(ids, apart), plan.conflicts.length),
      fields: plan.conflicts.map(({ field }) => field),
      mergeId: null,
    },
  ];
}

/** What somebody judged apart is not chosen field by field: it is looked at, pair by pair. */
const outcomeOf = (judged: boolean, conflicts: number): "judged" | "conflict" | "planned" => {
  if (judged) return "judged";
  return conflicts > 0 ? "conflict" : "planned";
};

async function runLines(context: ActionContext, job: JobRow, planId: string): Promise<Advance> {
  const { tenant, services } = context;
  if (!(await starterMayStill(context, job, "clients.merge"))) return stopped(context, job);
  const { read: first } = await readTogether(services.d1, [], {
    lines: many(plannedLines(tenant, planId, job.cursor ?? "", sizes.merge)),
  });
  const ids = first.lines.flatMap(({ survivorId, absorbedIds }) => [survivorId, ...absorbedIds]);
  const { read } = await readTogether(services.d1, [], {
    clients: many(clientsByIds(tenant, ids)),
    pairs: many(pairsAmongIds(tenant, ids)),
    apart: many(certainVerdicts(tenant, ids)),
    tied: readClusters(
      tenant,
      first.lines.map(({ root }) => root),
    ),
  });
  const clusters = clustersFrom(read.tied);
  const treated = first.lines.map((line) => {
    const cluster = clusters.get(line.root) ?? [];
    // Judged apart since the dry run: no cluster to merge any more.
    return runLine(context, job, line, read, holdsApart(cluster, read.apart) ? [] : cluster);
  });
  return {
    steps: [sameVerdicts(tenant, ids, read.apart.length), ...treated.flatMap(({ steps }) => steps)],
    acted: treated.flatMap(({ acted }) => acted ?? []),
    messages: treated.flatMap(({ acted }) =>
      acted ? [{ kind: "clients.recheck" as const, clientId: acted.subject }] : [],
    ),
    done: job.done + first.lines.length,
    cursor: first.lines.at(-1)?.root ?? job.cursor,
    finished: first.lines.length < sizes.merge,
  };
}

/** Whoever asked may no longer merge: what is done stays, the rest is left. */
const stopped = ({ tenant, now }: ActionContext, { id, done, cursor }: JobRow): Advance => ({
  steps: [tenant.update(jobs, { cancelledAt: now }, eq(jobs.id, id))],
  done,
  cursor,
  finished: false,
});

/** A line is merged only when the cluster is still the one that was shown. */
function runLine(
  context: ActionContext,
  job: JobRow,
  line: PlanLine,
  { clients, pairs }: { clients: readonly ClientRow[]; pairs: readonly PairRow[] },
  cluster: readonly string[],
) {
  const { tenant, newId } = context;
  const of = eq(mergePlanLines.jobId, line.jobId);
  const at = eq(mergePlanLines.root, line.root);
  const rows = [line.survivorId, ...line.absorbedIds].flatMap((wanted) =>
    clients.filter(({ id }) => id === wanted),
  );
  const [survivor, ...absorbed] = rows.filter(({ mergedIntoId }) => mergedIntoId === null);
  const same = cluster.length === line.absorbedIds.length + 1 && rows.every(({ id }) => cluster.includes(id));
  const plan = survivor && planMerge(mergeable(survivor), absorbed.map(mergeable));
  const holds = same && survivor?.id === line.survivorId && absorbed.length === line.absorbedIds.length;
  if (!plan || !holds || plan.conflicts.length > 0)
    return { steps: [tenant.update(mergePlanLines, { outcome: "skipped" }, of, at)] };
  const mergeId = newId("mrg");
  const actor = starterOf(job);
  const shown = shownAmong(pairs, cluster);
  const details = {
    mergeId,
    absorbed: plan.absorbedIds,
    shown: shown.slice(0, 10),
    jobId: job.id,
  };
  return {
    steps: [
      ...mergeSteps(context, { mergeId, by: actor.id, bulk: true }, { survivor, absorbed }, plan, shown),
      tenant.update(mergePlanLines, { outcome: "merged", mergeId }, of, at),
    ],
    acted: { action: "clients.merge", actor, subject: survivor.id, details },
  };
}
