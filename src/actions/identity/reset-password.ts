import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { forgetSignInAttempts, takeLinkAttempt } from "#actions/identity/attempts";
import { endLinks, getLink, useLink } from "#actions/identity/links";
import { passwordChanged } from "#actions/identity/orders";
import { endSessions, keepPassword, proveMailbox } from "#actions/identity/writes";
import { personById } from "#db/identity/queries";
import { linkToken } from "#domain/identity/link-token";
import { checkPassword, typedPassword } from "#domain/identity/password";
import { Refusal } from "#domain/refusals";

/** Sets the password that the link of the mail allows, ends every session and the change of address under way: whoever had the old one is out. */
export const resetPassword = publicAction({
  name: "identity.reset-password",
  by: "visitor",
  input: z.strictObject({ token: linkToken, password: typedPassword }),
  refuses: ["link_invalid", "too_many_requests"],
  reads: noReads,
  async run(context, { token, password }) {
    const { db, services, now, newId } = context;
    await takeLinkAttempt(context);
    const link = await getLink(db, token, "reset-password", now);
    const [person] = await personById(db, link.personId ?? "");
    if (!person || person.email !== link.email) throw new Refusal("link_invalid");
    checkPassword(password, person, "/password");
    const { forget } = await forgetSignInAttempts(context, person.email);
    const hash = await (await services.identities()).hashPassword(password);
    return {
      result: { status: "password_changed" as const },
      change: {
        steps: [
          ...useLink(db, link, now),
          keepPassword(db, { id: newId("crd"), personId: person.id, hash }, now),
          proveMailbox(db, person.id, now),
          ...endSessions(db, person.id),
          endLinks(db, "reset-password", { email: person.email }, now),
          endLinks(db, "sign-up", { email: person.email }, now),
          endLinks(db, "change-email", { personId: person.id }, now),
          ...forget,
        ],
        audit: { subject: person.id },
        mails: [passwordChanged(person, link.id)],
      },
    };
  },
});
