import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { endOtherSessions } from "#actions/identity/writes";

/** Ends every session but this one. */
export const revokeOtherSessions = publicAction({
  name: "identity.revoke-other-sessions",
  by: "person",
  input: z.strictObject({}),
  reads: noReads,
  run: ({ db, actor: { person, session } }) => ({
    result: null,
    change: { steps: endOtherSessions(db, person.id, session.id), audit: { subject: person.id } },
  }),
});
