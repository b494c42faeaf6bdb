import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { endLinks } from "#actions/identity/links";
import { openSession } from "#actions/identity/open-session";
import { passwordChanged } from "#actions/identity/orders";
import { reauthenticate } from "#actions/identity/reauthenticate";
import { endSessions, keepPassword } from "#actions/identity/writes";
import { checkPassword, typedPassword } from "#domain/identity/password";

/** Changes one's own password: every session ends, this one goes on under a new id. */
export const changePassword = publicAction({
  name: "identity.change-password",
  by: "person",
  input: z.strictObject({ currentPassword: typedPassword, newPassword: typedPassword }),
  refuses: ["invalid_request", "too_many_requests"],
  reads: noReads,
  async run(context, { currentPassword, newPassword }) {
    const { db, services, now, newId, requestId } = context;
    const { person } = context.actor;
    checkPassword(newPassword, person, "/newPassword");
    const taken = await reauthenticate(context, currentPassword, "/currentPassword");
    const hash = await (await services.identities()).hashPassword(newPassword);
    const session = openSession(context, person.id);
    return {
      result: { status: "signed_in" as const, token: session.token },
      change: {
        steps: [
          ...taken.forget,
          keepPassword(db, { id: newId("crd"), personId: person.id, hash }, now),
          ...endSessions(db, person.id),
          endLinks(db, "reset-password", { email: person.email }, now),
          endLinks(db, "change-email", { personId: person.id }, now),
          session.write,
        ],
        audit: { subject: person.id },
        mails: [passwordChanged(person, requestId)],
      },
    };
  },
});
