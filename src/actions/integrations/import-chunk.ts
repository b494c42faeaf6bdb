import { eq, sql } from "drizzle-orm";

import { linesPerChunk, linesPerCommit } from "#domain/integrations/import-limits";
import { countOutcomes, type FileLine, type LineOutcome } from "#domain/integrations/import-lines";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { readChunks } from "#actions/integrations/import-file";
import { importers } from "#actions/integrations/importers";
import type { JobRow } from "#actions/integrations/jobs";
import { importLines, importRuns } from "#db/integrations/import-schema";
import { fileOfRun, runById } from "#db/integrations/imports";

/** Treats the next lines of a file: what the lines change, their report and the counts are one commit. */
export async function importChunk(context: ActionContext, job: JobRow) {
  const { tenant, services } = context;
  const [run] = await runById(tenant, job.id);
  const [file] = await fileOfRun(tenant, job.id);
  if (!run || !file) throw new Refusal("import_gone");
  const chunk = await readChunks(services, file, Math.floor(job.done / linesPerChunk), 1);
  const from = job.done % linesPerChunk;
  const lines = chunk.slice(from, from + linesPerCommit);
  const { fresh, repeated } = setAside(lines, new Map(run.repeats));
  const { outcomes: judged, ...judgement } = await importers[run.kind].judge(
    context,
    fresh,
    run.mapping,
    run.flags,
    job.createdBy,
  );
  const outcomes = [...repeated, ...judged].toSorted((one, other) => one.line - other.line);
  const counts = countOutcomes(outcomes);
  const done = job.done + lines.length;
  const report = [
    tenant.insert(importLines, { runId: job.id, firstLine: lines[0]?.line ?? 0, outcomes }),
    tenant.update(
      importRuns,
      {
        created: sql`${importRuns.created} + ${counts.created}`,
        updated: sql`${importRuns.updated} + ${counts.updated}`,
        skipped: sql`${importRuns.skipped} + ${counts.skipped}`,
        refused: sql`${importRuns.refused} + ${counts.refused}`,
      },
      eq(importRuns.id, job.id),
    ),
  ];
  const kept = run.dryRun ? { steps: [] } : judgement;
  return { ...kept, steps: [...kept.steps, ...report], done, finished: done >= (job.total ?? 0) };
}

/** Lines that repeat an earlier one of the file are reported, and go no further. */
function setAside(lines: readonly FileLine[], firstOf: ReadonlyMap<number, number>) {
  const repeated = lines.flatMap(({ line }): LineOutcome[] => {
    const first = firstOf.get(line);
    if (first === undefined) return [];
    return [{ line, outcome: "skipped", reason: "repeated_in_file", parameters: { line: first } }];
  });
  return { repeated, fresh: lines.filter(({ line }) => !firstOf.has(line)) };
}
