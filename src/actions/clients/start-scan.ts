import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { clients } from "#db/clients/schema";
import { mustHold } from "#db/guards";
import { jobs } from "#db/integrations/schema";
import { rows } from "#db/statement";

/** Looks for duplicates among all records: a job, by chunks. One at a time. */
export const startScan = action({
  name: "clients.scan-duplicates",
  requires: "clients.merge",
  access: "write",
  input: z.strictObject({}),
  refuses: ["scan_running"],
  reads: (scope) => ({
    // The count is what the progress is shown against: one index, read once a scan.
    counted: rows<{ total: number }>(
      scope.db,
      sql`select count(*) as total from ${clients} where ${scope.owns(clients, isNull(clients.mergedIntoId))}`,
    ),
  }),
  run({ tenant, actor, now, newId }, _input, { counted }) {
    const jobId = newId("job");
    const running = and(
      eq(jobs.kind, "clients.scan"),
      isNull(jobs.finishedAt),
      isNull(jobs.failedAt),
      isNull(jobs.cancelledAt),
    );
    const job = {
      id: jobId,
      kind: "clients.scan" as const,
      parameters: {},
      createdBy: actorId(actor) ?? "system",
      createdAt: now,
      total: counted[0]?.total ?? 0,
      failures: [],
    };
    return {
      result: { id: jobId },
      change: {
        steps: [
          mustHold(
            "scan_running",
            sql`not exists (select 1 from ${jobs} where ${tenant.owns(jobs, running ?? sql`true`)})`,
          ),
          tenant.insert(jobs, job),
        ],
        messages: [{ kind: "jobs.advance", jobId, done: 0 }],
        audit: { subject: jobId },
      },
    };
  },
});
