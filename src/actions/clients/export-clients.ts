import { z } from "zod";

import { action, noReads } from "#actions/action";
import { actorId } from "#actions/actor";
import { clientFilters } from "#actions/clients/list-clients";
import { tableFormats } from "#actions/dossiers/export-dossiers";
import { jobs } from "#db/integrations/schema";

/** Asks for a file of the clients that a list shows. A job writes it; a mail says when it is ready. */
export const exportClients = action({
  name: "clients.export",
  requires: "clients.export",
  access: "export_lists",
  input: z.strictObject({
    format: z.enum(tableFormats),
    locale: z.enum(["fr", "en"]).default("fr"),
    ...clientFilters,
  }),
  reads: noReads,
  run({ tenant, actor, now, newId }, parameters) {
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "clients.export" as const,
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
