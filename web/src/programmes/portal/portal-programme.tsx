import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { Page } from "#design/layout/page";
import { callQuery } from "#programmes/portal/queries";
import { StartDossier } from "#programmes/portal/start-dossier";
import { useWindow } from "#programmes/portal/use-window";
import { WhatIsAsked } from "#programmes/portal/what-is-asked";
import { ProgrammeStateBadge, publicState } from "#programmes/programme-state";

import styles from "./portal-programme.module.css";

const route = getRouteApi("/$slug/programmes/$programmeId");

export function PortalProgrammePage() {
  const { t } = useTranslation("programmes");
  const { slug, programmeId } = route.useParams();
  const { data: programme } = useSuspenseQuery(callQuery(slug, programmeId));
  const { opensAt, closesAt } = programme;
  const window = useWindow(programme);
  return (
    <Page
      title={programme.title}
      lead={programme.summary}
      badge={<ProgrammeStateBadge state={publicState(programme.state)} />}
      back={
        <Link to="/$slug" params={{ slug }}>
          {t("portal.back")}
        </Link>
      }
    >
      <div className={styles["columns"]}>
        <div className={styles["main"]}>
          <div className={styles["text"]}>{programme.description}</div>
          <WhatIsAsked definition={programme.definition} />
        </div>
        <aside className={styles["aside"]}>
          <Surface title={t("portal.calendar")}>
            <p className={styles["window"]}>{window}</p>
            <StartDossier slug={slug} programme={programme} />
            <div className={styles["dates"]}>
              <Facts
                facts={[
                  ...(opensAt === null ? [] : [{ label: t("opens"), value: <Instant at={opensAt} /> }]),
                  ...(closesAt === null ? [] : [{ label: t("closes"), value: <Instant at={closesAt} /> }]),
                ]}
              />
            </div>
          </Surface>
        </aside>
      </div>
    </Page>
  );
}
