import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { queryClient } from "#api/query-client";
import { rootRoute } from "#app/routes/root";
import { listSearch } from "#design/table/list-search";
import { withTexts } from "#i18n/setup";
import { portalQuery } from "#organisations/queries";

const portalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/$slug",
  loader: ({ params }) => queryClient.ensureQueryData(portalQuery(params.slug)),
  component: lazyRouteComponent(() => import("#app/portal-layout"), "PortalLayout"),
});

const under = () => portalRoute;

const home = createRoute({
  getParentRoute: under,
  path: "/",
  loader: withTexts("programmes"),
  component: lazyRouteComponent(() => import("#programmes/portal/portal-home"), "PortalHomePage"),
});

const programme = createRoute({
  getParentRoute: under,
  path: "/programmes/$programmeId",
  validateSearch: (search: Record<string, unknown>): { "more-time"?: string } =>
    typeof search["more-time"] === "undefined" ? {} : { "more-time": "1" },
  loader: withTexts("programmes", "forms", "life"),
  component: lazyRouteComponent(() => import("#programmes/portal/portal-programme"), "PortalProgrammePage"),
});

const dossiers = createRoute({
  getParentRoute: under,
  path: "/dossiers",
  validateSearch: listSearch(),
  loader: withTexts("dossiers", "life"),
  component: lazyRouteComponent(() => import("#dossiers/portal/my-dossiers"), "MyDossiersPage"),
});

const dossier = createRoute({
  getParentRoute: under,
  path: "/dossiers/$dossierId",
  validateSearch: ({ step }: Record<string, unknown>): { step?: string } =>
    typeof step === "string" ? { step } : {},
  loader: withTexts("dossiers", "forms", "life", "handling"),
  component: lazyRouteComponent(() => import("#dossiers/portal/fill-dossier"), "FillDossierPage"),
});

const team = createRoute({
  getParentRoute: under,
  path: "/team",
  validateSearch: ({ token }: Record<string, unknown>): { token: string } => ({
    token: typeof token === "string" ? token : "",
  }),
  loader: withTexts("dossiers", "identity", "life"),
  component: lazyRouteComponent(() => import("#dossiers/portal/team/team-offer-page"), "TeamOfferPage"),
});

export const portalRoutes = portalRoute.addChildren([home, programme, dossiers, dossier, team]);
