import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { listSearch } from "#design/table/list-search";
import { withTexts } from "#i18n/setup";
import { underAdmin } from "#app/routes/admin/layout";

const members = createRoute({
  getParentRoute: underAdmin,
  path: "/members",
  validateSearch: listSearch(["state", "dues", "email"]),
  loader: withTexts("members"),
  component: lazyRouteComponent(() => import("#members/pages/members"), "MembersPage"),
});

const approvals = createRoute({
  getParentRoute: underAdmin,
  path: "/members/approvals",
  validateSearch: listSearch(),
  loader: withTexts("members"),
  component: lazyRouteComponent(() => import("#members/pages/approvals"), "ApprovalsPage"),
});

const seasons = createRoute({
  getParentRoute: underAdmin,
  path: "/members/seasons",
  loader: withTexts("members"),
  component: lazyRouteComponent(() => import("#members/pages/seasons"), "SeasonsPage"),
});

const member = createRoute({
  getParentRoute: underAdmin,
  path: "/members/$memberId",
  loader: withTexts("members", "integrations"),
  component: lazyRouteComponent(() => import("#members/pages/member"), "MemberPage"),
});

const trainings = createRoute({
  getParentRoute: underAdmin,
  path: "/trainings",
  validateSearch: listSearch(["when"]),
  loader: withTexts("trainings"),
  component: lazyRouteComponent(() => import("#trainings/pages/trainings"), "TrainingsPage"),
});

const trainingSession = createRoute({
  getParentRoute: underAdmin,
  path: "/trainings/$sessionId",
  validateSearch: listSearch(["ended"]),
  loader: withTexts("trainings", "members"),
  component: lazyRouteComponent(() => import("#trainings/pages/session"), "TrainingSessionPage"),
});

export const peopleRoutes = [members, approvals, seasons, member, trainings, trainingSession] as const;
