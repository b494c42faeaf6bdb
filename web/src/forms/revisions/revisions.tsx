import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import { StatusBadge } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { FormPreview } from "#forms/preview/form-preview";
import { revisionQuery, revisionsQuery } from "#forms/queries";

import styles from "./revisions.module.css";

type Props = { slug: string; programmeId: string; title: string };

/** Every revision that was published, newest first: who, when, and the form as it was. */
export function Revisions({ slug, programmeId, title }: Props) {
  const { t } = useTranslation("forms");
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [seen, setSeen] = useState<number>();
  const { data, error, refetch } = useQuery(revisionsQuery(slug, programmeId, cursors.at(-1)));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  const next = data?.nextCursor ?? null;
  return (
    <Surface title={t("revisions.title")} description={t("revisions.text")}>
      <ul className={styles["revisions"]}>
        {data?.data.map(({ id, number, state, publishedAt, publishedBy }) => (
          <li key={id}>
            <span>
              <strong>{t("revisions.number", { number })}</strong>{" "}
              <StatusBadge tone={state === "published" ? "good" : "neutral"}>
                {t(`revisions.${state}`)}
              </StatusBadge>
              <small className={styles["dim"]}>
                <Instant at={publishedAt} /> · {publishedBy.name ?? t("revisions.byKey")}
              </small>
            </span>
            <Button variant="default" size="sm" onClick={() => setSeen(number)}>
              {t("revisions.see")}
            </Button>
          </li>
        ))}
      </ul>
      {(next !== null || cursors.length > 0) && (
        <Group justify="flex-end" gap="xs" mt="md">
          {cursors.length > 0 && (
            <Button variant="default" size="sm" onClick={() => setCursors(cursors.slice(0, -1))}>
              {t("revisions.newer")}
            </Button>
          )}
          {next !== null && (
            <Button variant="default" size="sm" onClick={() => setCursors([...cursors, next])}>
              {t("revisions.older")}
            </Button>
          )}
        </Group>
      )}
      {seen !== undefined && (
        <OneRevision {...{ slug, programmeId, title }} number={seen} onClose={() => setSeen(undefined)} />
      )}
    </Surface>
  );
}

function OneRevision(props: Props & { number: number; onClose: () => void }) {
  const { slug, programmeId, title, number, onClose } = props;
  const { data } = useQuery({ ...revisionQuery(slug, programmeId, number), staleTime: Infinity });
  if (data === undefined) return null;
  return (
    <FormPreview
      slug={slug}
      opened
      onClose={onClose}
      title={`${title} – v${number}`}
      definition={data.definition}
    />
  );
}
