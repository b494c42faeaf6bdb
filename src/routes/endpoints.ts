import type { Endpoint } from "#routes/endpoint";
import { clientsEndpoints } from "#routes/clients/endpoints";
import { dossiersEndpoints } from "#routes/dossiers/endpoints";
import { evaluationsEndpoints } from "#routes/evaluations/endpoints";
import { formsEndpoints } from "#routes/forms/endpoints";
import { identityEndpoints } from "#routes/identity/endpoints";
import { integrationsEndpoints } from "#routes/integrations/endpoints";
import { invitationsEndpoints } from "#routes/invitations/endpoints";
import { membersEndpoints } from "#routes/members/endpoints";
import { organisationsEndpoints } from "#routes/organisations/endpoints";
import { plansEndpoints } from "#routes/plans/endpoints";
import { programmesEndpoints } from "#routes/programmes/endpoints";
import { servicesEndpoints } from "#routes/providers/services";
import { providersEndpoints } from "#routes/providers/endpoints";
import { trainingsEndpoints } from "#routes/trainings/endpoints";

/** Every endpoint of the API. The sweeps walk this list. */
export const endpoints: readonly Endpoint[] = [
  ...identityEndpoints,
  ...organisationsEndpoints,
  ...plansEndpoints,
  ...formsEndpoints,
  ...programmesEndpoints,
  ...dossiersEndpoints,
  ...clientsEndpoints,
  ...invitationsEndpoints,
  ...membersEndpoints,
  ...trainingsEndpoints,
  ...servicesEndpoints,
  ...providersEndpoints,
  ...evaluationsEndpoints,
  ...integrationsEndpoints,
];
