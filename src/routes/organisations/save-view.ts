import { saveView } from "#actions/organisations/save-view";
import { endpoint } from "#routes/endpoint";
import { presentView, viewSchema } from "#routes/organisations/view-schemas";

export const saveViewEndpoint = endpoint(saveView, {
  method: "post",
  path: "/organisations/{organisation}/views",
  capability: "organisations",
  summary: "Save a view",
  description:
    "Columns, filters and an order of a list, under a name. `private` is its author's, `shared` everybody's, `default` what everybody sees first (owner and admins only).",
  answer: { status: 201, schema: viewSchema },
  present: (view) => presentView({ ...view, changeable: true }),
});
