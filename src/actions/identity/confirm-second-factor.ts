import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { takeAttempt } from "#actions/identity/attempts";
import { openSession } from "#actions/identity/open-session";
import { secondFactorChanged } from "#actions/identity/orders";
import { claimStep } from "#actions/identity/second-factor-steps";
import { sessionStillOpen } from "#actions/identity/reauthenticate";
import { endSessions, turnSecondFactorOn } from "#actions/identity/writes";
import { applicationCode } from "#domain/identity/second-factor-code";
import { Refusal } from "#domain/refusals";

/**
 * A first code proves the application: the second factor is on, every session opened without it ends, this one goes
 * on under a new id, and the mailbox is told, all in one batch.
 */
export const confirmSecondFactor = publicAction({
  name: "identity.confirm-second-factor",
  by: "person",
  input: z.strictObject({ code: applicationCode }),
  refuses: ["second_factor_active", "second_factor_refused", "too_many_requests"],
  reads: noReads,
  async run(context, { code }) {
    const { db, now, services, requestId } = context;
    const { person } = context.actor;
    if (person.twoFactorEnabled) throw new Refusal("second_factor_active");
    const taken = await takeAttempt(context, [{ name: "second-factor:account", of: person.id }]);
    const identities = await services.identities();
    const started = await identities.startedSecondFactor(person.id, code);
    if (!started || !(await claimStep(context, person.id, started.step)))
      throw new Refusal("second_factor_refused");
    const session = openSession(context, person.id);
    return {
      result: { token: session.token, recoveryCodes: started.recoveryCodes },
      change: {
        steps: [
          sessionStillOpen(context),
          ...taken.forget,
          ...turnSecondFactorOn(db, person.id, started.sealedSecret, now),
          ...endSessions(db, person.id),
          session.write,
        ],
        audit: { subject: person.id },
        mails: [secondFactorChanged(person, requestId)],
      },
    };
  },
});
