import { z } from "zod";

import type { FileJobKind } from "#domain/integrations/jobs";
import { action, noReads, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { tableFormats } from "#actions/dossiers/export-dossiers";
import { followUpFilters } from "#actions/providers/follow-up";
import { engagementFilters } from "#actions/providers/list-engagements";
import { requestFilters } from "#actions/providers/list-requests";
import { jobs } from "#db/integrations/schema";

const written = { format: z.enum(tableFormats), locale: z.enum(["fr", "en"]).default("fr") };

/** A view of the follow-up screen as a file. */
export const exportFollowUp = action({
  name: "providers.export-follow-up",
  requires: "providers.export",
  access: "export_lists",
  input: z.strictObject({ ...written, ...followUpFilters }),
  reads: noReads,
  run: (context, parameters) => asJob(context, "providers.export-follow-up", parameters),
});

export const exportRequests = action({
  name: "providers.export-requests",
  requires: "providers.export",
  access: "export_lists",
  input: z.strictObject({ ...written, ...requestFilters }),
  reads: noReads,
  run: (context, parameters) => asJob(context, "providers.export-requests", parameters),
});

export const exportEngagements = action({
  name: "providers.export-engagements",
  requires: "providers.export",
  access: "export_lists",
  input: z.strictObject({ ...written, ...engagementFilters }),
  reads: noReads,
  run: (context, parameters) => asJob(context, "providers.export-engagements", parameters),
});

/** A job writes the file; a mail says when it is ready. */
function asJob(
  { tenant, actor, now, newId }: ActionContext,
  kind: FileJobKind,
  parameters: { format: string },
) {
  const jobId = newId("job");
  const job = {
    id: jobId,
    kind,
    parameters,
    createdBy: actorId(actor) ?? "system",
    createdAt: now,
    failures: [],
  };
  return {
    result: { id: jobId },
    change: {
      steps: [tenant.insert(jobs, job)],
      messages: [{ kind: "jobs.run" as const, jobId }],
      audit: { subject: jobId, details: { format: parameters.format } },
    },
  };
}
