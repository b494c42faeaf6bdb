import { Button, Group, Stack } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { integrationsCancelJob, integrationsStartImport } from "#api/generated/sdk.gen";
import { Figure, Figures } from "#design/display/figure";
import { Notice } from "#design/display/notice";
import { Progress } from "#design/display/progress";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useFormats } from "#i18n/formats";
import { ReportLines } from "#integrations/imports/report-lines";
import { type ImportRun, isRunning, outcomes } from "#integrations/imports/queries";
import { useWhyNot } from "#organisations/access";

type Props = { slug: string; importId: string; run: ImportRun; onRestart: () => void };

/** What became of the lines of a run: the counts while it goes, then each line. */
export function RunReport({ slug, importId, run, onRestart }: Props) {
  const { t, i18n } = useTranslation("imports");
  const formats = useFormats();
  const report = `/v1/organisations/${slug}/import-runs/${run.id}/report?locale=${i18n.language === "en" ? "en" : "fr"}`;
  return (
    <Surface
      title={t(run.dryRun ? "report.dryTitle" : "report.title")}
      description={run.dryRun ? t("report.dryText") : t("report.text", { count: run.done })}
      aside={
        !isRunning(run) && (
          <Group gap="xs">
            <Button
              component="a"
              href={report}
              download
              variant="default"
              leftSection={<IconDownload size={16} />}
            >
              {t("report.download")}
            </Button>
            {!run.dryRun && (
              <Button variant={isStopped(run) ? "default" : "filled"} onClick={onRestart}>
                {t("choose.another")}
              </Button>
            )}
            {!run.dryRun && isStopped(run) && <TakeUp slug={slug} importId={importId} run={run} />}
          </Group>
        )
      }
    >
      <Stack gap="lg">
        {isRunning(run) && <UnderWay slug={slug} run={run} />}
        {run.state === "failed" && <Notice tone="bad">{t("report.failed")}</Notice>}
        {run.state === "cancelled" && <Notice>{t("report.cancelled")}</Notice>}
        <Figures>
          {outcomes.map((outcome) => (
            <Figure
              key={outcome}
              label={t(`report.outcomes.${outcome}`)}
              value={formats.number(run[outcome])}
            />
          ))}
        </Figures>
        {!isRunning(run) && <ReportLines slug={slug} run={run} />}
      </Stack>
    </Surface>
  );
}

const isStopped = ({ state }: ImportRun) => state === "failed" || state === "cancelled";

/** The same choices again: the import goes on after the lines it had treated. */
function TakeUp({ slug, importId, run: { mapping, flags } }: Omit<Props, "onRestart">) {
  const { t } = useTranslation("imports");
  const whyNot = useWhyNot(slug)("imports.run", "write");
  const takeUp = useAct(
    () =>
      integrationsStartImport({
        path: { organisation: slug, importId },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: { mapping, flags, dryRun: false },
      }),
    t("report.takenUp"),
  );
  return (
    <GatedButton whyNot={whyNot} loading={takeUp.isPending} onClick={() => takeUp.mutate()}>
      {t("report.takeUp")}
    </GatedButton>
  );
}

function UnderWay({ slug, run }: { slug: string; run: ImportRun }) {
  const { t } = useTranslation("imports");
  const stop = useAct(
    () => integrationsCancelJob({ path: { organisation: slug, jobId: run.id } }),
    t("report.stopped"),
  );
  return (
    <Group align="end" gap="lg" wrap="nowrap">
      <div style={{ flexGrow: 1 }}>
        <Progress label={t("report.running")} done={run.done} total={run.total} />
      </div>
      <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
        {t("report.stop")}
      </Button>
    </Group>
  );
}
