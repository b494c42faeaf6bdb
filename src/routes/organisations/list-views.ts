import { listViews } from "#actions/organisations/list-views";
import { endpoint } from "#routes/endpoint";
import { presentView, viewPageSchema } from "#routes/organisations/view-schemas";

export const listViewsEndpoint = endpoint(listViews, {
  method: "get",
  path: "/organisations/{organisation}/views",
  capability: "organisations",
  summary: "List the views of a list",
  description:
    "`filter[list]` names the list, `filter[subject]` what it is narrowed to (a programme). Everybody's views and one's own.",
  answer: { status: 200, schema: viewPageSchema },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ mine, ...view }) => presentView({ ...view, changeable: mine })),
    nextCursor,
  }),
});
