import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { queryClient } from "#api/query-client";
import { rootRoute } from "#app/routes/root";
import { listSearch } from "#design/table/list-search";
import { withTexts } from "#i18n/setup";
import { sessionQuery } from "#identity/session";
import { accessTableQuery, organisationQuery } from "#organisations/queries";
import { paymentAccountQuery } from "#providers/queries";
import { accountSearch } from "#plans/account-search";
import { readOrderSearch } from "#plans/order/choice";

const adminRoute = createRoute({
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

const under = () => adminRoute;

const dashboard = createRoute({
  getParentRoute: under,
  path: "/",
  loader: withTexts("organisations", "dossiers", "plans"),
  component: lazyRouteComponent(() => import("#organisations/pages/dashboard"), "DashboardPage"),
});

const programmes = createRoute({
  getParentRoute: under,
  path: "/programmes",
  validateSearch: listSearch(["state"]),
  loader: withTexts("programmes"),
  component: lazyRouteComponent(() => import("#programmes/pages/programmes"), "ProgrammesPage"),
});

const programme = createRoute({
  getParentRoute: under,
  path: "/programmes/$programmeId",
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: "settings" | "form" | "publish" } =>
    tab === "settings" || tab === "form" || tab === "publish" ? { tab } : {},
  loader: withTexts("programmes", "forms", "life"),
  component: lazyRouteComponent(() => import("#programmes/pages/programme"), "ProgrammePage"),
});

const dossiers = createRoute({
  getParentRoute: under,
  path: "/dossiers",
  validateSearch: listSearch(["status", "programme", "view"]),
  loader: withTexts("dossiers", "forms", "life", "views", "handling"),
  component: lazyRouteComponent(() => import("#dossiers/pages/dossiers"), "DossiersPage"),
});

const decisions = createRoute({
  getParentRoute: under,
  path: "/decisions",
  validateSearch: listSearch(["programme"]),
  loader: withTexts("dossiers", "handling"),
  component: lazyRouteComponent(() => import("#dossiers/pages/decisions"), "DecisionsPage"),
});

const dossier = createRoute({
  getParentRoute: under,
  path: "/dossiers/$dossierId",
  validateSearch: listSearch(["status", "programme", "view"]),
  loader: withTexts("dossiers", "forms", "life", "integrations", "views", "handling"),
  component: lazyRouteComponent(() => import("#dossiers/pages/dossier"), "DossierPage"),
});

const evaluationSessions = createRoute({
  getParentRoute: under,
  path: "/evaluations",
  validateSearch: listSearch(["programme"]),
  loader: withTexts("evaluations"),
  component: lazyRouteComponent(() => import("#evaluations/pages/sessions"), "SessionsPage"),
});

const evaluationSession = createRoute({
  getParentRoute: under,
  path: "/evaluations/$sessionId",
  validateSearch: listSearch(["tab", "disagreement"]),
  loader: withTexts("evaluations", "dossiers"),
  component: lazyRouteComponent(() => import("#evaluations/pages/session"), "SessionPage"),
});

const evaluatedDossier = createRoute({
  getParentRoute: under,
  path: "/evaluations/$sessionId/dossiers/$dossierId",
  loader: withTexts("evaluations", "dossiers"),
  component: lazyRouteComponent(() => import("#evaluations/pages/evaluated-dossier"), "EvaluatedDossierPage"),
});

const asEvaluator = createRoute({
  getParentRoute: under,
  path: "/evaluations/$sessionId/evaluators/$evaluatorId",
  validateSearch: ({ dossier }: Record<string, unknown>): { dossier?: string } =>
    typeof dossier === "string" ? { dossier } : {},
  loader: withTexts("evaluations", "dossiers"),
  component: lazyRouteComponent(() => import("#evaluations/pages/as-evaluator"), "AsEvaluatorPage"),
});

const paymentProofs = createRoute({
  getParentRoute: under,
  path: "/payment-proofs",
  validateSearch: listSearch(),
  loader: withTexts("dossiers", "life"),
  component: lazyRouteComponent(() => import("#dossiers/pages/payment-proofs"), "PaymentProofsPage"),
});

const shelf = createRoute({
  getParentRoute: under,
  path: "/shelf",
  validateSearch: listSearch(["shelf"]),
  loader: withTexts("dossiers", "life"),
  component: lazyRouteComponent(() => import("#dossiers/pages/shelf"), "ShelfPage"),
});

const staff = createRoute({
  getParentRoute: under,
  path: "/staff",
  validateSearch: listSearch(),
  loader: withTexts("staff", "identity", "account"),
  component: lazyRouteComponent(() => import("#organisations/pages/staff"), "StaffPage"),
});

const settings = createRoute({
  getParentRoute: under,
  path: "/settings",
  loader: withTexts("organisations", "account"),
  component: lazyRouteComponent(() => import("#organisations/pages/settings"), "SettingsPage"),
});

const apiKeys = createRoute({
  getParentRoute: under,
  path: "/api-keys",
  validateSearch: listSearch(),
  loader: withTexts("integrations"),
  component: lazyRouteComponent(() => import("#integrations/pages/api-keys"), "ApiKeysPage"),
});

const exportJobs = createRoute({
  getParentRoute: under,
  path: "/exports",
  validateSearch: listSearch(),
  loader: withTexts("integrations"),
  component: lazyRouteComponent(() => import("#integrations/pages/exports"), "ExportsPage"),
});

const audit = createRoute({
  getParentRoute: under,
  path: "/audit",
  validateSearch: listSearch(["actor"]),
  loader: withTexts("audit"),
  component: lazyRouteComponent(() => import("#integrations/pages/audit"), "AuditPage"),
});

const mails = createRoute({
  getParentRoute: under,
  path: "/mails",
  validateSearch: listSearch(["state", "subject"]),
  loader: withTexts("integrations", "life"),
  component: lazyRouteComponent(() => import("#integrations/pages/mails"), "MailsPage"),
});

const members = createRoute({
  getParentRoute: under,
  path: "/members",
  validateSearch: listSearch(["state", "dues", "email"]),
  loader: withTexts("members"),
  component: lazyRouteComponent(() => import("#members/pages/members"), "MembersPage"),
});

const approvals = createRoute({
  getParentRoute: under,
  path: "/members/approvals",
  validateSearch: listSearch(),
  loader: withTexts("members"),
  component: lazyRouteComponent(() => import("#members/pages/approvals"), "ApprovalsPage"),
});

const seasons = createRoute({
  getParentRoute: under,
  path: "/members/seasons",
  loader: withTexts("members"),
  component: lazyRouteComponent(() => import("#members/pages/seasons"), "SeasonsPage"),
});

const member = createRoute({
  getParentRoute: under,
  path: "/members/$memberId",
  loader: withTexts("members", "integrations"),
  component: lazyRouteComponent(() => import("#members/pages/member"), "MemberPage"),
});

const providerSettings = createRoute({
  getParentRoute: under,
  path: "/providers/settings",
  validateSearch: ({ back }: Record<string, unknown>): { back?: "1" } =>
    back === 1 || back === "1" ? { back: "1" } : {},
  loader: async ({ params: { slug } }) => {
    await Promise.all([withTexts("providers")(), queryClient.ensureQueryData(paymentAccountQuery(slug))]);
  },
  component: lazyRouteComponent(() => import("#providers/pages/settings"), "ProviderSettingsPage"),
});

const trainings = createRoute({
  getParentRoute: under,
  path: "/trainings",
  validateSearch: listSearch(["when"]),
  loader: withTexts("trainings"),
  component: lazyRouteComponent(() => import("#trainings/pages/trainings"), "TrainingsPage"),
});

const trainingSession = createRoute({
  getParentRoute: under,
  path: "/trainings/$sessionId",
  validateSearch: listSearch(["ended"]),
  loader: withTexts("trainings", "members"),
  component: lazyRouteComponent(() => import("#trainings/pages/session"), "TrainingSessionPage"),
});
const clients = createRoute({
  getParentRoute: under,
  path: "/clients",
  validateSearch: listSearch(["tier", "set"]),
  loader: withTexts("clients", "integrations"),
  component: lazyRouteComponent(() => import("#clients/pages/clients"), "ClientsPage"),
});

const client = createRoute({
  getParentRoute: under,
  path: "/clients/$clientId",
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/client"), "ClientPage"),
});

const duplicates = createRoute({
  getParentRoute: under,
  path: "/duplicates",
  validateSearch: listSearch(["tab"]),
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/duplicates"), "DuplicatesPage"),
});

const mergeClients = createRoute({
  getParentRoute: under,
  path: "/duplicates/merge",
  validateSearch: listSearch(["ids", "target"]),
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/merge"), "MergePage"),
});

const mergeCertain = createRoute({
  getParentRoute: under,
  path: "/duplicates/bulk",
  validateSearch: listSearch(["plan", "run"]),
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/bulk"), "BulkMergePage"),
});

const requests = createRoute({
  getParentRoute: under,
  path: "/requests",
  validateSearch: listSearch(["state", "kind"]),
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/requests"), "RequestsPage"),
});

const newRequest = createRoute({
  getParentRoute: under,
  path: "/requests/new",
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/new-request"), "NewRequestPage"),
});

const request = createRoute({
  getParentRoute: under,
  path: "/requests/$requestId",
  loader: withTexts("clients"),
  component: lazyRouteComponent(() => import("#clients/pages/request"), "RequestPage"),
});
const serviceRequests = createRoute({
  getParentRoute: under,
  path: "/service-requests",
  validateSearch: listSearch(["set"]),
  loader: withTexts("services"),
  component: lazyRouteComponent(() => import("#providers/pages/service-requests"), "ServiceRequestsPage"),
});

const newServiceRequest = createRoute({
  getParentRoute: under,
  path: "/service-requests/new",
  loader: withTexts("services"),
  component: lazyRouteComponent(
    () => import("#providers/pages/new-service-request"),
    "NewServiceRequestPage",
  ),
});

const serviceRequest = createRoute({
  getParentRoute: under,
  path: "/service-requests/$requestId",
  loader: withTexts("services"),
  component: lazyRouteComponent(() => import("#providers/pages/service-request"), "ServiceRequestPage"),
});

const engagements = createRoute({
  getParentRoute: under,
  path: "/engagements",
  validateSearch: listSearch(["set"]),
  loader: withTexts("services"),
  component: lazyRouteComponent(() => import("#providers/pages/engagements"), "EngagementsPage"),
});

const providerFollowUp = createRoute({
  getParentRoute: under,
  path: "/provider-follow-up",
  validateSearch: listSearch(["view", "skill", "area", "tab", "saved"]),
  loader: withTexts("followUp", "views"),
  component: lazyRouteComponent(() => import("#providers/pages/follow-up"), "FollowUpPage"),
});

const provider = createRoute({
  getParentRoute: under,
  path: "/providers/$providerId",
  validateSearch: listSearch(["tab", "set"]),
  loader: withTexts("providers", "followUp", "services", "audit"),
  component: lazyRouteComponent(() => import("#providers/pages/provider"), "ProviderPage"),
});

const invitations = createRoute({
  getParentRoute: under,
  path: "/invitations",
  validateSearch: listSearch([
    "tab",
    "mine",
    "status",
    "archived",
    "bounced",
    "entity",
    "from",
    "to",
    "view",
  ]),
  loader: withTexts("invitations", "integrations", "views"),
  component: lazyRouteComponent(() => import("#invitations/pages/invitations"), "InvitationsPage"),
});

const prequalification = createRoute({
  getParentRoute: under,
  path: "/prequalifications/$prequalificationId",
  loader: withTexts("invitations", "dossiers"),
  component: lazyRouteComponent(() => import("#invitations/pages/prequalification"), "PrequalificationPage"),
});

const partner = createRoute({
  getParentRoute: under,
  path: "/partners/$partnerId",
  loader: withTexts("invitations"),
  component: lazyRouteComponent(() => import("#invitations/pages/partner"), "PartnerPage"),
});

const answerOnBehalf = createRoute({
  getParentRoute: under,
  path: "/prequalifications/$prequalificationId/answer",
  loader: withTexts("invitations", "dossiers", "forms"),
  component: lazyRouteComponent(() => import("#invitations/pages/answer-on-behalf"), "AnswerOnBehalfPage"),
});

const panelForm = createRoute({
  getParentRoute: under,
  path: "/prequalification-forms/$formId",
  loader: withTexts("invitations", "forms"),
  component: lazyRouteComponent(() => import("#invitations/pages/panel-form"), "PanelFormPage"),
});

const imports = createRoute({
  getParentRoute: under,
  path: "/imports/$screen",
  validateSearch: listSearch(["file", "outcome"]),
  loader: withTexts("imports"),
  component: lazyRouteComponent(() => import("#integrations/imports/import-page"), "ImportPage"),
});
const account = createRoute({
  getParentRoute: under,
  path: "/account",
  validateSearch: accountSearch,
  loader: withTexts("plans"),
  component: lazyRouteComponent(() => import("#plans/pages/account"), "AccountPage"),
});

const order = createRoute({
  getParentRoute: under,
  path: "/account/order",
  validateSearch: readOrderSearch,
  loader: withTexts("plans"),
  component: lazyRouteComponent(() => import("#plans/pages/order"), "OrderPage"),
});

const orderDone = createRoute({
  getParentRoute: under,
  path: "/account/orders/$orderId",
  loader: withTexts("plans"),
  component: lazyRouteComponent(() => import("#plans/pages/order-done"), "OrderDonePage"),
});

export const adminRoutes = adminRoute.addChildren([
  dashboard,
  programmes,
  programme,
  dossiers,
  decisions,
  dossier,
  evaluationSessions,
  evaluationSession,
  evaluatedDossier,
  asEvaluator,
  clients,
  client,
  duplicates,
  mergeClients,
  mergeCertain,
  requests,
  newRequest,
  request,
  serviceRequests,
  newServiceRequest,
  serviceRequest,
  engagements,
  providerFollowUp,
  provider,
  invitations,
  prequalification,
  partner,
  answerOnBehalf,
  panelForm,
  paymentProofs,
  shelf,
  staff,
  settings,
  apiKeys,
  exportJobs,
  imports,
  members,
  approvals,
  seasons,
  member,
  providerSettings,
  trainings,
  trainingSession,
  mails,
  audit,
  account,
  order,
  orderDone,
]);
