import { z } from "zod";

import { noReads, publicAction, type PublicContext } from "#actions/action";
import { takeAttempt } from "#actions/identity/attempts";
import { noticeOfSignIn } from "#actions/identity/new-sign-in";
import { closeSessionOf } from "#actions/identity/open-session";
import { recognise } from "#actions/identity/known-device";
import { claimStep, forgetSteps } from "#actions/identity/second-factor-steps";
import { stillHasPassword } from "#actions/identity/writes";
import { personById } from "#db/identity/queries";
import { isOfApplication, secondFactorCode } from "#domain/identity/second-factor-code";
import { Refusal } from "#domain/refusals";
import type { Identities } from "#platform/services";

/** Finishes a sign-in that waits for its second factor: a code of the application, or one of the recovery codes. */
export const passSecondFactor = publicAction({
  name: "identity.pass-second-factor",
  by: "visitor",
  input: z.strictObject({ code: secondFactorCode }),
  refuses: ["second_factor_refused", "sign_in_expired", "too_many_requests"],
  reads: noReads,
  async run(context, { code }) {
    const { db, services, asker, actor } = context;
    const identities = await services.identities();
    const personId = asker.challenge && (await identities.challenged(asker.challenge));
    if (!asker.challenge || !personId) throw new Refusal("sign_in_expired");
    // Read before the library looks at the half-open sign-in, which a change of password ends.
    const [person] = await personById(db, personId);
    const taken = await takeAttempt(context, [{ name: "second-factor:account", of: personId }]);
    const kind = isOfApplication(code) ? "totp" : "recovery";
    if (kind === "totp") await claim(context, identities, personId, code);
    const entrance = await identities.finishSignIn(asker.challenge, { kind, code }, asker.userAgent);
    if (entrance.status !== "signed_in") throw new Refusal("second_factor_refused");
    const { token } = entrance;
    if (!person?.password || !(await stillHasPassword(db, { personId, hash: person.password, token })))
      throw new Refusal("sign_in_expired");
    const device = await recognise(context, personId);
    return {
      result: { status: entrance.status, token, devices: device.remembered },
      change: {
        steps: [...taken.forget, ...closeSessionOf(db, actor), forgetSteps(context, personId)],
        audit: { subject: personId, details: { kind } },
        mails: device.known ? [] : await noticeOfSignIn(db, person, token),
      },
    };
  },
});

/** A code that was seen once is worth nothing, to whoever saw it too. */
async function claim(
  context: PublicContext<"visitor">,
  identities: Identities,
  personId: string,
  code: string,
): Promise<void> {
  const step = await identities.codeStep(personId, code);
  if (step === undefined || !(await claimStep(context, personId, step)))
    throw new Refusal("second_factor_refused");
}
