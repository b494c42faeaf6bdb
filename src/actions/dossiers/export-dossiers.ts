import { z } from "zod";

import { action, noReads } from "#actions/action";
import { actorId } from "#actions/actor";
import { dossierFilters } from "#actions/dossiers/list-dossiers";
import { jobs } from "#db/integrations/schema";

export const exportFormats = ["csv", "csv-rfc4180", "xlsx"] as const;

/** Asks for a file of the dossiers that a list shows. A job writes it; a mail says when it is ready. */
export const exportDossiers = action({
  name: "dossiers.export",
  requires: "dossiers.export",
  access: "export_lists",
  input: z.strictObject({
    format: z.enum(exportFormats),
    locale: z.enum(["fr", "en"]).default("fr"),
    ...dossierFilters,
  }),
  reads: noReads,
  run({ tenant, actor, now, newId }, parameters) {
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "dossiers.export" as const,
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

const parametersSchema = exportDossiers.input;
export type ExportParameters = z.output<typeof parametersSchema>;
