import { z } from "zod";

import { id } from "#domain/input";
import { action, noReads } from "#actions/action";
import { deliver } from "#actions/integrations/mail-delivery";
import { organisationMail } from "#actions/mails";

/** Sends a mail that an organisation owes. */
export const deliverMail = action({
  name: "integrations.deliver-mail",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ mailId: id("mai") }),
  reads: noReads,
  async run(context, { mailId }) {
    const change = await deliver(context.tenant.db, context, mailId, (mail) =>
      organisationMail(context, mail),
    );
    return { result: change !== undefined, ...(change && { change }) };
  },
});
