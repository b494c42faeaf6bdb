import { Button } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { UploadedFiles, UploadsUnderWay } from "#design/form/upload-files";
import type { Transfer } from "#design/form/upload-transfer";
import { type StoredFile, useUploads } from "#design/form/use-uploads";

import styles from "./upload.module.css";

type Props = {
  label: string;
  help: string;
  accept: string;
  maxBytes: number;
  multiple?: boolean;
  error?: string;
  files: readonly StoredFile[];
  onStored: (file: StoredFile) => void;
  onRemove: (file: StoredFile) => void;
  send: (file: File, transfer: Transfer) => Promise<StoredFile>;
};

/** Files by button or by drop, each with its progress and a way to stop it. */
export function Upload(props: Props) {
  const { label, help, accept, maxBytes, multiple = false, error, files, onStored, onRemove, send } = props;
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { uploads, add, stop } = useUploads({ maxBytes, send, onStored });
  const full = !multiple && files.length > 0;
  return (
    <fieldset className={styles["upload"]} aria-describedby={`${id}-help`}>
      <legend className="field-label">{label}</legend>
      {!full && (
        <div
          className={styles["zone"]}
          data-over={over}
          data-error={error !== undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            add([...event.dataTransfer.files]);
          }}
        >
          <Button
            variant="default"
            size="sm"
            leftSection={<IconUpload size={16} />}
            onClick={() => input.current?.click()}
          >
            {t(multiple ? "upload.chooseMany" : "upload.choose")}
          </Button>
          <span className={styles["hint"]}>{t("upload.drop")}</span>
          <input
            ref={input}
            type="file"
            hidden
            accept={accept}
            multiple={multiple}
            onChange={(event) => {
              add([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = "";
            }}
          />
        </div>
      )}
      <p id={`${id}-help`} className={styles["help"]}>
        {help}
      </p>
      {error !== undefined && <p className={styles["error"]}>{error}</p>}
      <UploadsUnderWay uploads={uploads} onStop={stop} />
      <UploadedFiles files={files} onRemove={onRemove} />
    </fieldset>
  );
}
