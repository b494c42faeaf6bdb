import { IconFolder } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { PortalShell } from "#design/layout/portal-shell";
import { PersonalLink } from "#identity/personal-link";
import { sessionQuery } from "#identity/session";
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
      organisation={{ slug, name: portal.name, ...(portal.theme && { colour: portal.theme.accent }) }}
      legal={<LegalNotices text={portal.legalNotices} />}
      personal={
        <>
          {mine}
          <PersonalLink session={session} />
        </>
      }
    >
      <Outlet />
    </PortalShell>
  );
}
