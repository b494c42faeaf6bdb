import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { closeSessionOf, openSession } from "#actions/identity/open-session";
import { secondFactorChanged } from "#actions/identity/orders";
import { reauthenticate } from "#actions/identity/reauthenticate";
import { turnSecondFactorOff } from "#actions/identity/writes";
import { typedPassword } from "#domain/identity/password";
import { Refusal } from "#domain/refusals";

/** Turns the second factor off, with the password; the session goes on under a new id and the mailbox is told. */
export const stopSecondFactor = publicAction({
  name: "identity.stop-second-factor",
  by: "person",
  input: z.strictObject({ password: typedPassword }),
  refuses: ["second_factor_inactive", "too_many_requests"],
  reads: noReads,
  async run(context, { password }) {
    const { db, actor, now, requestId } = context;
    const { person } = actor;
    if (!person.twoFactorEnabled) throw new Refusal("second_factor_inactive");
    const taken = await reauthenticate(context, password, "/password");
    const session = openSession(context, person.id);
    return {
      result: { status: "signed_in" as const, token: session.token },
      change: {
        steps: [
          ...taken.forget,
          ...turnSecondFactorOff(db, person.id, now),
          ...closeSessionOf(db, actor),
          session.write,
        ],
        audit: { subject: person.id },
        mails: [secondFactorChanged(person, requestId)],
      },
    };
  },
});
