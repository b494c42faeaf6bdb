import { z } from "zod";

import { id } from "#domain/input";
import { noReads, publicAction } from "#actions/action";
import { deliver } from "#actions/integrations/mail-delivery";
import { platformMail } from "#actions/mails";

/** Sends a mail that belongs to no organisation: a person's own account. */
export const deliverPlatformMail = publicAction({
  name: "integrations.deliver-platform-mail",
  by: "system",
  input: z.strictObject({ mailId: id("mai") }),
  reads: noReads,
  async run(context, { mailId }) {
    const change = await deliver(context.db, context, mailId, (mail) => platformMail(context, mail));
    return { result: change !== undefined, ...(change && { change }) };
  },
});
