import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
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
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    historyQuery(slug, providerId),
  );
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} radius="lg" />;
  const events = data.pages.flatMap((page) => page.data);
  return (
    <Surface title={t("history.title")}>
      {events.length === 0 ? (
        <p className={styles["soft"]}>{t("history.none")}</p>
      ) : (
        <Timeline
          events={events.map(({ id, at, action, actorKind, actorName }) => ({
            id,
            at,
            title: sentenceOf(action),
            detail: actorName ?? t(actorKind === "system" ? "history.system" : "history.staff"),
          }))}
        />
      )}
      {hasNextPage && (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("history.more")}
        </Button>
      )}
    </Surface>
  );
}
