import { z } from "zod";

import { id } from "#domain/input";
import { columnIdSchema } from "#domain/organisations/view-columns";
import { seesView } from "#domain/organisations/views";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { dossierFilters } from "#actions/dossiers/list-dossiers";
import { askerOf } from "#actions/organisations/view-input";
import { unfinishedJobs } from "#db/integrations/jobs";
import { jobs } from "#db/integrations/schema";
import { viewById } from "#db/organisations/views";
import { many, one } from "#db/statement";

/** What any table can be written to. */
export const tableFormats = ["csv", "csv-rfc4180", "xlsx"] as const;
const exportFormats = [...tableFormats, "json", "zip"] as const;

const input = z.strictObject({
  format: z.enum(exportFormats),
  locale: z.enum(["fr", "en"]).default("fr"),
  viewId: id("vie").optional(),
  columns: z.array(columnIdSchema).min(1).max(220).optional(),
  ...dossierFilters,
});
export type ExportParameters = z.output<typeof input>;

/** In milliseconds: the same file asked for again while it is being written is that file, not a second one. */
const reuseWindow = 5 * 60 * 1000;

/**
 * Asks for a file of the dossiers that a list or a view shows. A job writes it; a mail says when it is ready. `columns`
 * are those of the view, or all, when none is named.
 */
export const exportDossiers = action({
  name: "dossiers.export",
  requires: "dossiers.export",
  access: "export_lists",
  input,
  refuses: ["not_found"],
  reads: (scope, { viewId }, now) => ({
    view: one(viewById(scope, viewId ?? "")),
    underWay: many(unfinishedJobs(scope, "dossiers.export", now - reuseWindow)),
  }),
  run(context, parameters, { view, underWay }) {
    const { tenant, actor, now, newId } = context;
    if (parameters.viewId !== undefined) {
      if (!view || view.list !== "dossiers" || !seesView(view, askerOf(context).personId))
        throw new Refusal("not_found");
      if (parameters.q !== undefined || Object.keys(parameters.filter).length > 0)
        throw invalid({ pointer: "/filter", code: "not_offered" });
    }
    const asked = asAsked(parameters);
    const createdBy = actorId(actor) ?? "system";
    const same = underWay.find(
      (job) => job.createdBy === createdBy && JSON.stringify(job.parameters) === JSON.stringify(asked),
    );
    if (same) return { result: { id: same.id } };
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "dossiers.export" as const,
      parameters: asked,
      createdBy,
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

/** As a request writes them: the job reads them through the same schema. */
const asAsked = ({ filter: { status, ...filter }, ...asked }: ExportParameters) => ({
  ...asked,
  filter: { ...filter, ...(status && { status: status.join(",") }) },
});
