import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize } from "#actions/page";
import { auditBefore } from "#db/organisations/audit-list";
import { many } from "#db/statement";

/** What happened to a provider: their record, subscription, answers and engagements, the latest first. */
export const seeHistory = action({
  name: "providers.see-history",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({ ...pageFields, providerId: id("prv") }),
  refuses: ["cursor_invalid"],
  reads: (scope, { providerId, ...page }) => ({
    rows: many(auditBefore(scope, { subject: providerId }, numberAt(page), pageSize(page))),
  }),
  async run(context, input, { rows }) {
    const list = `providers.see-history:${context.organisation.id}`;
    return { result: await pageOf(context, list, input, rows, (row) => [row.sequence]) };
  },
});
