import { IconFolder } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, Navigate, Outlet, useLocation, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Portal } from "#api/generated/types.gen";
import { EmptyState } from "#design/display/empty-state";
import { PortalShell } from "#design/layout/portal-shell";
import { PersonalLink } from "#identity/personal-link";
import { sessionQuery } from "#identity/session";
import { logoUrl } from "#organisations/logo";
import { LegalNotices } from "#organisations/portal/legal-notices";
import { portalQuery } from "#organisations/queries";

import styles from "./portal-layout.module.css";

export function PortalLayout() {
  const { slug } = useParams({ from: "/$slug" });
  const { t } = useTranslation();
  const { data: portal } = useSuspenseQuery(portalQuery(slug));
  const { data: session } = useQuery(sessionQuery);
  const mine = session && !portal.neutral && (
    <Link to="/$slug/dossiers" params={{ slug }} className={styles["mine"] ?? ""}>
      <IconFolder size={20} stroke={1.7} />
      <span>{t("layout.myDossiers")}</span>
    </Link>
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
          {mine}
          <PersonalLink session={session} />
        </>
      }
    >
      <PortalContent portal={portal} />
    </PortalShell>
  );
}

/** In Standby or after expiry a deep link shows the home, save one's own dossiers; on its way out, an organisation is a name. */
function PortalContent({ portal: { slug, neutral, callsToAction } }: { portal: Portal }) {
  const { t } = useTranslation();
  const deep = useLocation({ select: ({ pathname }) => /^\/[^/]+\/programmes\//.test(pathname) });
  if (neutral) {
    return (
      <EmptyState title={t("layout.neutral")}>
        <p>{t("layout.neutralText")}</p>
      </EmptyState>
    );
  }
  if (deep && !callsToAction) return <Navigate to="/$slug" params={{ slug }} replace />;
  return <Outlet />;
}
