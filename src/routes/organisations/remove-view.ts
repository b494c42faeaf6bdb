import { removeView } from "#actions/organisations/remove-view";
import { endpoint } from "#routes/endpoint";

export const removeViewEndpoint = endpoint(removeView, {
  method: "delete",
  path: "/organisations/{organisation}/views/{viewId}",
  capability: "organisations",
  summary: "Remove a view",
  description: "What it showed stays where it is.",
  versioned: true,
  answer: { status: 204 },
});
