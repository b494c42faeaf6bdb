import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { queryClient } from "#api/query-client";
import { rootRoute } from "#app/routes/root";
import { listSearch } from "#design/table/list-search";
import { withTexts } from "#i18n/setup";
import { portalQuery } from "#organisations/queries";
import { callsQuery } from "#programmes/portal/queries";

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
  loader: ({ params }) => {
    // Asked for while the page itself arrives, and left to it: a refusal is said there.
    for (const section of ["open", "upcoming"] as const)
      void queryClient.prefetchInfiniteQuery(callsQuery(params.slug, section));
    return withTexts("programmes", "clients", "services")();
  },
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
  loader: withTexts("dossiers", "forms", "evaluations", "life", "handling"),
  component: lazyRouteComponent(() => import("#dossiers/portal/fill-dossier"), "FillDossierPage"),
});

const evaluations = createRoute({
  getParentRoute: under,
  path: "/evaluations",
  loader: withTexts("evaluations"),
  component: lazyRouteComponent(() => import("#evaluations/desk/my-sessions"), "MySessionsPage"),
});

const evaluationDesk = createRoute({
  getParentRoute: under,
  path: "/evaluations/$sessionId",
  validateSearch: listSearch(["among", "state"]),
  loader: withTexts("evaluations"),
  component: lazyRouteComponent(() => import("#evaluations/desk/desk"), "DeskPage"),
});

const evaluationSheet = createRoute({
  getParentRoute: under,
  path: "/evaluations/$sessionId/$dossierId",
  loader: withTexts("evaluations", "dossiers"),
  component: lazyRouteComponent(() => import("#evaluations/desk/sheet"), "SheetPage"),
});
const askService = createRoute({
  getParentRoute: under,
  path: "/services",
  loader: withTexts("services"),
  component: lazyRouteComponent(() => import("#providers/portal/ask-service"), "AskServicePage"),
});

const ownServiceRequests = createRoute({
  getParentRoute: under,
  path: "/provider/requests",
  validateSearch: listSearch(["set"]),
  loader: withTexts("services", "providers"),
  component: lazyRouteComponent(() => import("#providers/portal/own-requests"), "OwnRequestsPage"),
});

const ownServiceRequest = createRoute({
  getParentRoute: under,
  path: "/provider/requests/$requestId",
  loader: withTexts("services", "providers"),
  component: lazyRouteComponent(() => import("#providers/portal/own-request"), "OwnServiceRequestPage"),
});

const ownEngagements = createRoute({
  getParentRoute: under,
  path: "/provider/engagements",
  validateSearch: listSearch(["set"]),
  loader: withTexts("services", "providers"),
  component: lazyRouteComponent(() => import("#providers/portal/own-engagements"), "OwnEngagementsPage"),
});

const requestEvent = createRoute({
  getParentRoute: under,
  path: "/requests/new",
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/portal/request-event"), "RequestEventPage"),
});

const ownRequest = createRoute({
  getParentRoute: under,
  path: "/requests/$requestId/$token",
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/portal/own-request"), "OwnRequestPage"),
});
const request = createRoute({
  getParentRoute: under,
  path: "/requests/$prequalificationId",
  loader: withTexts("invitations", "dossiers", "forms"),
  component: lazyRouteComponent(() => import("#invitations/portal/request"), "RequestPage"),
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

const withToken = ({ token }: Record<string, unknown>): { token: string } => ({
  token: typeof token === "string" ? token : "",
});

const membership = createRoute({
  getParentRoute: under,
  path: "/membership",
  loader: withTexts("members"),
  component: lazyRouteComponent(() => import("#members/portal/membership"), "MembershipPage"),
});

const openAccount = createRoute({
  getParentRoute: under,
  path: "/membership/open",
  validateSearch: withToken,
  loader: withTexts("members", "identity"),
  component: lazyRouteComponent(() => import("#members/portal/open-account"), "OpenAccountPage"),
});

const ownProvider = createRoute({
  getParentRoute: under,
  path: "/provider",
  loader: withTexts("services", "providers"),
  component: lazyRouteComponent(() => import("#providers/portal/own-provider"), "OwnProviderPage"),
});

const ownSubscription = createRoute({
  getParentRoute: under,
  path: "/provider/subscription",
  validateSearch: ({ session }: Record<string, unknown>): { session?: string } =>
    typeof session === "string" ? { session } : {},
  loader: withTexts("services", "providers", "plans"),
  component: lazyRouteComponent(() => import("#providers/portal/own-subscription"), "OwnSubscriptionPage"),
});

const trainings = createRoute({
  getParentRoute: under,
  path: "/trainings",
  loader: withTexts("trainings"),
  component: lazyRouteComponent(() => import("#trainings/portal/sessions"), "PortalTrainingsPage"),
});

const training = createRoute({
  getParentRoute: under,
  path: "/trainings/$sessionId",
  loader: withTexts("trainings"),
  component: lazyRouteComponent(() => import("#trainings/portal/session"), "PortalTrainingPage"),
});

const registerToTraining = createRoute({
  getParentRoute: under,
  path: "/trainings/register",
  validateSearch: withToken,
  loader: withTexts("trainings", "members"),
  component: lazyRouteComponent(() => import("#trainings/portal/register"), "RegisterPage"),
});

const ownRegistration = createRoute({
  getParentRoute: under,
  path: "/trainings/registration",
  validateSearch: withToken,
  loader: withTexts("trainings"),
  component: lazyRouteComponent(() => import("#trainings/portal/registration"), "RegistrationPage"),
});

export const portalRoutes = portalRoute.addChildren([
  home,
  askService,
  ownServiceRequests,
  ownServiceRequest,
  ownEngagements,
  programme,
  dossiers,
  dossier,
  team,
  evaluations,
  evaluationDesk,
  evaluationSheet,
  membership,
  openAccount,
  ownProvider,
  ownSubscription,
  trainings,
  training,
  registerToTraining,
  ownRegistration,
  requestEvent,
  ownRequest,
  request,
]);
