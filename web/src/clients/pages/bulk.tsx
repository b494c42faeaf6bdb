import { IconArrowMerge } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { clientsMergeCertain } from "#api/generated";
import { JobProgress } from "#clients/duplicates/job-progress";
import { lineColumns } from "#clients/duplicates/line-columns";
import { planLinesQuery } from "#clients/queries";
import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { jobQuery } from "#integrations/jobs";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/duplicates/bulk");

/** First a dry run, whose lines are read; then the run of that plan. Both stand in the URL. */
export function BulkMergePage() {
  const { t } = useTranslation("clients");
  const { slug } = route.useParams();
  const search = route.useSearch();
  // Which plan is shown narrows nothing: a plan of no group says so itself.
  const { plan, run, ...paging } = search;
  const list = useList(paging);
  const whyNot = useWhyNot(slug)("clients.merge", "write");
  const planning = useQuery({ ...jobQuery(slug, plan ?? ""), enabled: plan !== undefined });
  const running = useQuery({ ...jobQuery(slug, run ?? ""), enabled: run !== undefined });
  const planned = planning.data?.state === "finished";
  const lines = useQuery({
    ...planLinesQuery(slug, plan ?? "", search),
    placeholderData: keepPreviousData,
    enabled: planned,
    refetchInterval: running.data?.state === "running" ? 1500 : false,
  });
  const start = useAct(async (planId: string | undefined) => {
    const { id } = await bodyOf(
      clientsMergeCertain({
        path: { organisation: slug },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: planId ? { planId } : {},
      }),
    );
    list.change(planId ? { run: id } : { plan: id, run: undefined });
  });
  const [asking, setAsking] = useState(false);
  const toMerge = lines.data?.planned ?? 0;
  const dryRun = (
    <GatedButton
      whyNot={whyNot}
      variant={planned ? "default" : "filled"}
      loading={start.isPending}
      onClick={() => start.mutate(undefined)}
    >
      {t("bulk.dryRun")}
    </GatedButton>
  );
  return (
    <Page
      title={t("bulk.title")}
      lead={t("bulk.lead")}
      back={
        <Link to="/admin/$slug/duplicates" params={{ slug }}>
          {t("duplicates.title")}
        </Link>
      }
      actions={
        <>
          {dryRun}
          {planned && run === undefined && toMerge > 0 && (
            <GatedButton whyNot={whyNot} onClick={() => setAsking(true)}>
              {t("bulk.run", { count: toMerge })}
            </GatedButton>
          )}
        </>
      }
    >
      {plan !== undefined && (
        <JobProgress query={planning} label={t("bulk.running")} stopped={t("bulk.planStopped")} />
      )}
      {run !== undefined && (
        <JobProgress query={running} label={t("bulk.merging")} stopped={t("bulk.runStopped")} />
      )}
      {running.data?.state === "finished" && <Notice tone="good">{t("bulk.finished")}</Notice>}
      {planned && (
        <DataTable
          label={t("bulk.title")}
          columns={lineColumns(slug, t)}
          rows={lines.data?.data}
          rowId={({ root }) => root}
          nextCursor={lines.data?.nextCursor}
          list={list}
          error={lines.error}
          empty={
            <EmptyState title={t("bulk.emptyTitle")} icon={<IconArrowMerge size={26} stroke={1.6} />}>
              <p>{t("bulk.empty")}</p>
            </EmptyState>
          }
        />
      )}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          start.mutate(plan);
        }}
        title={t("bulk.runTitle")}
        confirmLabel={t("bulk.run", { count: toMerge })}
        harmless
      >
        {t("bulk.runText")}
      </ConfirmDialog>
    </Page>
  );
}
