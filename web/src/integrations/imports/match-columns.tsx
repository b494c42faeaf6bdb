import "@mantine/core/styles/Checkbox.layer.css";

import { Button, Checkbox, Group, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Import } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { ErrorSummary } from "#design/form/error-summary";
import { GatedButton } from "#design/form/gated-button";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { ColumnChoices } from "#integrations/imports/column-choices";
import { Sample } from "#integrations/imports/sample";
import { useStartRun } from "#integrations/imports/use-start-run";
import { isRunning } from "#integrations/imports/queries";
import { useWhyNot } from "#organisations/access";

type Props = { slug: string; prepared: Import; onRestart: () => void };

/** Which header feeds each column, checked against the first lines; then a dry run, then the import. */
export function MatchColumns({ slug, prepared, onRestart }: Props) {
  const { t } = useTranslation("imports");
  const [mapping, setMapping] = useState(prepared.runs[0]?.mapping ?? prepared.suggested);
  const [flags, setFlags] = useState<string[]>([]);
  const [confirming, setConfirming] = useState(false);
  const { start, pending, failure, errors } = useStartRun(slug, prepared.id, { mapping, flags });
  const whyNot = useWhyNot(slug)("imports.run", "write");
  const running = prepared.runs.some(isRunning);
  return (
    <Surface
      title={t("columns.title")}
      description={t("columns.description", { name: prepared.fileName, count: prepared.total })}
      aside={
        <Button variant="default" onClick={onRestart}>
          {t("choose.another")}
        </Button>
      }
    >
      <Stack gap="lg">
        <ErrorSummary failure={failure} errors={errors} refusals={failure ? 1 : 0} />
        <ColumnChoices prepared={prepared} mapping={mapping} errors={errors} onChange={setMapping} />
        <Sample headers={prepared.headers} lines={prepared.sample} />
        {prepared.flags.length > 0 && (
          <Checkbox.Group label={t("columns.choices")} value={flags} onChange={setFlags}>
            <Stack gap="xs" mt="xs">
              {prepared.flags.map(({ name, label }) => (
                <Checkbox key={name} value={name} label={label} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Group justify="flex-end" gap="sm">
          <GatedButton
            variant="default"
            whyNot={whyNot}
            loading={pending || running}
            onClick={() => start(true)}
          >
            {t("dryRun")}
          </GatedButton>
          <GatedButton whyNot={whyNot} loading={pending || running} onClick={() => setConfirming(true)}>
            {t("run")}
          </GatedButton>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={confirming}
        onClose={() => setConfirming(false)}
        onConfirm={() => {
          setConfirming(false);
          start(false);
        }}
        title={t("confirmTitle", { count: prepared.total })}
        confirmLabel={t("run")}
        harmless
      >
        <p>{t("confirmText")}</p>
      </ConfirmDialog>
    </Surface>
  );
}
