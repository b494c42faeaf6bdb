import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Progress } from "#design/display/progress";
import { Failure } from "#design/feedback/failure";
import { isUnderWay, jobQuery } from "#integrations/jobs";
import { seasonsQuery } from "#members/queries";

/** How far the change of a season is; its figures are read again once it is done. */
export function SeasonProgress({ slug, jobId }: { slug: string; jobId: string }) {
  const { t } = useTranslation("members");
  const queries = useQueryClient();
  const { data: job, error, refetch } = useQuery(jobQuery(slug, jobId));
  const open = isUnderWay(job);
  useEffect(() => {
    if (!open) void queries.invalidateQueries({ queryKey: seasonsQuery(slug).queryKey });
  }, [open, queries, slug]);
  if (job?.state === "failed" || job?.state === "cancelled")
    return <Notice tone="bad">{t("seasonsPage.stopped")}</Notice>;
  if (!open) return null;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Progress label={t("seasonsPage.underWay")} done={job?.done ?? 0} total={job?.total ?? 0} />;
}
