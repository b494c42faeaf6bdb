import { callsRoutes } from "#app/routes/admin/calls";
import { clientsRoutes } from "#app/routes/admin/clients";
import { evaluationsRoutes } from "#app/routes/admin/evaluations";
import { invitationsRoutes } from "#app/routes/admin/invitations";
import { organisationRoutes } from "#app/routes/admin/organisation";
import { peopleRoutes } from "#app/routes/admin/people";
import { providersRoutes } from "#app/routes/admin/providers";
import { adminRoute } from "#app/routes/admin/layout";

export const adminRoutes = adminRoute.addChildren([
  ...callsRoutes,
  ...evaluationsRoutes,
  ...peopleRoutes,
  ...clientsRoutes,
  ...providersRoutes,
  ...invitationsRoutes,
  ...organisationRoutes,
]);
