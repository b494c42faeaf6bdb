import { z } from "zod";

import { action, noReads } from "#actions/action";
import { actorId } from "#actions/actor";
import { tableFormats } from "#actions/dossiers/export-dossiers";
import { memberFilters } from "#actions/members/list-members";
import { jobs } from "#db/integrations/schema";

/** Asks for a file of the members that a list shows, addresses for letters included. */
export const exportMembers = action({
  name: "members.export",
  requires: "members.export",
  access: "export_lists",
  input: z.strictObject({
    format: z.enum(tableFormats),
    locale: z.enum(["fr", "en"]).default("fr"),
    ...memberFilters,
  }),
  reads: noReads,
  run({ tenant, actor, now, newId }, parameters) {
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "members.export" as const,
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
        audit: { subject: jobId, details: { format: parameters.format } },
      },
    };
  },
});
