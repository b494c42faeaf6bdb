import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { clientsScanDuplicates } from "#api/generated";
import { integrationsCancelJob } from "#api/generated/sdk.gen";
import type { Job } from "#api/generated/types.gen";
import { isOpen, whileWaiting } from "#api/while-waiting";
import { recentJobsQuery } from "#clients/queries";
import { Progress } from "#design/display/progress";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useWhyNot } from "#organisations/access";

import styles from "../clients.module.css";

const pause = 1500;
const isScanning = (job: Job) => job.kind === "clients.scan" && isOpen(job);

/** Starts a full scan, or says how far the one under way is. */
export function ScanButton({ slug }: { slug: string }) {
  const { t } = useTranslation("clients");
  const queries = useQueryClient();
  const whyNot = useWhyNot(slug)("clients.merge", "write");
  const { data, error, refetch } = useQuery({
    ...recentJobsQuery(slug),
    refetchInterval: whileWaiting<{ data: Job[] }>(pause, (page) => page?.data.some(isScanning) ?? false),
  });
  const running = data?.data.find(isScanning);
  const scanning = running !== undefined;
  useEffect(() => {
    if (!scanning) void queries.invalidateQueries({ queryKey: [{ _id: "clientsListClusters" }] });
    if (!scanning) void queries.invalidateQueries({ queryKey: [{ _id: "clientsListPairs" }] });
  }, [scanning, queries]);
  const start = useAct(() => clientsScanDuplicates({ path: { organisation: slug } }));
  const stop = useAct((jobId: string) => integrationsCancelJob({ path: { organisation: slug, jobId } }));
  if (running && error)
    return (
      <Button variant="default" onClick={() => void refetch()}>
        {t("duplicates.scanUnread")}
      </Button>
    );
  if (running)
    return (
      <div className={styles["acts"]} style={{ minWidth: 220 }}>
        <div style={{ flex: 1 }}>
          <Progress label={t("duplicates.scanning")} done={running.done} total={running.total ?? 0} />
        </div>
        <Button variant="subtle" color="gray" size="sm" onClick={() => stop.mutate(running.id)}>
          {t("duplicates.scanStop")}
        </Button>
      </div>
    );
  return (
    <GatedButton variant="default" whyNot={whyNot} loading={start.isPending} onClick={() => start.mutate()}>
      {t("duplicates.scan")}
    </GatedButton>
  );
}
