import { listProgrammes } from "#actions/programmes/list-programmes";
import { endpoint } from "#routes/endpoint";
import { summaryExample } from "#routes/programmes/examples";
import { pageOf, presentSummary, programmeSummarySchema } from "#routes/programmes/schemas";

export const listProgrammesEndpoint = endpoint(listProgrammes, {
  method: "get",
  path: "/organisations/{organisation}/programmes",
  capability: "programmes",
  summary: "List programmes",
  description:
    "Newest first, with counts of dossiers. `filter[state]` takes several states; without it, neither archives nor bin.",
  answer: {
    status: 200,
    schema: pageOf(programmeSummarySchema),
    example: { data: [summaryExample], nextCursor: null },
  },
  present: ({ data, nextCursor }) => ({ data: data.map(presentSummary), nextCursor }),
});
