import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { takeAttempt } from "#actions/identity/attempts";
import { secondFactorChanged } from "#actions/identity/orders";
import { claimStep } from "#actions/identity/second-factor-steps";
import { endOtherSessionsByToken } from "#actions/identity/writes";
import { applicationCode } from "#domain/identity/second-factor-code";
import { Refusal } from "#domain/refusals";

/** A first code proves the application: the second factor is on, and the other sessions, opened without it, end. */
export const confirmSecondFactor = publicAction({
  name: "identity.confirm-second-factor",
  by: "person",
  input: z.strictObject({ code: applicationCode }),
  refuses: ["second_factor_active", "second_factor_refused", "too_many_requests"],
  reads: noReads,
  async run(context, { code }) {
    const { db, services, requestId } = context;
    const { person, session } = context.actor;
    if (person.twoFactorEnabled) throw new Refusal("second_factor_active");
    const taken = await takeAttempt(context, [{ name: "second-factor:account", of: person.id }]);
    const identities = await services.identities();
    const step = await identities.codeStep(person.id, code);
    if (step === undefined || !(await claimStep(context, person.id, step)))
      throw new Refusal("second_factor_refused");
    const confirmed = await identities.confirmSecondFactor(session.id, code);
    if (!confirmed) throw new Refusal("second_factor_refused");
    return {
      result: confirmed,
      change: {
        steps: [...taken.forget, ...endOtherSessionsByToken(db, person.id, confirmed.token)],
        audit: { subject: person.id },
        mails: [secondFactorChanged(person, requestId)],
      },
    };
  },
});
