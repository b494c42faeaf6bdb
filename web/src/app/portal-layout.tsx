import { IconBriefcase, IconFolder, IconId, IconScale, IconSchool } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, Navigate, Outlet, useLocation, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Portal } from "#api/generated/types.gen";
import { EmptyState } from "#design/display/empty-state";
import { staysOpen } from "#app/portal-paths";
import { PortalShell } from "#design/layout/portal-shell";
import { ownSessionsQuery } from "#evaluations/queries";
import { PersonalLink } from "#identity/personal-link";
import { sessionQuery } from "#identity/session";
import { logoUrl } from "#organisations/logo";
import { LegalNotices } from "#organisations/portal/legal-notices";
import { portalQuery } from "#organisations/queries";
import { ownProviderQuery } from "#providers/queries";

import styles from "./portal-layout.module.css";

export function PortalLayout() {
  const { slug } = useParams({ from: "/$slug" });
  const { t } = useTranslation();
  const { data: portal } = useSuspenseQuery(portalQuery(slug));
  const { data: session } = useQuery(sessionQuery);
  const trainings = portal.modules.includes("trainings") && portal.callsToAction && (
    <Link to="/$slug/trainings" params={{ slug }} className={styles["mine"] ?? ""}>
      <IconSchool size={20} stroke={1.7} />
      <span>{t("layout.trainings")}</span>
    </Link>
  );
  const membership = portal.modules.includes("members") && portal.callsToAction && (
    <Link to="/$slug/membership" params={{ slug }} className={styles["mine"] ?? ""}>
      <IconId size={20} stroke={1.7} />
      <span>{t("layout.myMembership")}</span>
    </Link>
  );
  const hosts = portal.modules.includes("providers") && portal.callsToAction;
  const provider = hosts && (
    <Link to="/$slug/provider" params={{ slug }} className={styles["mine"] ?? ""}>
      <IconBriefcase size={20} stroke={1.7} />
      <span>{t("layout.myProvider")}</span>
    </Link>
  );
  const mine = session && !portal.neutral && (
    <>
      {portal.callsToAction && <MyEvaluations slug={slug} />}
      {!hosts && <MySubscription slug={slug} />}
      <Link to="/$slug/dossiers" params={{ slug }} className={styles["mine"] ?? ""}>
        <IconFolder size={20} stroke={1.7} />
        <span>{t("layout.myDossiers")}</span>
      </Link>
    </>
  );
  return (
    <PortalShell
      organisation={{
        slug,
        name: portal.name,
        logoUrl: logoUrl(slug, portal.theme),
        ...(portal.theme && { colour: portal.theme.accent }),
      }}
      legal={<LegalNotices text={portal.legalNotices} />}
      personal={
        <>
          {trainings}
          {membership}
          {provider}
          {mine}
          <PersonalLink session={session} />
        </>
      }
    >
      <PortalContent portal={portal} />
    </PortalShell>
  );
}

/** For whoever was invited to evaluate here. */
function MyEvaluations({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...ownSessionsQuery(slug), staleTime: 5 * 60_000 });
  if (!data || data.data.length === 0) return null;
  return (
    <Link to="/$slug/evaluations" params={{ slug }} className={styles["mine"] ?? ""}>
      <IconScale size={20} stroke={1.7} />
      <span>{t("layout.myEvaluations")}</span>
    </Link>
  );
}

/** For a provider whose organisation offers no work: what they pay stays theirs to see and to stop. */
function MySubscription({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...ownProviderQuery(slug), staleTime: 5 * 60_000 });
  if (!data?.provider) return null;
  return (
    <Link to="/$slug/provider/subscription" params={{ slug }} className={styles["mine"] ?? ""}>
      <IconBriefcase size={20} stroke={1.7} />
      <span>{t("layout.mySubscription")}</span>
    </Link>
  );
}

/** In Standby or after expiry a deep link shows the home, save what is one's own; on its way out, an organisation is a name. */
function PortalContent({ portal: { slug, neutral, callsToAction } }: { portal: Portal }) {
  const { t } = useTranslation();
  const stays = useLocation({ select: ({ pathname }) => staysOpen(pathname) });
  if (neutral) {
    return (
      <EmptyState title={t("layout.neutral")}>
        <p>{t("layout.neutralText")}</p>
      </EmptyState>
    );
  }
  if (!stays && !callsToAction) return <Navigate to="/$slug" params={{ slug }} replace />;
  return <Outlet />;
}
