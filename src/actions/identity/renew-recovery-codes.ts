import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { takePasswordAttempt, wrongPassword } from "#actions/identity/reauthenticate";
import { typedPassword } from "#domain/identity/password";
import { Refusal } from "#domain/refusals";

/** Ten new recovery codes: those before are worth nothing any more. */
export const renewRecoveryCodes = publicAction({
  name: "identity.renew-recovery-codes",
  by: "person",
  input: z.strictObject({ password: typedPassword }),
  refuses: ["second_factor_inactive", "too_many_requests"],
  reads: noReads,
  async run(context, { password }) {
    const { person, session } = context.actor;
    if (!person.twoFactorEnabled) throw new Refusal("second_factor_inactive");
    const taken = await takePasswordAttempt(context, person.id);
    const identities = await context.services.identities();
    const recoveryCodes = await identities.renewRecoveryCodes(session.id, password);
    if (!recoveryCodes) throw wrongPassword("/password");
    return { result: { recoveryCodes }, change: { steps: taken.forget, audit: { subject: person.id } } };
  },
});
