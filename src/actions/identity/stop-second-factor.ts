import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { secondFactorChanged } from "#actions/identity/orders";
import { takePasswordAttempt, wrongPassword } from "#actions/identity/reauthenticate";
import { typedPassword } from "#domain/identity/password";
import { Refusal } from "#domain/refusals";

/** Turns the second factor off, with the password; the mailbox is told. */
export const stopSecondFactor = publicAction({
  name: "identity.stop-second-factor",
  by: "person",
  input: z.strictObject({ password: typedPassword }),
  refuses: ["second_factor_inactive", "too_many_requests"],
  reads: noReads,
  async run(context, { password }) {
    const { person, session } = context.actor;
    if (!person.twoFactorEnabled) throw new Refusal("second_factor_inactive");
    const taken = await takePasswordAttempt(context, person.id);
    const identities = await context.services.identities();
    const stopped = await identities.stopSecondFactor(session.id, password);
    if (!stopped) throw wrongPassword("/password");
    return {
      result: { status: "signed_in" as const, token: stopped.token },
      change: {
        steps: taken.forget,
        audit: { subject: person.id },
        mails: [secondFactorChanged(person, context.requestId)],
      },
    };
  },
});
