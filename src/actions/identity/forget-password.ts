import { z } from "zod";

import { publicAction } from "#actions/action";
import { takeMailAttempt } from "#actions/identity/attempts";
import { endLinks, issueLink } from "#actions/identity/links";
import {
  findNamed,
  namedPerson,
  namesSomebody,
  nameTyped,
  nobody,
  nobodyNamed,
} from "#actions/identity/named";

/**
 * Sends a link to choose a new password, if there is an account. If there is none, the same rows are written for
 * nobody and the mail is found not owed when it is due: same answer, same work.
 */
export const forgetPassword = publicAction({
  name: "identity.forget-password",
  by: "visitor",
  input: z.strictObject(namedPerson).refine(namesSomebody, nobodyNamed),
  refuses: ["too_many_requests"],
  reads: (scope, input) => ({ person: findNamed(scope, input) }),
  async run(context, named, { person }) {
    const { db, now } = context;
    await takeMailAttempt(context, nameTyped(named));
    const email = person?.email ?? nobody;
    const { id, write } = await issueLink(context, {
      purpose: "reset-password",
      email,
      personId: person?.id ?? null,
      details: named.organisation === undefined ? {} : { organisation: named.organisation },
      usable: person !== undefined,
    });
    const mail = {
      kind: "password-reset",
      cause: `password-reset:${id}`,
      subjectId: id,
      recipient: email,
      locale: person?.locale ?? ("fr" as const),
    };
    return {
      result: { status: "mail_sent" as const },
      change: {
        steps: [endLinks(db, "reset-password", { email }, now), write],
        audit: { subject: id },
        mails: [mail],
      },
    };
  },
});
