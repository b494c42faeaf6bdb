import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Failure } from "#design/feedback/failure";
import { LinkButton } from "#design/layout/link-button";
import { OwnDossierCard } from "#dossiers/portal/own-dossier-card";
import { ownDossiersQuery } from "#dossiers/queries";

import styles from "./my-dossiers-list.module.css";

export function MyDossiersList({ slug }: { slug: string }) {
  const { t } = useTranslation("dossiers");
  const { data, error, refetch } = useQuery(ownDossiersQuery(slug));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={180} radius="lg" />;
  if (data.data.length === 0) {
    return (
      <EmptyState
        title={t("mine.emptyTitle")}
        action={
          <LinkButton to="/$slug" params={{ slug }}>
            {t("mine.browse")}
          </LinkButton>
        }
      >
        <p>{t("mine.empty")}</p>
      </EmptyState>
    );
  }
  return (
    <ul className={styles["list"]}>
      {data.data.map((dossier) => (
        <OwnDossierCard key={dossier.id} slug={slug} dossier={dossier} />
      ))}
    </ul>
  );
}
