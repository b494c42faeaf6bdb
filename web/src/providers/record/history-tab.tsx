import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";
import { Failure } from "#design/feedback/failure";
import { useActionSentence } from "#integrations/audit/action-sentence";
import { historyQuery } from "#providers/service-queries";

import styles from "../services.module.css";

/** What happened to a provider, the latest first. */
export function HistoryTab({ slug, providerId }: { slug: string; providerId: string }) {
  const { t } = useTranslation("services");
  const sentenceOf = useActionSentence();
  const { data, error, refetch } = useQuery(historyQuery(slug, providerId));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} radius="lg" />;
  return (
    <Surface title={t("history.title")}>
      {data.data.length === 0 ? (
        <p className={styles["soft"]}>{t("history.none")}</p>
      ) : (
        <Timeline
          events={data.data.map(({ id, at, action, actorKind, actorName }) => ({
            id,
            at,
            title: sentenceOf(action),
            detail: actorName ?? t(actorKind === "system" ? "history.system" : "history.staff"),
          }))}
        />
      )}
    </Surface>
  );
}
