import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { listSearch } from "#design/table/list-search";
import { withTexts } from "#i18n/setup";
import { underAdmin } from "#app/routes/admin/layout";

const clients = createRoute({
  getParentRoute: underAdmin,
  path: "/clients",
  validateSearch: listSearch(["tier", "set"]),
  loader: withTexts("clients", "integrations"),
  component: lazyRouteComponent(() => import("#clients/pages/clients"), "ClientsPage"),
});

const client = createRoute({
  getParentRoute: underAdmin,
  path: "/clients/$clientId",
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/client"), "ClientPage"),
});

const duplicates = createRoute({
  getParentRoute: underAdmin,
  path: "/duplicates",
  validateSearch: listSearch(["tab"]),
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/duplicates"), "DuplicatesPage"),
});

const mergeClients = createRoute({
  getParentRoute: underAdmin,
  path: "/duplicates/merge",
  validateSearch: listSearch(["ids", "out", "target", "tab"]),
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/merge"), "MergePage"),
});

const mergeCertain = createRoute({
  getParentRoute: underAdmin,
  path: "/duplicates/bulk",
  validateSearch: listSearch(["plan", "run"]),
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/bulk"), "BulkMergePage"),
});

const requests = createRoute({
  getParentRoute: underAdmin,
  path: "/requests",
  validateSearch: listSearch(["state", "kind", "client"]),
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/requests"), "RequestsPage"),
});

const newRequest = createRoute({
  getParentRoute: underAdmin,
  path: "/requests/new",
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/new-request"), "NewRequestPage"),
});

const request = createRoute({
  getParentRoute: underAdmin,
  path: "/requests/$requestId",
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/request"), "RequestPage"),
});

export const clientsRoutes = [
  clients,
  client,
  duplicates,
  mergeClients,
  mergeCertain,
  requests,
  newRequest,
  request,
] as const;
