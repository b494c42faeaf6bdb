import { ActionIcon } from "@mantine/core";
import { IconFile, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { Progress } from "#design/display/progress";
import type { StoredFile, UnderWay } from "#design/form/use-uploads";
import { useFormats } from "#i18n/formats";

import styles from "./upload.module.css";

type UnderWayProps = { uploads: readonly UnderWay[]; onStop: (upload: UnderWay) => void };

export function UploadsUnderWay({ uploads, onStop }: UnderWayProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles["files"]}>
      {uploads.map((upload) => (
        <li key={upload.key} className={styles["file"]}>
          <div className={styles["name"]}>
            {upload.name}
            {upload.error === undefined ? (
              <Progress
                hideLabel
                label={t("upload.progress", { name: upload.name })}
                done={upload.ratio}
                total={1}
              />
            ) : (
              <span className={styles["error"]} role="alert">
                {upload.error}
              </span>
            )}
          </div>
          <ActionIcon aria-label={t("upload.stop", { name: upload.name })} onClick={() => onStop(upload)}>
            <IconX size={18} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

type FilesProps = {
  files: readonly StoredFile[];
  removing: string | undefined;
  onRemove: (file: StoredFile) => void;
};

export function UploadedFiles({ files, removing, onRemove }: FilesProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <ul className={styles["files"]}>
      {files.map((file) => (
        <li key={file.id} className={styles["file"]}>
          <IconFile size={20} stroke={1.6} />
          <span className={styles["name"]}>
            {file.href === undefined ? file.name : <a href={file.href}>{file.name}</a>}
            {file.problem && (
              <span className={styles["error"]} role="alert">
                {t(`upload.${file.problem}`)}
              </span>
            )}
          </span>
          <span className={styles["size"]}>{formats.bytes(file.bytes)}</span>
          {file.fixed !== true && (
            <ActionIcon
              aria-label={t("upload.remove", { name: file.name })}
              loading={removing === file.id}
              onClick={() => onRemove(file)}
            >
              <IconX size={18} />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}
