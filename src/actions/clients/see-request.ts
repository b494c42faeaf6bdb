import { z } from "zod";

import { movesOpenTo } from "#domain/clients/event-requests";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHoldLink, privateLink } from "#actions/clients/private-link";
import { wholeRequest } from "#db/clients/requests";

/** A request with its client, history and documents, for staff. */
export const seeRequest = action({
  name: "clients.see-request",
  requires: "clients.read",
  access: "read_other",
  input: z.strictObject({ requestId: id("evr") }),
  refuses: ["not_found"],
  reads: (scope, { requestId }) => wholeRequest(scope, requestId),
  run(_context, _input, { request, client, moves, documents }) {
    const [owner] = client;
    if (!request || !owner) throw new Refusal("not_found");
    return {
      result: { request, client: owner, moves, documents, verbs: movesOpenTo(request.state, "staff") },
    };
  },
});

/** A request for whoever holds its private link: nothing of the client record but what they said themselves. */
export const seeOwnRequest = action({
  name: "clients.see-own-request",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject(privateLink),
  refuses: ["not_found"],
  reads: (scope, { requestId }) => wholeRequest(scope, requestId),
  async run(context, { token }, { request: found, moves, documents }) {
    const request = await mustHoldLink(context, found, token);
    return { result: { request, moves, documents, verbs: movesOpenTo(request.state, "requester") } };
  },
});
