import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { tableFormats } from "#actions/dossiers/export-dossiers";
import { resultFilters } from "#actions/evaluations/list-results";
import { present } from "#actions/evaluations/staff";
import { sessionById } from "#db/evaluations/sessions";
import { jobs } from "#db/integrations/schema";
import { one } from "#db/statement";

/** Asks for a file of the results, a line for each dossier or for each evaluation. */
export const exportResults = action({
  name: "evaluations.export-results",
  requires: "evaluations.export",
  access: "export_lists",
  input: z.strictObject({
    sessionId: id("evs"),
    format: z.enum(tableFormats),
    lines: z.enum(["dossiers", "evaluations"]).default("dossiers"),
    locale: z.enum(["fr", "en"]).default("fr"),
    ...resultFilters,
  }),
  refuses: ["not_found"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ tenant, actor, now, newId }, parameters, { session }) {
    present(session);
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "evaluations.export-results" as const,
      parameters,
      createdBy: actorId(actor) ?? "system",
      createdAt: now,
      failures: [],
    };
    return {
      result: { id: jobId },
      change: {
        steps: [tenant.insert(jobs, job)],
        messages: [{ kind: "jobs.run", jobId }],
        audit: {
          subject: parameters.sessionId,
          details: { format: parameters.format, lines: parameters.lines },
        },
      },
    };
  },
});
