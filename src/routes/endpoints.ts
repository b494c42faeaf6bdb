import type { Endpoint } from "#routes/endpoint";
import { dossiersEndpoints } from "#routes/dossiers/endpoints";
import { evaluationsEndpoints } from "#routes/evaluations/endpoints";
import { formsEndpoints } from "#routes/forms/endpoints";
import { identityEndpoints } from "#routes/identity/endpoints";
import { integrationsEndpoints } from "#routes/integrations/endpoints";
import { membersEndpoints } from "#routes/members/endpoints";
import { organisationsEndpoints } from "#routes/organisations/endpoints";
import { plansEndpoints } from "#routes/plans/endpoints";
import { programmesEndpoints } from "#routes/programmes/endpoints";

/** Every endpoint of the API. The sweeps walk this list. */
export const endpoints: readonly Endpoint[] = [
  ...identityEndpoints,
  ...organisationsEndpoints,
  ...plansEndpoints,
  ...formsEndpoints,
  ...programmesEndpoints,
  ...dossiersEndpoints,
  ...membersEndpoints,
  ...evaluationsEndpoints,
  ...integrationsEndpoints,
];
