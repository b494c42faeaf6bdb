import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { listSearch } from "#design/table/list-search";
import { withTexts } from "#i18n/setup";
import { underAdmin } from "#app/routes/admin/layout";

const programmes = createRoute({
  getParentRoute: underAdmin,
  path: "/programmes",
  validateSearch: listSearch(["state"]),
  loader: withTexts("programmes"),
  component: lazyRouteComponent(() => import("#programmes/pages/programmes"), "ProgrammesPage"),
});

const programme = createRoute({
  getParentRoute: underAdmin,
  path: "/programmes/$programmeId",
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: "settings" | "form" | "publish" } =>
    tab === "settings" || tab === "form" || tab === "publish" ? { tab } : {},
  loader: withTexts("programmes", "forms", "life"),
  component: lazyRouteComponent(() => import("#programmes/pages/programme"), "ProgrammePage"),
});

const dossiers = createRoute({
  getParentRoute: underAdmin,
  path: "/dossiers",
  validateSearch: listSearch(["status", "programme", "view"]),
  loader: withTexts("dossiers", "forms", "life", "views", "handling"),
  component: lazyRouteComponent(() => import("#dossiers/pages/dossiers"), "DossiersPage"),
});

const decisions = createRoute({
  getParentRoute: underAdmin,
  path: "/decisions",
  validateSearch: listSearch(["programme"]),
  loader: withTexts("dossiers", "handling"),
  component: lazyRouteComponent(() => import("#dossiers/pages/decisions"), "DecisionsPage"),
});

const dossier = createRoute({
  getParentRoute: underAdmin,
  path: "/dossiers/$dossierId",
  validateSearch: listSearch(["status", "programme", "view"]),
  loader: withTexts("dossiers", "forms", "life", "integrations", "views", "handling"),
  component: lazyRouteComponent(() => import("#dossiers/pages/dossier"), "DossierPage"),
});

const paymentProofs = createRoute({
  getParentRoute: underAdmin,
  path: "/payment-proofs",
  validateSearch: listSearch(),
  loader: withTexts("dossiers", "life"),
  component: lazyRouteComponent(() => import("#dossiers/pages/payment-proofs"), "PaymentProofsPage"),
});

const openedDrafts = createRoute({
  getParentRoute: underAdmin,
  path: "/opened-drafts",
  validateSearch: listSearch(),
  loader: withTexts("dossiers", "life"),
  component: lazyRouteComponent(() => import("#dossiers/pages/opened-drafts"), "OpenedDraftsPage"),
});

const shelf = createRoute({
  getParentRoute: underAdmin,
  path: "/shelf",
  validateSearch: listSearch(["shelf"]),
  loader: withTexts("dossiers", "life"),
  component: lazyRouteComponent(() => import("#dossiers/pages/shelf"), "ShelfPage"),
});

export const callsRoutes = [
  programmes,
  programme,
  dossiers,
  decisions,
  dossier,
  paymentProofs,
  openedDrafts,
  shelf,
] as const;
