import { z } from "zod";

import { publicAction } from "#actions/action";
import { takeMailAttempt } from "#actions/identity/attempts";
import { issueLink } from "#actions/identity/links";
import { personByEmail } from "#db/identity/queries";
import { one } from "#db/statement";
import { email, shortText } from "#domain/input";
import { returnPath } from "#domain/identity/return-path";
import { locales } from "#domain/locale";

/**
 * Asks for an account: a link goes to the mailbox, and the password is chosen behind it. An address that has an
 * account gets another mail, and the one who asks the same answer after the same work.
 */
export const signUp = publicAction({
  name: "identity.sign-up",
  by: "visitor",
  input: z.strictObject({
    name: shortText(120, 1),
    email,
    locale: z.enum(locales),
    organisation: z.string().max(40).optional(),
    next: returnPath.optional(),
  }),
  refuses: ["too_many_requests"],
  reads: ({ db }, input) => ({ known: one(personByEmail(db, input.email)) }),
  async run(context, { name, email: address, locale, organisation, next }, { known }) {
    await takeMailAttempt(context, address);
    const hasAccount = known !== undefined && known.password !== null;
    const { id, write } = await issueLink(context, {
      purpose: "sign-up",
      email: address,
      personId: hasAccount ? known.id : null,
      details: { name, locale, ...(organisation && { organisation }), ...(next && { next }) },
      usable: !hasAccount,
    });
    const kind = hasAccount ? "sign-up-attempt" : "verify-email";
    const mail = {
      kind,
      cause: `${kind}:${id}`,
      subjectId: id,
      recipient: address,
      locale: hasAccount ? known.locale : locale,
    };
    return {
      result: { status: "mail_sent" as const },
      change: { steps: [write], audit: { subject: id }, mails: [mail] },
    };
  },
});
