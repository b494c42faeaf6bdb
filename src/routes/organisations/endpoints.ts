import type { Endpoint } from "#routes/endpoint";
import { createOrganisationEndpoint } from "#routes/organisations/create-organisation";
import { seeOrganisationEndpoint } from "#routes/organisations/see-organisation";

export const organisationsEndpoints: readonly Endpoint[] = [
  createOrganisationEndpoint,
  seeOrganisationEndpoint,
];
