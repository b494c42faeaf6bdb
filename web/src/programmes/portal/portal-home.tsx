import { Skeleton } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";
import { Heading } from "#design/layout/heading";
import { usePageTitle } from "#design/layout/page-title";
import { portalQuery } from "#organisations/queries";
import { ProgrammeCard } from "#programmes/portal/programme-card";
import { publicProgrammesQuery } from "#programmes/queries";

import styles from "./portal-home.module.css";

export function PortalHomePage() {
  const { slug } = useParams({ from: "/$slug/" });
  const { t } = useTranslation("programmes");
  const { data: organisation } = useSuspenseQuery(portalQuery(slug));
  usePageTitle(organisation.name);
  return (
    <>
      <header className={styles["hero"]}>
        <Heading className={styles["title"]}>{organisation.home?.title ?? organisation.name}</Heading>
        <p className={styles["lead"]}>{organisation.home?.introduction}</p>
      </header>
      {organisation.callsToAction ? (
        <Programmes slug={slug} />
      ) : (
        <Notice title={t("portal.closed")}>{t("portal.closedText")}</Notice>
      )}
    </>
  );
}

function Programmes({ slug }: { slug: string }) {
  const { t } = useTranslation("programmes");
  const { data, error, refetch } = useQuery(publicProgrammesQuery(slug));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={240} radius="lg" />;
  if (data.data.length === 0) {
    return (
      <EmptyState title={t("portal.none")}>
        <p>{t("portal.noneText")}</p>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="programmes">
      <h2 className={styles["heading"]} id="programmes">
        {t("portal.programmes")}
      </h2>
      <ul className={styles["list"]}>
        {data.data.map((programme) => (
          <li key={programme.id}>
            <ProgrammeCard slug={slug} programme={programme} />
          </li>
        ))}
      </ul>
    </section>
  );
}
