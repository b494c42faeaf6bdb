import type { Endpoint } from "#routes/endpoint";
import { dossiersEndpoints } from "#routes/dossiers/endpoints";
import { formsEndpoints } from "#routes/forms/endpoints";
import { identityEndpoints } from "#routes/identity/endpoints";
import { integrationsEndpoints } from "#routes/integrations/endpoints";
import { invitationsEndpoints } from "#routes/invitations/endpoints";
import { organisationsEndpoints } from "#routes/organisations/endpoints";
import { programmesEndpoints } from "#routes/programmes/endpoints";

/** Every endpoint of the API. The sweeps walk this list. */
export const endpoints: readonly Endpoint[] = [
  ...identityEndpoints,
  ...organisationsEndpoints,
  ...formsEndpoints,
  ...programmesEndpoints,
  ...dossiersEndpoints,
  ...invitationsEndpoints,
  ...integrationsEndpoints,
];
