import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { listSearch } from "#design/table/list-search";
import { withTexts } from "#i18n/setup";
import { underAdmin } from "#app/routes/admin/layout";

const invitations = createRoute({
  getParentRoute: underAdmin,
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
  getParentRoute: underAdmin,
  path: "/prequalifications/$prequalificationId",
  loader: withTexts("invitations", "dossiers"),
  component: lazyRouteComponent(() => import("#invitations/pages/prequalification"), "PrequalificationPage"),
});

const partner = createRoute({
  getParentRoute: underAdmin,
  path: "/partners/$partnerId",
  loader: withTexts("invitations"),
  component: lazyRouteComponent(() => import("#invitations/pages/partner"), "PartnerPage"),
});

const answerOnBehalf = createRoute({
  getParentRoute: underAdmin,
  path: "/prequalifications/$prequalificationId/answer",
  loader: withTexts("invitations", "dossiers", "forms"),
  component: lazyRouteComponent(() => import("#invitations/pages/answer-on-behalf"), "AnswerOnBehalfPage"),
});

const panelForm = createRoute({
  getParentRoute: underAdmin,
  path: "/prequalification-forms/$formId",
  loader: withTexts("invitations", "forms"),
  component: lazyRouteComponent(() => import("#invitations/pages/panel-form"), "PanelFormPage"),
});

export const invitationsRoutes = [invitations, prequalification, partner, answerOnBehalf, panelForm] as const;
