import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { listSearch } from "#design/table/list-search";
import { withTexts } from "#i18n/setup";
import { underAdmin } from "#app/routes/admin/layout";

const evaluationSessions = createRoute({
  getParentRoute: underAdmin,
  path: "/evaluations",
  validateSearch: listSearch(["programme"]),
  loader: withTexts("evaluations"),
  component: lazyRouteComponent(() => import("#evaluations/pages/sessions"), "SessionsPage"),
});

const evaluationSession = createRoute({
  getParentRoute: underAdmin,
  path: "/evaluations/$sessionId",
  validateSearch: listSearch(["tab", "disagreement", "live", "view"]),
  loader: withTexts("evaluations", "dossiers"),
  component: lazyRouteComponent(() => import("#evaluations/pages/session"), "SessionPage"),
});

const evaluatedDossier = createRoute({
  getParentRoute: underAdmin,
  path: "/evaluations/$sessionId/dossiers/$dossierId",
  loader: withTexts("evaluations", "dossiers"),
  component: lazyRouteComponent(() => import("#evaluations/pages/evaluated-dossier"), "EvaluatedDossierPage"),
});

const asEvaluator = createRoute({
  getParentRoute: underAdmin,
  path: "/evaluations/$sessionId/evaluators/$evaluatorId",
  validateSearch: listSearch(["dossier"]),
  loader: withTexts("evaluations", "dossiers"),
  component: lazyRouteComponent(() => import("#evaluations/pages/as-evaluator"), "AsEvaluatorPage"),
});

export const evaluationsRoutes = [
  evaluationSessions,
  evaluationSession,
  evaluatedDossier,
  asEvaluator,
] as const;
