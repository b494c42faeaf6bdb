import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { integrationsCancelJob } from "#api/generated/sdk.gen";
import type { Job } from "#api/generated/types.gen";
import { Progress } from "#design/display/progress";
import { useAct } from "#design/feedback/use-act";
import { useFormats } from "#i18n/formats";

import styles from "./exports.module.css";

/** Where a job stands: how far it is, or its file while it is kept. */
export function JobResult({ slug, job }: { slug: string; job: Job }) {
  const { t } = useTranslation(["integrations", "common"]);
  const formats = useFormats();
  const cancel = useAct(
    () => integrationsCancelJob({ path: { organisation: slug, jobId: job.id } }),
    t("exports.cancelled"),
  );
  if (job.state === "waiting" || job.state === "running") {
    return (
      <div className={styles["running"]}>
        {job.total !== null && <Progress label={t("exports.progress")} done={job.done} total={job.total} />}
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          loading={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {t("action.cancel", { ns: "common" })}
        </Button>
      </div>
    );
  }
  if (job.resultUrl === null || job.expiresAt === null) return null;
  return (
    <div className={styles["result"]}>
      <Button
        component="a"
        href={job.resultUrl}
        download
        variant="default"
        size="sm"
        leftSection={<IconDownload size={16} />}
      >
        {t("action.download", { ns: "common" })}
      </Button>
      <span>{t("exports.expires", { date: formats.date(job.expiresAt) })}</span>
    </div>
  );
}
