import { z } from "zod";

import { id } from "#domain/input";
import { action, type ActionContext } from "#actions/action";
import { readCursor } from "#actions/organisations/account-export/cursor";
import { forgetExport, givenUpExport } from "#db/organisations/archive";
import { one } from "#db/statement";
import { fileKey } from "#files/keys";

/** Throws away what an export that failed or was cancelled had written: its entries, its files, and the parts it had sent. */
export const forgetAccountExport = action({
  name: "organisations.forget-account-export",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ jobId: id("job") }),
  reads: (scope, { jobId }) => ({ job: one(givenUpExport(scope, jobId)) }),
  async run(context, { jobId }, { job }) {
    if (!job) return { result: false };
    await abandonUpload(context, job.cursor);
    const steps = forgetExport(context.tenant, jobId, context.now);
    return { result: true, change: { steps, audit: "none" } };
  },
});

/** An archive being written holds parts that no list shows. */
export async function abandonUpload(
  { services, tenant }: Pick<ActionContext, "services" | "tenant">,
  cursor: string | null,
): Promise<void> {
  const at = readCursor(cursor);
  if (at.phase !== "archive") return;
  await services.files.parts.abandon(
    fileKey(tenant.organisationId, "exports", at.fileId.slice(4)),
    at.upload,
  );
}
