import { z } from "zod";

import { requestKinds, requestStates } from "#domain/clients/event-requests";
import { id, listOf } from "#domain/input";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { listRequestsPage } from "#db/clients/requests";
import { many } from "#db/statement";

/** The requests of the organisation, or of one client, the latest first. */
export const listRequests = action({
  name: "clients.list-requests",
  requires: "clients.read",
  access: "read_other",
  input: z.strictObject({
    ...pageFields,
    filter: z
      .strictObject({
        state: listOf(requestStates).optional(),
        kind: z.enum(requestKinds).optional(),
        client: id("cli").optional(),
      })
      .default({}),
  }),
  refuses: ["cursor_invalid"],
  reads: (scope, { filter, ...page }) => ({
    rows: many(
      listRequestsPage(
        scope,
        { state: filter.state, kind: filter.kind, client: filter.client },
        textAt(page),
        pageSize(page),
      ),
    ),
  }),
  async run(context, input, { rows }) {
    const list = `clients.list-requests:${context.organisation.id}`;
    return { result: await pageOf(context, list, input, rows, (row) => [row.id]) };
  },
});
