import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Progress } from "#design/display/progress";
import { Failure } from "#design/feedback/failure";
import { isUnderWay, jobQuery } from "#integrations/jobs";

import styles from "#dossiers/together/together.module.css";

type Props = {
  slug: string;
  jobId: string;
  nameOf: (dossierId: string) => string;
  onClose: () => void;
};

/** How far a bulk act is, then what it could not treat and why. */
export function BulkProgress({ slug, jobId, nameOf, onClose }: Props) {
  const { t } = useTranslation("handling");
  const queries = useQueryClient();
  const { data: job, error, refetch } = useQuery(jobQuery(slug, jobId));
  const over = !isUnderWay(job);
  useEffect(() => {
    if (over) void queries.invalidateQueries();
  }, [over, queries]);
  if (!job || !over) {
    if (error) return <Failure error={error} onRetry={() => void refetch()} />;
    return <Progress label={t("bulk.progress")} done={job?.done ?? 0} total={job?.total ?? 1} />;
  }
  const failed = job.failures.length;
  return (
    <div className={styles["stack"]}>
      {job.state !== "finished" && <Notice tone="bad">{t("bulk.stopped")}</Notice>}
      <output>{t("bulk.done", { count: job.done - failed })}</output>
      {failed > 0 && (
        <>
          <p className={styles["help"]}>{t("bulk.failed", { count: failed })}</p>
          <ul>
            {job.failures.map(({ row, detail }) => (
              <li key={row}>
                <strong>{nameOf(row)}</strong> {detail}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button onClick={onClose}>{t("bulk.close")}</Button>
    </div>
  );
}
