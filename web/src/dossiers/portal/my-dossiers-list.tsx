import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Progress } from "#design/display/progress";
import { Failure } from "#design/feedback/failure";
import { LinkButton } from "#design/layout/link-button";
import { DossierStateBadge } from "#dossiers/dossier-state";
import { ownDossiersQuery } from "#dossiers/queries";
import type { OwnDossier } from "#dossiers/types";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";

import styles from "./my-dossiers-list.module.css";

export function MyDossiersList() {
  const { t } = useTranslation("dossiers");
  const { data, error, refetch } = useQuery(ownDossiersQuery);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={180} radius="lg" />;
  if (data.data.length === 0) {
    return (
      <EmptyState title={t("mine.emptyTitle")}>
        <p>{t("mine.empty")}</p>
      </EmptyState>
    );
  }
  return (
    <ul className={styles["list"]}>
      {data.data.map((dossier) => (
        <OwnDossierCard key={dossier.id} dossier={dossier} />
      ))}
    </ul>
  );
}

function OwnDossierCard({ dossier }: { dossier: OwnDossier }) {
  const { t } = useTranslation("dossiers");
  const formats = useFormats();
  const now = useNow();
  const open = dossier.state === "draft" || dossier.state === "correction_requested";
  return (
    <li className={styles["card"]}>
      <div className={styles["words"]}>
        <DossierStateBadge state={dossier.state} />
        <h2 className={styles["title"]}>{dossier.programme.title}</h2>
        <p className={styles["dim"]}>
          {dossier.organisation.name}
          {open && dossier.closesAt !== null
            ? ` · ${t("mine.closes", { date: formats.dateTime(dossier.closesAt) })}`
            : ` · ${t("mine.saved", { ago: formats.ago(dossier.updatedAt, now) })}`}
        </p>
        {open && <Progress label={t("mine.progress")} done={dossier.completed} total={1} />}
      </div>
      <LinkButton
        variant={open ? "filled" : "default"}
        to="/$slug/dossiers/$dossierId"
        params={{ slug: dossier.organisation.slug, dossierId: dossier.id }}
      >
        {t(open ? "mine.resume" : "mine.see")}
      </LinkButton>
    </li>
  );
}
