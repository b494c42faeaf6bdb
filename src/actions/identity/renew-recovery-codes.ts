import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { reauthenticate } from "#actions/identity/reauthenticate";
import { keepRecoveryCodes } from "#actions/identity/writes";
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
    const { db, services } = context;
    const { person } = context.actor;
    if (!person.twoFactorEnabled) throw new Refusal("second_factor_inactive");
    const taken = await reauthenticate(context, password, "/password");
    const { recoveryCodes, sealedCodes } = await (await services.identities()).newRecoveryCodes();
    return {
      result: { recoveryCodes },
      change: {
        steps: [...taken.forget, ...keepRecoveryCodes(db, person.id, sealedCodes)],
        audit: { subject: person.id },
      },
    };
  },
});
