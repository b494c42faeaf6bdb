import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { tableFormats } from "#actions/dossiers/export-dossiers";
import { resultFilters, seenView } from "#actions/evaluations/list-results";
import { present } from "#actions/evaluations/staff";
import { sessionById } from "#db/evaluations/sessions";
import { jobs } from "#db/integrations/schema";
import { viewById } from "#db/organisations/views";
import { one } from "#db/statement";

/**
 * Asks for a file of the results, a line for each dossier or for each evaluation; of a view, its lines in its order,
 * and its columns when it has a line for each dossier.
 */
export const exportResults = action({
  name: "evaluations.export-results",
  requires: "evaluations.export",
  access: "export_lists",
  input: z.strictObject({
    sessionId: id("evs"),
    format: z.enum(tableFormats),
    lines: z.enum(["dossiers", "evaluations"]).default("dossiers"),
    locale: z.enum(["fr", "en"]).default("fr"),
    viewId: id("vie").optional(),
    ...resultFilters,
  }),
  refuses: ["not_found"],
  reads: (scope, { sessionId, viewId }) => ({
    session: one(sessionById(scope, sessionId)),
    view: one(viewById(scope, viewId ?? "")),
  }),
  run(context, parameters, { session, view }) {
    const { tenant, actor, now, newId } = context;
    present(session);
    if (parameters.viewId !== undefined && seenView(context, view).subjectId !== parameters.sessionId)
      throw new Refusal("not_found");
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
