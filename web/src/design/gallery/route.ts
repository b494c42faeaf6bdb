import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "#app/routes/root";
import { listSearch } from "#design/table/list-search";

/** Every component with realistic data, for whoever designs; absent from the build. */
export const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/design",
  validateSearch: listSearch(["status"]),
  component: lazyRouteComponent(() => import("#design/gallery/gallery"), "Gallery"),
});
