import { z } from "zod";

import { id } from "#domain/input";
import { responseState } from "#domain/providers/service-response";
import { serviceRequestState, verbsOpenTo } from "#domain/providers/service-request";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { requestSets, requestsPage, wholeRequest } from "#db/providers/requests";
import { many } from "#db/statement";

export const requestFilters = {
  filter: z.strictObject({ set: z.enum(requestSets).optional() }).default({}),
};

/** The service requests, the latest first. */
export const listRequests = action({
  name: "providers.list-requests",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({ ...pageFields, ...requestFilters }),
  refuses: ["cursor_invalid"],
  reads: (scope, { filter, ...page }) => ({
    rows: many(requestsPage(scope, filter.set, textAt(page), pageSize(page))),
  }),
  async run(context, input, { rows }) {
    const list = `providers.list-requests:${context.organisation.id}`;
    const { data, nextCursor } = await pageOf(context, list, input, rows, (row) => [row.id]);
    const withState = data.map((row) => ({ ...row, state: serviceRequestState(row, context.now) }));
    return { result: { data: withState, nextCursor } };
  },
});

/** A request with its answers side by side, and what may be done next. */
export const seeRequest = action({
  name: "providers.see-request",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({ requestId: id("srq") }),
  refuses: ["not_found"],
  reads: (scope, { requestId }) => wholeRequest(scope, requestId),
  run({ now }, _input, { request, skill, responses }) {
    if (!request || !skill) throw new Refusal("not_found");
    return {
      result: {
        request: { ...request, state: serviceRequestState(request, now), skillName: skill.name },
        responses: responses.map((row) => ({ ...row, state: responseState(row, request) })),
        verbs: verbsOpenTo(request, now),
      },
    };
  },
});
