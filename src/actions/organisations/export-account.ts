import { z } from "zod";

import { action, noReads } from "#actions/action";
import { actorId } from "#actions/actor";
import { mustHold } from "#db/guards";
import { jobs } from "#db/integrations/schema";
import { noExportUnderWay } from "#db/organisations/archive";

/** Asks for everything that the organisation has, in one archive. A mail says when it is ready. One at a time. */
export const exportAccount = action({
  name: "organisations.export-account",
  requires: "account.manage",
  access: "export_account",
  input: z.strictObject({}),
  refuses: ["export_under_way"],
  reads: noReads,
  run({ tenant, actor, now, newId }) {
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "organisations.export-account" as const,
      parameters: {},
      createdBy: actorId(actor) ?? "system",
      createdAt: now,
      failures: [],
    };
    return {
      result: { id: jobId },
      change: {
        steps: [mustHold("export_under_way", noExportUnderWay(tenant)), tenant.insert(jobs, job)],
        messages: [{ kind: "organisations.write-account-export", jobId }],
        audit: { subject: jobId },
      },
    };
  },
});
