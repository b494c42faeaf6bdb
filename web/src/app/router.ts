import { createRouter } from "@tanstack/react-router";

import { Broken } from "#app/broken";
import { adminRoutes } from "#app/routes/admin";
import { portalRoutes } from "#app/routes/portal";
import { rootRoute } from "#app/routes/root";
import { siteRoutes } from "#app/routes/site";
import { PageSkeleton } from "#design/feedback/loading";
import { expectArrival } from "#design/layout/arrival";

const gallery = import.meta.env.DEV ? [(await import("#design/gallery/route")).galleryRoute] : [];

const routeTree = rootRoute.addChildren([siteRoutes, adminRoutes, portalRoutes, ...gallery]);

export const router = createRouter({
  routeTree,
  defaultPreload: "intent",
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

router.subscribe("onBeforeNavigate", expectArrival);

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
