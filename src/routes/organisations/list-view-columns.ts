import { listViewColumns } from "#actions/organisations/list-view-columns";
import { endpoint } from "#routes/endpoint";
import { viewColumnsSchema } from "#routes/organisations/view-schemas";

export const listViewColumnsEndpoint = endpoint(listViewColumns, {
  method: "get",
  path: "/organisations/{organisation}/views/columns",
  capability: "organisations",
  summary: "List the columns of a list",
  description:
    "What a view can show, and how each column is filtered and ordered. With a programme as `filter[subject]`, every question that its dossiers were asked.",
  answer: { status: 200, schema: viewColumnsSchema },
  present: (data) => ({ data }),
});
