import { Button, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Facts } from "#design/display/facts";
import { Notice } from "#design/display/notice";
import { Progress } from "#design/display/progress";
import { Failure } from "#design/feedback/failure";
import { useFormats } from "#i18n/formats";
import { isUnderWay, jobQuery } from "#integrations/jobs";

type Props = { slug: string; jobId: string; concerned: number; onClose: () => void };

/** How far a general reminder is, then what it did and whom it left alone. */
export function Reminding({ slug, jobId, concerned, onClose }: Props) {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  const { data: job, error, refetch } = useQuery(jobQuery(slug, jobId));
  if (job === undefined || isUnderWay(job)) {
    if (error) return <Failure error={error} onRetry={() => void refetch()} />;
    return (
      <Stack>
        <Progress label={t("remindAll.running")} done={job?.done ?? 0} total={concerned} />
        <p style={{ margin: 0 }}>{t("remindAll.mayClose")}</p>
        <Button variant="default" onClick={onClose}>
          {t("remindAll.close")}
        </Button>
      </Stack>
    );
  }
  const left = job.leftAlone.reduce((sum, { count }) => sum + count, 0);
  return (
    <Stack>
      <Notice tone={job.state === "finished" ? "good" : "bad"}>
        {job.state === "finished"
          ? t("remindAll.done", { count: Math.max(0, job.done - left) })
          : t("remindAll.stopped")}
      </Notice>
      {left > 0 && (
        <section aria-label={t("remindAll.left")}>
          <Facts
            facts={job.leftAlone.map(({ detail, count }) => ({
              label: detail,
              value: formats.number(count),
            }))}
          />
        </section>
      )}
      <Button onClick={onClose}>{t("remindAll.close")}</Button>
    </Stack>
  );
}
