import { z } from "zod";

import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { mailsBefore } from "#db/integrations/mails";
import { many } from "#db/statement";

export const mailStates = ["queued", "sending", "sent", "failed", "bounced", "cancelled", "unknown"] as const;

const filter = z
  .strictObject({
    state: z.enum(mailStates).optional(),
    subject: z
      .string()
      .max(40)
      .regex(/^[a-z]+_[0-9A-Z]{26}$/)
      .optional(),
  })
  .default({});

/** The ledger: every mail of the organisation, why it was owed and what became of it. Newest first. */
export const listMails = action({
  name: "integrations.list-mails",
  requires: "mails.read",
  access: "read_other",
  input: z.strictObject({ ...pageFields, filter }),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => ({
    mails: many(mailsBefore(scope, input.filter, textAt(input), pageSize(input))),
  }),
  async run(context, input, { mails }) {
    const list = `integrations.list-mails:${context.organisation.id}`;
    return { result: await pageOf(context, list, input, mails, ({ id }) => [id]) };
  },
});
