import { listOnPortal } from "#actions/programmes/list-on-portal";
import { endpoint } from "#routes/endpoint";
import { portalSummaryExample } from "#routes/programmes/examples";
import { portalSummarySchema, presentOnPortal } from "#routes/programmes/portal-schemas";
import { pageOf } from "#routes/programmes/schemas";

export const listOnPortalEndpoint = endpoint(listOnPortal, {
  method: "get",
  path: "/portals/{organisation}/programmes",
  capability: "programmes",
  summary: "List the calls of a portal",
  description:
    "`filter[section]`: `open` (what closes next comes first), `upcoming` (what opens next) or `closed` (what closed last).",
  answer: {
    status: 200,
    schema: pageOf(portalSummarySchema),
    example: { data: [portalSummaryExample], nextCursor: null },
  },
  present: ({ data, nextCursor }, context) => ({
    data: data.map((programme) => presentOnPortal(programme, context.get("locale"))),
    nextCursor,
  }),
});
