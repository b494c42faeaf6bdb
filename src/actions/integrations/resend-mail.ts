import { sql } from "drizzle-orm";
import { z } from "zod";

import { resendRule, secondsBeforeMailResend } from "#domain/integrations/mail-resend";
import { email, id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHold } from "#db/guards";
import { mailById, mailsAbout } from "#db/integrations/mails";
import { mails } from "#db/integrations/schema";
import { many, one } from "#db/statement";

/**
 * Sends a mail again, to a corrected address when its kind allows it: a new line of the ledger that names the old one.
 * Each resend names in its cause the mail it follows, so that two at once are one.
 */
export const resendMail = action({
  name: "integrations.resend-mail",
  requires: "mails.resend",
  access: "outreach",
  input: z.strictObject({ mailId: id("mai"), email: email.optional() }),
  refuses: ["mail_on_its_way", "mail_not_resendable", "too_many_requests"],
  reads: (scope, { mailId }) => ({
    mail: one(mailById(scope, mailId)),
    about: many(mailsAbout(scope, mailId, 20)),
  }),
  run({ now, newId }, { mailId, email: corrected }, { mail, about }) {
    if (!mail) throw new Refusal("not_found");
    const recipient = corrected ?? mail.recipient;
    const rule = resendRule(mail.kind);
    if (rule === "elsewhere" || (rule === "same" && recipient !== mail.recipient))
      throw new Refusal("mail_not_resendable");
    const latest = about.find(({ kind }) => kind === mail.kind) ?? mail;
    if (latest.state === "queued" || latest.state === "sending") throw new Refusal("mail_on_its_way");
    const seconds = secondsBeforeMailResend(latest.queuedAt, now);
    if (seconds > 0) throw new Refusal("too_many_requests", { parameters: { seconds } });
    const again = newId("mai");
    const cause = `resend:${latest.id}`;
    const { kind, subjectId, personId, locale } = mail;
    return {
      result: { id: again },
      change: {
        steps: [
          mustHold("conflict", sql`not exists (select 1 from ${mails} where ${mails.cause} = ${cause})`),
        ],
        audit: { subject: again, details: { resendOfId: mailId, corrected: recipient !== mail.recipient } },
        mails: [
          {
            id: again,
            kind,
            cause,
            subjectId,
            recipient,
            locale,
            resendOfId: mailId,
            ...(personId !== null && { personId }),
          },
        ],
      },
    };
  },
});
