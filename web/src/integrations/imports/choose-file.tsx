import { Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { integrationsPrepareImport } from "#api/generated/sdk.gen";
import { ProblemError } from "#api/problem";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { UploadZone } from "#design/form/upload-zone";
import { type ImportScreen, importScreens } from "#integrations/imports/kinds";

import styles from "./imports.module.css";

type Props = { slug: string; screen: ImportScreen; onReady: (importId: string) => void };

export function ChooseFile({ slug, screen, onReady }: Props) {
  const { t } = useTranslation(["imports", "common"]);
  const send = useMutation({
    mutationFn: (file: File) =>
      bodyOf(
        integrationsPrepareImport({
          path: { organisation: slug },
          query: { kind: importScreens[screen], name: file.name },
          body: file,
        }),
      ),
    onSuccess: ({ id }) => onReady(id),
  });
  const { error } = send;
  const errorId = useId();
  return (
    <Surface title={t("choose.title")} description={t("choose.help")}>
      <Stack gap="md">
        {error !== null && (
          <div id={errorId}>
            <Notice
              tone="bad"
              title={
                error instanceof ProblemError ? error.problem.title : t("state.failed", { ns: "common" })
              }
            >
              {error instanceof ProblemError ? error.problem.detail : t("state.failedWhy", { ns: "common" })}
            </Notice>
          </div>
        )}
        <UploadZone
          label={t("choose.label")}
          path={undefined}
          accept=".csv,.txt,.tsv,text/csv"
          multiple={false}
          errorId={error === null ? undefined : errorId}
          onFiles={([file]) => file && send.mutate(file)}
        />
      </Stack>
      <p aria-live="polite" className={styles["reading"]}>
        {send.isPending ? t("choose.reading") : ""}
      </p>
    </Surface>
  );
}
