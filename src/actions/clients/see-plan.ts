import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { clientsByIds } from "#db/clients/merges";
import { countPlanned, planJob, planLinesPage } from "#db/clients/plans";
import { many, one, readTogether } from "#db/statement";

/** What a dry run plans, and what became of each line once it was run. */
export const listPlanLines = action({
  name: "clients.list-plan-lines",
  requires: "clients.merge",
  access: "read_other",
  input: z.strictObject({ ...pageFields, jobId: id("job") }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, { jobId, ...page }) => ({
    job: one(planJob(scope, jobId)),
    counted: one(countPlanned(scope, jobId)),
    lines: many(planLinesPage(scope, jobId, textAt(page), pageSize(page))),
  }),
  async run(context, input, { job, counted, lines }) {
    if (!job) throw new Refusal("not_found");
    const { organisation, services, tenant } = context;
    const list = `clients.list-plan-lines:${organisation.id}`;
    const page = await pageOf(context, list, input, lines, ({ root }) => [root]);
    const ids = page.data.flatMap(({ survivorId, absorbedIds }) => [survivorId, ...absorbedIds]);
    const { read } = await readTogether(services.d1, [], { clients: many(clientsByIds(tenant, ids)) });
    return {
      result: {
        data: page.data,
        nextCursor: page.nextCursor,
        planned: counted?.planned ?? 0,
        clients: read.clients,
      },
    };
  },
});
