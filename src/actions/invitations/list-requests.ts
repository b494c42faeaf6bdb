import { z } from "zod";

import { publicAction } from "#actions/action";
import { requestsOf, waitingFor } from "#db/invitations/own-requests";
import { many } from "#db/statement";

/** Everything asked of the partners one answers for, all organisations together, and what waits for one's answer. */
export const listRequests = publicAction({
  name: "invitations.list-everywhere",
  by: "person",
  input: z.strictObject({}),
  reads: ({ db, me, now }) => ({
    requests: many(requestsOf(db, me)),
    waiting: many(waitingFor(db, me, now)),
  }),
  run: ({ now }, _input, { requests, waiting }) => ({ result: { requests, waiting, now } }),
});
