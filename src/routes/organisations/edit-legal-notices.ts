import { editLegalNotices } from "#actions/organisations/edit-legal-notices";
import { endpoint } from "#routes/endpoint";
import { updatedOrganisationSchema } from "#routes/organisations/schemas";

export const editLegalNoticesEndpoint = endpoint(editLegalNotices, {
  method: "put",
  path: "/organisations/{organisation}/legal-notices",
  capability: "organisations",
  summary: "Edit the legal notices",
  description: "Plain text, shown as written. Still open to the owner and the admins in Standby.",
  answer: { status: 200, schema: updatedOrganisationSchema },
  versioned: true,
});
