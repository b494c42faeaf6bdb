import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { queryClient } from "#api/query-client";
import { listSearch } from "#design/table/list-search";
import { withTexts } from "#i18n/setup";
import { paymentAccountQuery } from "#providers/queries";
import { underAdmin } from "#app/routes/admin/layout";

const serviceRequests = createRoute({
  getParentRoute: underAdmin,
  path: "/service-requests",
  validateSearch: listSearch(["set"]),
  loader: withTexts("services"),
  component: lazyRouteComponent(() => import("#providers/pages/service-requests"), "ServiceRequestsPage"),
});

const newServiceRequest = createRoute({
  getParentRoute: underAdmin,
  path: "/service-requests/new",
  loader: withTexts("services"),
  component: lazyRouteComponent(
    () => import("#providers/pages/new-service-request"),
    "NewServiceRequestPage",
  ),
});

const serviceRequest = createRoute({
  getParentRoute: underAdmin,
  path: "/service-requests/$requestId",
  loader: withTexts("services"),
  component: lazyRouteComponent(() => import("#providers/pages/service-request"), "ServiceRequestPage"),
});

const engagements = createRoute({
  getParentRoute: underAdmin,
  path: "/engagements",
  validateSearch: listSearch(["set"]),
  loader: withTexts("services"),
  component: lazyRouteComponent(() => import("#providers/pages/engagements"), "EngagementsPage"),
});

const providerFollowUp = createRoute({
  getParentRoute: underAdmin,
  path: "/provider-follow-up",
  validateSearch: listSearch(["view", "skill", "area", "tab", "saved"]),
  loader: withTexts("followUp", "views", "providers"),
  component: lazyRouteComponent(() => import("#providers/pages/follow-up"), "FollowUpPage"),
});

const provider = createRoute({
  getParentRoute: underAdmin,
  path: "/providers/$providerId",
  validateSearch: listSearch(["tab", "set"]),
  loader: withTexts("providers", "followUp", "services", "audit"),
  component: lazyRouteComponent(() => import("#providers/pages/provider"), "ProviderPage"),
});

const providerSettings = createRoute({
  getParentRoute: underAdmin,
  path: "/providers/settings",
  validateSearch: ({ back }: Record<string, unknown>): { back?: "1" } =>
    back === 1 || back === "1" ? { back: "1" } : {},
  loader: async ({ params: { slug } }) => {
    await Promise.all([withTexts("providers")(), queryClient.ensureQueryData(paymentAccountQuery(slug))]);
  },
  component: lazyRouteComponent(() => import("#providers/pages/settings"), "ProviderSettingsPage"),
});

export const providersRoutes = [
  serviceRequests,
  newServiceRequest,
  serviceRequest,
  engagements,
  providerFollowUp,
  provider,
  providerSettings,
] as const;
