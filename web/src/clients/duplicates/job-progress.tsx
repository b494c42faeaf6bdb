import type { UseQueryResult } from "@tanstack/react-query";

import type { Job } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Progress } from "#design/display/progress";
import { Failure } from "#design/feedback/failure";
import { isUnderWay } from "#integrations/jobs";

type Props = {
  query: Pick<UseQueryResult<Job, unknown>, "data" | "error" | "refetch">;
  label: string;
  /** What to say when the job ended before its work did. */
  stopped: string;
};

/** How far a job is, or why nothing more will come of it; nothing once it is done. */
export function JobProgress({ query: { data: job, error, refetch }, label, stopped }: Props) {
  if (job?.state === "finished") return null;
  if (!isUnderWay(job)) return <Notice tone="bad">{stopped}</Notice>;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Progress label={label} done={job?.done ?? 0} total={job?.total ?? 0} />;
}
