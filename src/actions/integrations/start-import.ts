import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { checkMapping } from "#domain/integrations/import-columns";
import { id } from "#domain/input";
import { type ImportKind, type JobFacts, jobPermission, jobState } from "#domain/integrations/jobs";
import { invalid, Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { isPermitted } from "#actions/holdings";
import { readAllChunks } from "#actions/integrations/import-file";
import { mustServe } from "#actions/integrations/prepare-import";
import { importers } from "#actions/integrations/importers";
import { importRuns } from "#db/integrations/import-schema";
import { mustHaveChanged } from "#db/guards";
import { importById, runForGood } from "#db/integrations/imports";
import { jobs } from "#db/integrations/schema";
import { one } from "#db/statement";

/**
 * Starts a run over a prepared file: dry, it reports what would happen; otherwise it does it, once. Asked again with the
 * same choices, an import that was stopped or failed goes on after the lines it had treated.
 */
export const startImport = action({
  name: "integrations.start-import",
  requires: "imports.run",
  access: "write",
  input: z.strictObject({
    importId: id("imp"),
    mapping: z.record(z.string().max(60), z.int().min(0).max(200)),
    dryRun: z.boolean(),
    flags: z.array(z.string().max(60)).max(20).default([]),
  }),
  refuses: ["module_off", "module_needs_plan", "not_allowed", "import_done", "import_gone"],
  reads: (scope, { importId }) => ({
    found: one(importById(scope, importId)),
    forGood: one(runForGood(scope, importId)),
  }),
  async run(context, { mapping, dryRun, flags }, { found, forGood }) {
    const { tenant, services, actor, now, newId } = context;
    if (!found) throw new Refusal("not_found");
    mustServe(context, found.kind);
    if (!isPermitted(actor, jobPermission[found.kind])) throw new Refusal("not_allowed");
    if (found.expiresAt <= now) throw new Refusal("import_gone");
    if (!dryRun && forGood) return takeUp(context, forGood, { mapping, flags });
    const importer = importers[found.kind];
    checkMapping(mapping, importer.columns, found.headers.length);
    const unknown = flags.findIndex((flag) => !Object.hasOwn(importer.flags, flag));
    if (unknown !== -1) throw invalid({ pointer: `/flags/${unknown}`, code: "not_offered" });
    const lines = await readAllChunks(services, found);
    const runId = newId("job");
    const job = {
      id: runId,
      kind: found.kind,
      parameters: { importId: found.id },
      createdBy: actorId(actor) ?? "system",
      createdAt: now,
      total: found.total,
      failures: [],
    };
    const run = {
      id: runId,
      importId: found.id,
      dryRun,
      mapping,
      flags,
      repeats: importer.repeatsOf(lines, mapping),
    };
    return {
      result: { id: runId },
      change: {
        steps: [tenant.insert(jobs, job), tenant.insert(importRuns, run)],
        messages: [{ kind: "jobs.advance", jobId: runId, done: 0 }],
        audit: { subject: found.id, details: { kind: found.kind, dryRun, lines: found.total } },
        conflicts: { "import_runs.organisation_id": new Refusal("import_done") },
      },
    };
  },
});

type Choices = { mapping: Readonly<Record<string, number>>; flags: readonly string[] };
type RunForGood = Choices & JobFacts & { id: string; importId: string; kind: ImportKind; done: number };

/**
 * The same job goes on from where it stopped, in the name of whoever takes it up.
 * @throws Refusal import_done unless it was stopped or failed, or when the rest of the file would be read otherwise.
 */
function takeUp({ tenant, actor }: ActionContext, run: RunForGood, choices: Choices) {
  const state = jobState(run);
  const stopped = run.finishedAt === null && (state === "cancelled" || state === "failed");
  if (!stopped || !areSame(run, choices)) throw new Refusal("import_done");
  return {
    result: { id: run.id },
    change: {
      steps: [
        tenant.update(
          jobs,
          {
            cancelledAt: null,
            failedAt: null,
            createdBy: actorId(actor) ?? "system",
            version: sql`${jobs.version} + 1`,
          },
          eq(jobs.id, run.id),
          eq(jobs.done, run.done),
          isNull(jobs.finishedAt),
          sql`coalesce(${jobs.cancelledAt}, ${jobs.failedAt}) is not null`,
        ),
        mustHaveChanged("import_done"),
      ],
      messages: [{ kind: "jobs.advance" as const, jobId: run.id, done: run.done }],
      audit: { subject: run.importId, details: { kind: run.kind, dryRun: false, from: run.done } },
    },
  };
}

/** Whether two starts read the columns alike: the lines already treated and the others make one import. */
function areSame(one: Choices, other: Choices): boolean {
  const sorted = ({ mapping, flags }: Choices) =>
    JSON.stringify([
      Object.entries(mapping).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      [...new Set(flags)].toSorted(),
    ]);
  return sorted(one) === sorted(other);
}
