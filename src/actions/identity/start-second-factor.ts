import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { reauthenticate } from "#actions/identity/reauthenticate";
import { keepSecondFactor } from "#actions/identity/writes";
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
    const { db, newId, services } = context;
    const { person } = context.actor;
    if (person.twoFactorEnabled) throw new Refusal("second_factor_active");
    const taken = await reauthenticate(context, password, "/password");
    const { shown, sealed } = await (await services.identities()).newSecondFactor(person.email);
    return {
      result: shown,
      change: {
        steps: [
          ...taken.forget,
          ...keepSecondFactor(db, { id: newId("sec"), personId: person.id, ...sealed }),
        ],
        audit: { subject: person.id },
      },
    };
  },
});
