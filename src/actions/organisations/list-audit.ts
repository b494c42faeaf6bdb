import { z } from "zod";

import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize } from "#actions/page";
import { auditBefore } from "#db/organisations/audit-list";
import { many } from "#db/statement";

const filter = z
  .strictObject({
    action: z
      .string()
      .max(80)
      .regex(/^[a-z][a-z-]*\.[a-z][a-z-]*$/)
      .optional(),
    actor: z
      .string()
      .max(40)
      .regex(/^[a-z]+_[0-9A-Z]{26}$/)
      .optional(),
    subject: z
      .string()
      .max(40)
      .regex(/^[a-z]+_[0-9A-Z]{26}$/)
      .optional(),
  })
  .default({});

/** Who did what, when, newest first. */
export const listAudit = action({
  name: "organisations.list-audit",
  requires: "audit.read",
  access: "read_other",
  input: z.strictObject({ ...pageFields, filter }),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => ({
    entries: many(auditBefore(scope, input.filter, numberAt(input), pageSize(input))),
  }),
  async run(context, input, { entries }) {
    const list = `organisations.list-audit:${context.organisation.id}`;
    return { result: await pageOf(context, list, input, entries, ({ sequence }) => [sequence]) };
  },
});
