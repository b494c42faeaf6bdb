import { IconFolder } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { PortalShell } from "#design/layout/portal-shell";
import { PersonalLink } from "#identity/personal-link";
import { meQuery } from "#identity/queries";
import { publicOrganisationQuery } from "#organisations/queries";

import styles from "./portal-layout.module.css";

export function PortalLayout() {
  const { slug } = useParams({ from: "/$slug" });
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(publicOrganisationQuery(slug));
  const { data: me } = useQuery(meQuery);
  const mine = me && (
    <Link to="/$slug/dossiers" params={{ slug }} className={styles["mine"] ?? ""}>
      <IconFolder size={20} stroke={1.7} />
      <span>{t("layout.myDossiers")}</span>
    </Link>
  );
  return (
    <PortalShell
      organisation={organisation}
      personal={
        <>
          {mine}
          <PersonalLink me={me} />
        </>
      }
    >
      <Outlet />
    </PortalShell>
  );
}
