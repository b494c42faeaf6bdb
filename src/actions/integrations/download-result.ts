import { z } from "zod";

import { id } from "#domain/input";
import { jobPermission, jobState } from "#domain/integrations/jobs";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { isPermitted } from "#actions/holdings";
import { jobById, resultOfJob } from "#db/integrations/jobs";
import { one } from "#db/statement";
import { storedKey } from "#files/keys";

/** The file that a job made, for whoever could have asked for it, during 32 hours. */
export const downloadResult = action({
  name: "integrations.download-result",
  requires: "jobs.read",
  access: "export_lists",
  input: z.strictObject({ jobId: id("job") }),
  refuses: ["result_not_ready", "result_gone"],
  reads: (scope, { jobId }) => ({ job: one(jobById(scope, jobId)), file: one(resultOfJob(scope, jobId)) }),
  async run({ services, actor, now }, _input, { job, file }) {
    if (!job) throw new Refusal("not_found");
    if (!isPermitted(actor, jobPermission[job.kind])) throw new Refusal("not_allowed");
    const state = jobState(job);
    if (state === "waiting" || state === "running") throw new Refusal("result_not_ready");
    const kept = file && file.acceptedAt !== null && file.deletedAt === null && file.expiresAt > now;
    const stored = kept ? await services.files.get(storedKey(file.key)) : undefined;
    if (!kept || !stored) throw new Refusal("result_gone");
    const { name, contentType, size } = file;
    return { result: { name, contentType, size, body: stored.body } };
  },
});
