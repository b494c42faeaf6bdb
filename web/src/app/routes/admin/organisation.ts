import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { listSearch } from "#design/table/list-search";
import { withTexts } from "#i18n/setup";
import { accountSearch } from "#plans/account-search";
import { readOrderSearch } from "#plans/order/choice";
import { underAdmin } from "#app/routes/admin/layout";

const dashboard = createRoute({
  getParentRoute: underAdmin,
  path: "/",
  loader: withTexts("organisations", "dossiers", "plans"),
  component: lazyRouteComponent(() => import("#organisations/pages/dashboard"), "DashboardPage"),
});

const staff = createRoute({
  getParentRoute: underAdmin,
  path: "/staff",
  validateSearch: listSearch(),
  loader: withTexts("staff", "identity", "account"),
  component: lazyRouteComponent(() => import("#organisations/pages/staff"), "StaffPage"),
});

const settings = createRoute({
  getParentRoute: underAdmin,
  path: "/settings",
  loader: withTexts("organisations", "account"),
  component: lazyRouteComponent(() => import("#organisations/pages/settings"), "SettingsPage"),
});

const apiKeys = createRoute({
  getParentRoute: underAdmin,
  path: "/api-keys",
  validateSearch: listSearch(),
  loader: withTexts("integrations"),
  component: lazyRouteComponent(() => import("#integrations/pages/api-keys"), "ApiKeysPage"),
});

const webhooks = createRoute({
  getParentRoute: underAdmin,
  path: "/webhooks",
  validateSearch: listSearch(),
  loader: withTexts("webhooks"),
  component: lazyRouteComponent(() => import("#integrations/pages/webhooks"), "WebhooksPage"),
});

const webhookDeliveries = createRoute({
  getParentRoute: underAdmin,
  path: "/webhooks/$webhookId",
  validateSearch: listSearch(),
  loader: withTexts("webhooks"),
  component: lazyRouteComponent(
    () => import("#integrations/pages/webhook-deliveries"),
    "WebhookDeliveriesPage",
  ),
});

const exportJobs = createRoute({
  getParentRoute: underAdmin,
  path: "/exports",
  validateSearch: listSearch(),
  loader: withTexts("integrations"),
  component: lazyRouteComponent(() => import("#integrations/pages/exports"), "ExportsPage"),
});

const imports = createRoute({
  getParentRoute: underAdmin,
  path: "/imports/$screen",
  validateSearch: listSearch(["file", "outcome"]),
  loader: withTexts("imports"),
  component: lazyRouteComponent(() => import("#integrations/imports/import-page"), "ImportPage"),
});

const audit = createRoute({
  getParentRoute: underAdmin,
  path: "/audit",
  validateSearch: listSearch(["actor", "subject"]),
  loader: withTexts("audit"),
  component: lazyRouteComponent(() => import("#integrations/pages/audit"), "AuditPage"),
});

const mails = createRoute({
  getParentRoute: underAdmin,
  path: "/mails",
  validateSearch: listSearch(["state", "subject"]),
  loader: withTexts("integrations", "life"),
  component: lazyRouteComponent(() => import("#integrations/pages/mails"), "MailsPage"),
});

const account = createRoute({
  getParentRoute: underAdmin,
  path: "/account",
  validateSearch: accountSearch,
  loader: withTexts("plans"),
  component: lazyRouteComponent(() => import("#plans/pages/account"), "AccountPage"),
});

const order = createRoute({
  getParentRoute: underAdmin,
  path: "/account/order",
  validateSearch: readOrderSearch,
  loader: withTexts("plans"),
  component: lazyRouteComponent(() => import("#plans/pages/order"), "OrderPage"),
});

const orderDone = createRoute({
  getParentRoute: underAdmin,
  path: "/account/orders/$orderId",
  loader: withTexts("plans"),
  component: lazyRouteComponent(() => import("#plans/pages/order-done"), "OrderDonePage"),
});

export const organisationRoutes = [
  dashboard,
  staff,
  settings,
  apiKeys,
  webhooks,
  webhookDeliveries,
  exportJobs,
  imports,
  audit,
  mails,
  account,
  order,
  orderDone,
] as const;
