import { useTranslation } from "react-i18next";

import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { dossiersListEverywhereOptions } from "#api/generated/@tanstack/react-query.gen";
import { EmptyState } from "#design/display/empty-state";
import { Failure } from "#design/feedback/failure";
import { OwnDossierCard } from "#dossiers/portal/own-dossier-card";

import styles from "./my-dossiers-list.module.css";

/** One's own dossiers in every organisation. */
export function DossiersEverywhere() {
  const { t } = useTranslation("dossiers");
  const { data, error, refetch } = useQuery(dossiersListEverywhereOptions());
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={180} radius="lg" />;
  if (data.data.length === 0) {
    return (
      <EmptyState title={t("mine.emptyTitle")}>
        <p>{t("mine.emptyEverywhere")}</p>
      </EmptyState>
    );
  }
  return (
    <ul className={styles["list"]}>
      {data.data.map(({ organisation, ...dossier }) => (
        <OwnDossierCard
          key={dossier.id}
          slug={organisation.slug}
          organisation={organisation.name}
          dossier={dossier}
        />
      ))}
    </ul>
  );
}
