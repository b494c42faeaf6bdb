import { switchModule } from "#actions/organisations/switch-module";
import { endpoint } from "#routes/endpoint";
import { updatedOrganisationSchema } from "#routes/organisations/schemas";

export const switchModuleEndpoint = endpoint(switchModule, {
  method: "put",
  path: "/organisations/{organisation}/modules/{module}",
  capability: "organisations",
  summary: "Switch a module",
  description: "On or off; what the module holds stays. Providers need the plan Pro or above.",
  answer: { status: 200, schema: updatedOrganisationSchema },
  versioned: true,
});
