import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { takePasswordAttempt, wrongPassword } from "#actions/identity/reauthenticate";
import { typedPassword } from "#domain/identity/password";
import { Refusal } from "#domain/refusals";

/** Makes a secret for an authenticator application. Nothing is asked at sign-in before a code of it is seen. */
export const startSecondFactor = publicAction({
  name: "identity.start-second-factor",
  by: "person",
  input: z.strictObject({ password: typedPassword }),
  refuses: ["second_factor_active", "too_many_requests"],
  reads: noReads,
  async run(context, { password }) {
    const { person, session } = context.actor;
    const taken = await takePasswordAttempt(context, person.id);
    const identities = await context.services.identities();
    const started = await identities.startSecondFactor(session.id, password);
    if (started === "wrong_password") throw wrongPassword("/password");
    if (started === "already_active") throw new Refusal("second_factor_active");
    return { result: started, change: { steps: taken.forget, audit: { subject: person.id } } };
  },
});
