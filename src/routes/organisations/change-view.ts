import { changeView } from "#actions/organisations/change-view";
import { endpoint } from "#routes/endpoint";
import { presentView, viewSchema } from "#routes/organisations/view-schemas";

export const changeViewEndpoint = endpoint(changeView, {
  method: "put",
  path: "/organisations/{organisation}/views/{viewId}",
  capability: "organisations",
  summary: "Change a view",
  description: "The whole view again. Its author changes it, and owner and admins what is shared.",
  versioned: true,
  answer: { status: 200, schema: viewSchema },
  present: (view) => presentView({ ...view, changeable: true }),
});
