import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { clientsUndoMerge } from "#api/generated";
import { undoQuery } from "#clients/queries";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";

import styles from "../clients.module.css";

type Merge = {
  id: string;
  absorbed: { id: string; number: number; name: string }[];
  events: number;
  at: string;
  undoneAt: string | null;
  undoableUntil: string;
  survivorNumber?: number | null;
  actorName?: string | null;
};

/** One merge of the journal, and its undoing while it may be undone. */
export function MergeRow({ slug, merge }: { slug: string; merge: Merge }) {
  const { t } = useTranslation("clients");
  const formats = useFormats();
  const now = useNow();
  const [asking, setAsking] = useState(false);
  const undoable = merge.undoneAt === null && new Date(merge.undoableUntil).getTime() > now;
  const names = merge.absorbed.map(({ number, name }) => `${name} (${t("number", { number })})`).join(", ");
  const into = merge.survivorNumber ? ` ${t("merge.into", { number: merge.survivorNumber })}` : "";
  return (
    <li className={styles["row"]}>
      <div className={styles["words"]}>
        <span>
          {names}
          {into}
        </span>
        <p className={styles["soft"]}>
          {formats.dateTime(merge.at)}
          {merge.actorName ? ` ${t("duplicates.by", { name: merge.actorName })}` : ""} ·{" "}
          {t("merge.events", { count: merge.events })}
        </p>
        <p className={styles["soft"]}>
          {merge.undoneAt === null
            ? t("merge.until", { date: formats.date(merge.undoableUntil) })
            : t("merge.wasUndone", { date: formats.date(merge.undoneAt) })}
        </p>
      </div>
      {undoable && (
        <Button variant="default" size="sm" onClick={() => setAsking(true)}>
          {t("merge.undo")}
        </Button>
      )}
      {asking && <UndoDialog slug={slug} mergeId={merge.id} onClose={() => setAsking(false)} />}
    </li>
  );
}

function UndoDialog({ slug, mergeId, onClose }: { slug: string; mergeId: string; onClose: () => void }) {
  const { t } = useTranslation("clients");
  const { data, error } = useQuery(undoQuery(slug, mergeId));
  const undo = useAct(async () => {
    await clientsUndoMerge({ path: { organisation: slug, mergeId } });
    onClose();
  }, t("merge.undone"));
  const kept = data?.kept.map((field) => t(`fields.${field}`)).join(", ");
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => undo.mutate()}
      title={t("merge.undoTitle")}
      confirmLabel={t("merge.undo")}
      harmless
      pending={undo.isPending || (data === undefined && error === null)}
      error={error?.detail}
    >
      {data && (
        <div className={styles["explain"]}>
          <p>{t("merge.undoMoves", { count: data.movedBack })}</p>
          {data.leftBehind > 0 && <p>{t("merge.undoLeft", { count: data.leftBehind })}</p>}
          {data.arrivedSince > 0 && <p>{t("merge.undoSince", { count: data.arrivedSince })}</p>}
          {data.arrived.length > 0 && (
            <ul>
              {data.arrived.map(({ id, number, title }) => (
                <li key={id}>
                  {number} · {title}
                </li>
              ))}
            </ul>
          )}
          {kept && <p>{t("merge.undoKept", { fields: kept })}</p>}
          <p>{t("merge.undoJudge")}</p>
        </div>
      )}
    </ConfirmDialog>
  );
}
