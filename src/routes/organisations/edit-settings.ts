import { editSettings } from "#actions/organisations/edit-settings";
import { endpoint } from "#routes/endpoint";
import { updatedOrganisationSchema } from "#routes/organisations/schemas";

export const editSettingsEndpoint = endpoint(editSettings, {
  method: "patch",
  path: "/organisations/{organisation}",
  capability: "organisations",
  summary: "Edit the settings",
  description:
    "Name, language, identity, home page and theme. What is left out stays. A colour that reads badly is refused with the nearest that passes.",
  answer: { status: 200, schema: updatedOrganisationSchema },
  versioned: true,
});
