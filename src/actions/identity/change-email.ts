import { z } from "zod";

import { publicAction } from "#actions/action";
import { takeMailAttempt } from "#actions/identity/attempts";
import { endLinks, issueLink } from "#actions/identity/links";
import { reauthenticate } from "#actions/identity/reauthenticate";
import { personByEmail } from "#db/identity/queries";
import { one } from "#db/statement";
import { email } from "#domain/input";
import { typedPassword } from "#domain/identity/password";
import { invalid } from "#domain/refusals";

/** Asks to use another address: nothing changes before the link sent to it is opened. */
export const changeEmail = publicAction({
  name: "identity.change-email",
  by: "person",
  input: z.strictObject({ email, password: typedPassword }),
  refuses: ["too_many_requests"],
  reads: ({ db }, input) => ({ other: one(personByEmail(db, input.email)) }),
  async run(context, { email: address, password }, { other }) {
    const { db, now } = context;
    const { person } = context.actor;
    if (address === person.email) throw invalid({ pointer: "/email", code: "not_unique" });
    const taken = await reauthenticate(context, password, "/password");
    await takeMailAttempt(context, address);
    const { id, write } = await issueLink(context, {
      purpose: "change-email",
      email: address,
      personId: person.id,
      details: {},
      usable: other === undefined,
    });
    const kind = other ? "sign-up-attempt" : "email-change-confirm";
    const locale = other?.locale ?? person.locale;
    return {
      result: { status: "mail_sent" as const },
      change: {
        steps: [...taken.forget, endLinks(db, "change-email", { personId: person.id }, now), write],
        audit: { subject: person.id },
        mails: [{ kind, cause: `${kind}:${id}`, subjectId: id, recipient: address, locale }],
      },
    };
  },
});
