import { z } from "zod";

import { publicAction } from "#actions/action";
import { takeSignInAttempt } from "#actions/identity/attempts";
import {
  findNamed,
  namedPerson,
  namesSomebody,
  nameTyped,
  nobody,
  nobodyNamed,
} from "#actions/identity/named";
import { recognise } from "#actions/identity/known-device";
import { noticeOfSignIn } from "#actions/identity/new-sign-in";
import { closeSessionOf } from "#actions/identity/open-session";
import { renewHash, stillHasPassword } from "#actions/identity/writes";
import { typedPassword } from "#domain/identity/password";
import { Refusal } from "#domain/refusals";

type SignedIn = { status: "signed_in"; token: string; devices: string };
type HalfSignedIn = { status: "second_factor_required"; challenge: string };

/**
 * Opens a session with a password, or a half-open sign-in when the account has a second factor. An account that
 * does not exist costs the same work and gets the same answer as a wrong password.
 */
export const signIn = publicAction({
  name: "identity.sign-in",
  by: "visitor",
  input: z.strictObject({ ...namedPerson, password: typedPassword }).refine(namesSomebody, nobodyNamed),
  refuses: ["sign_in_refused", "too_many_requests"],
  reads: (scope, input) => ({ person: findNamed(scope, input) }),
  async run(context, { password, ...named }, { person }) {
    const { db, services, asker, actor } = context;
    const device = person && (await recognise(context, person.id));
    const taken = await takeSignInAttempt(context, nameTyped(named), device?.known ?? false);
    const identities = await services.identities();
    const entrance = await identities.signIn(person?.email ?? nobody, password, asker.userAgent);
    if (!person || !device || entrance.status === "refused") throw new Refusal("sign_in_refused");
    const token = entrance.status === "signed_in" ? entrance.token : null;
    const { hash, renewed } = entrance;
    if (!(await stillHasPassword(db, { personId: person.id, hash, token })))
      throw new Refusal("sign_in_refused");
    const result: SignedIn | HalfSignedIn =
      entrance.status === "signed_in"
        ? { status: entrance.status, token: entrance.token, devices: device.remembered }
        : { status: entrance.status, challenge: entrance.challenge };
    const isNew = entrance.status === "signed_in" && !device.known;
    return {
      result,
      change: {
        steps: [
          ...taken.forget,
          ...closeSessionOf(db, actor),
          ...(renewed === null ? [] : [renewHash(db, person.id, hash, renewed)]),
        ],
        audit: { subject: person.id, details: { status: entrance.status } },
        mails: isNew ? await noticeOfSignIn(db, person, entrance.token) : [],
      },
    };
  },
});
