import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { closeSessionOf } from "#actions/identity/open-session";

/** Ends this session. Asked without one, it ends nothing: the cookie goes all the same. */
export const signOut = publicAction({
  name: "identity.sign-out",
  by: "visitor",
  input: z.strictObject({}),
  reads: noReads,
  run({ db, actor }) {
    if (actor.kind !== "person") return { result: null };
    return {
      result: null,
      change: { steps: closeSessionOf(db, actor), audit: { subject: actor.person.id } },
    };
  },
});
