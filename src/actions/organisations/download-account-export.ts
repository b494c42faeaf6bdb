import { z } from "zod";

import { id } from "#domain/input";
import { jobState } from "#domain/integrations/jobs";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { accountExports } from "#db/organisations/archive";
import { resultOfJob } from "#db/integrations/jobs";
import { many, one } from "#db/statement";
import { storedKey } from "#files/keys";

/** The archive, for whoever manages the account, during 7 days. */
export const downloadAccountExport = action({
  name: "organisations.download-account-export",
  requires: "account.manage",
  access: "export_account",
  input: z.strictObject({ jobId: id("job") }),
  refuses: ["result_not_ready", "result_gone"],
  reads: (scope, { jobId }) => ({
    exports: many(accountExports(scope, jobId)),
    file: one(resultOfJob(scope, jobId)),
  }),
  async run({ services, now }, _input, { exports: [job], file }) {
    if (!job) throw new Refusal("not_found");
    const state = jobState(job);
    if (state === "waiting" || state === "running") throw new Refusal("result_not_ready");
    const kept = file && file.acceptedAt !== null && file.deletedAt === null && file.expiresAt > now;
    const stored = kept ? await services.files.get(storedKey(file.key)) : undefined;
    if (!kept || !stored) throw new Refusal("result_gone");
    const { name, contentType, size } = file;
    return { result: { name, contentType, size, body: stored.body } };
  },
});
