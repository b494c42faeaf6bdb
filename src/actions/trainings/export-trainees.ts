import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { tableFormats } from "#actions/dossiers/export-dossiers";
import { jobs } from "#db/integrations/schema";
import { sessionById } from "#db/trainings/queries";
import { one } from "#db/statement";

/** Asks for a file of the trainees of a session, those who left included. */
export const exportTrainees = action({
  name: "trainings.export",
  requires: "trainings.export",
  access: "export_lists",
  input: z.strictObject({
    sessionId: id("tse"),
    format: z.enum(tableFormats),
    locale: z.enum(["fr", "en"]).default("fr"),
  }),
  refuses: ["not_found"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ tenant, actor, now, newId }, parameters, { session }) {
    if (!session) throw new Refusal("not_found");
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "trainings.export" as const,
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
        audit: { subject: jobId, details: { sessionId: parameters.sessionId } },
      },
    };
  },
});
