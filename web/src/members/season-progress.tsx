import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { integrationsSeeJobOptions } from "#api/generated/@tanstack/react-query.gen";
import { Progress } from "#design/display/progress";
import { seasonsQuery } from "#members/queries";

const pause = 1000;
const isOpen = (state: string | undefined) =>
  state === undefined || state === "waiting" || state === "running";

/** How far the change of a season is; its figures are read again once it is done. */
export function SeasonProgress({ slug, jobId }: { slug: string; jobId: string }) {
  const { t } = useTranslation("members");
  const queries = useQueryClient();
  const { data: job } = useQuery({
    ...integrationsSeeJobOptions({ path: { organisation: slug, jobId } }),
    refetchInterval: ({ state }) => (isOpen(state.data?.state) ? pause : false),
  });
  const open = isOpen(job?.state);
  useEffect(() => {
    if (!open) void queries.invalidateQueries({ queryKey: seasonsQuery(slug).queryKey });
  }, [open, queries, slug]);
  if (!open) return null;
  return <Progress label={t("seasonsPage.underWay")} done={job?.done ?? 0} total={job?.total ?? 0} />;
}
