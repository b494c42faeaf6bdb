import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Surface } from "#design/display/surface";
import { Page } from "#design/layout/page";
import { ProgrammeStatusBadge } from "#programmes/programme-status";
import { StartDossier } from "#programmes/portal/start-dossier";
import { useWindow } from "#programmes/portal/use-window";
import { publicProgrammeQuery } from "#programmes/queries";

import styles from "./portal-programme.module.css";

const route = getRouteApi("/$slug/programmes/$programmeId");

export function PortalProgrammePage() {
  const { t } = useTranslation("programmes");
  const { slug, programmeId } = route.useParams();
  const { data: programme } = useSuspenseQuery(publicProgrammeQuery(slug, programmeId));
  const window = useWindow(programme);
  return (
    <Page
      title={programme.title}
      lead={programme.summary}
      badge={<ProgrammeStatusBadge status={programme.status} />}
      back={
        <Link to="/$slug" params={{ slug }}>
          ← {t("portal.back")}
        </Link>
      }
    >
      <div className={styles["columns"]}>
        <div className={styles["text"]}>{programme.presentation}</div>
        <aside className={styles["aside"]}>
          <Surface title={t("portal.calendar")}>
            <p className={styles["window"]}>{window}</p>
            <StartDossier slug={slug} programme={programme} />
          </Surface>
        </aside>
      </div>
    </Page>
  );
}
