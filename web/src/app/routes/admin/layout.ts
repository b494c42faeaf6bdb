import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { queryClient } from "#api/query-client";
import { rootRoute } from "#app/routes/root";
import { withTexts } from "#i18n/setup";
import { sessionQuery } from "#identity/session";
import { accessTableQuery, organisationQuery } from "#organisations/queries";

export const adminRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/admin/$slug",
  loader: ({ params }) =>
    Promise.all([
      withTexts("organisations")(),
      queryClient.prefetchQuery(sessionQuery),
      queryClient.prefetchQuery(accessTableQuery),
      queryClient.prefetchQuery(organisationQuery(params.slug)),
    ]),
  component: lazyRouteComponent(() => import("#app/admin-layout"), "AdminLayout"),
});

export const underAdmin = () => adminRoute;
