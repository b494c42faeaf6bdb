import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { rootRoute } from "#app/routes/root";
import { withTexts } from "#i18n/setup";

const siteRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "site",
  component: lazyRouteComponent(() => import("#app/site-layout"), "SiteLayout"),
});

const token = ({ token: given }: Record<string, unknown>) => ({
  token: typeof given === "string" ? given : "",
});
const next = ({ next: given }: Record<string, unknown>): { next?: string } =>
  typeof given === "string" && /^\/(?![/\\])/.test(given) ? { next: given } : {};

const home = createRoute({
  getParentRoute: () => siteRoute,
  path: "/",
  loader: withTexts("organisations"),
  component: lazyRouteComponent(() => import("#organisations/home/product-home"), "ProductHome"),
});

const signIn = createRoute({
  getParentRoute: () => siteRoute,
  path: "/sign-in",
  validateSearch: next,
  loader: withTexts("identity"),
  component: lazyRouteComponent(() => import("#identity/pages/sign-in"), "SignInPage"),
});

const signUp = createRoute({
  getParentRoute: () => siteRoute,
  path: "/sign-up",
  validateSearch: next,
  loader: withTexts("identity"),
  component: lazyRouteComponent(() => import("#identity/pages/sign-up"), "SignUpPage"),
});

const completeSignUp = createRoute({
  getParentRoute: () => siteRoute,
  path: "/sign-up/complete",
  validateSearch: token,
  loader: withTexts("identity"),
  component: lazyRouteComponent(() => import("#identity/pages/complete-sign-up"), "CompleteSignUpPage"),
});

const forgotPassword = createRoute({
  getParentRoute: () => siteRoute,
  path: "/forgot-password",
  loader: withTexts("identity"),
  component: lazyRouteComponent(() => import("#identity/pages/forgot-password"), "ForgotPasswordPage"),
});

const resetPassword = createRoute({
  getParentRoute: () => siteRoute,
  path: "/reset-password",
  validateSearch: token,
  loader: withTexts("identity"),
  component: lazyRouteComponent(() => import("#identity/pages/reset-password"), "ResetPasswordPage"),
});

const account = createRoute({
  getParentRoute: () => siteRoute,
  path: "/account",
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: "security" | "dossiers" } =>
    tab === "security" || tab === "dossiers" ? { tab } : {},
  loader: withTexts("account", "identity", "dossiers"),
  component: lazyRouteComponent(() => import("#identity/pages/account"), "AccountPage"),
});

const confirmEmail = createRoute({
  getParentRoute: () => siteRoute,
  path: "/account/email",
  validateSearch: token,
  loader: withTexts("identity"),
  component: lazyRouteComponent(() => import("#identity/pages/confirm-email"), "ConfirmEmailPage"),
});

const newOrganisation = createRoute({
  getParentRoute: () => siteRoute,
  path: "/organisations/new",
  loader: withTexts("organisations"),
  component: lazyRouteComponent(() => import("#organisations/pages/new-organisation"), "NewOrganisationPage"),
});

const invitation = createRoute({
  getParentRoute: () => siteRoute,
  path: "/invitation",
  validateSearch: token,
  loader: withTexts("staff", "identity"),
  component: lazyRouteComponent(() => import("#organisations/pages/staff-invitation"), "StaffInvitationPage"),
});

const termsDocument = createRoute({
  getParentRoute: () => siteRoute,
  path: "/terms/$document",
  loader: withTexts("plans"),
  component: lazyRouteComponent(() => import("#plans/pages/terms"), "TermsPage"),
});

export const siteRoutes = siteRoute.addChildren([
  home,
  signIn,
  signUp,
  completeSignUp,
  forgotPassword,
  resetPassword,
  account,
  confirmEmail,
  newOrganisation,
  invitation,
  termsDocument,
]);
