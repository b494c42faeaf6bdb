import { z } from "zod";

import { checkMapping } from "#domain/integrations/import-columns";
import { id } from "#domain/input";
import { jobPermission } from "#domain/integrations/jobs";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { isPermitted } from "#actions/holdings";
import { readAllChunks } from "#actions/integrations/import-file";
import { mustServe } from "#actions/integrations/prepare-import";
import { importers } from "#actions/integrations/importers";
import { importRuns } from "#db/integrations/import-schema";
import { importById, runsOfImport } from "#db/integrations/imports";
import { jobs } from "#db/integrations/schema";
import { many, one } from "#db/statement";

/** Starts a run over a prepared file: dry, it reports what would happen; otherwise it does it, once. */
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
    runs: many(runsOfImport(scope, importId)),
  }),
  async run(context, { mapping, dryRun, flags }, { found, runs }) {
    const { tenant, services, actor, now, newId } = context;
    if (!found) throw new Refusal("not_found");
    mustServe(context, found.kind);
    if (!isPermitted(actor, jobPermission[found.kind])) throw new Refusal("not_allowed");
    if (found.expiresAt <= now) throw new Refusal("import_gone");
    if (!dryRun && runs.some((run) => !run.dryRun)) throw new Refusal("import_done");
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
