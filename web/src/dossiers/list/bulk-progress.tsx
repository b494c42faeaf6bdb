import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { Progress } from "#design/display/progress";
import { isOver, jobQuery } from "#dossiers/together/queries";

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
  const { data: job } = useQuery(jobQuery(slug, jobId));
  const over = isOver(job?.state);
  useEffect(() => {
    if (over) void queries.invalidateQueries();
  }, [over, queries]);
  if (!job || !over)
    return <Progress label={t("bulk.progress")} done={job?.done ?? 0} total={job?.total ?? 1} />;
  const failed = job.failures.length;
  return (
    <div className={styles["stack"]}>
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
