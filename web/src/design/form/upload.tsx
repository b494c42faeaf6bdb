import { useId, useState } from "react";

import { toast } from "#design/feedback/toasts";
import { useFailureWords } from "#design/feedback/use-failure-words";
import { UploadedFiles, UploadsUnderWay } from "#design/form/upload-files";
import type { Transfer } from "#design/form/upload-transfer";
import { UploadZone } from "#design/form/upload-zone";
import { type StoredFile, type UploadRules, useUploads } from "#design/form/use-uploads";

import styles from "./upload.module.css";

type Props = UploadRules & {
  label: string;
  help: string;
  /** Where errors lead. */
  path?: string;
  maxFiles?: number;
  error?: string;
  files: readonly StoredFile[];
  onRemove: (file: StoredFile) => Promise<unknown>;
  send: (file: File, transfer: Transfer) => Promise<unknown>;
};

/** Files by button or by drop, each with its progress and a way to stop it. */
export function Upload({ label, help, path, maxFiles = 1, error, files, onRemove, ...sending }: Props) {
  const id = useId();
  const [removing, setRemoving] = useState<string>();
  const words = useFailureWords();
  const { uploads, add, stop } = useUploads(sending);
  const errorId = error === undefined ? undefined : `${id}-error`;
  const said = [`${id}-help`, errorId ?? []].flat().join(" ");
  const moving = uploads.filter((upload) => upload.error === undefined).length;
  const room = maxFiles - files.length - moving;
  return (
    <fieldset className={styles["upload"]} aria-describedby={said}>
      <legend className="field-label">{label}</legend>
      {room > 0 && (
        <UploadZone
          label={label}
          path={path}
          accept={sending.extensions.map((extension) => `.${extension}`).join(",")}
          multiple={room > 1}
          errorId={errorId}
          onFiles={(chosen) => add(chosen.slice(0, room))}
        />
      )}
      <p id={`${id}-help`} className={styles["help"]}>
        {help}
      </p>
      {error !== undefined && (
        <p id={errorId} className={styles["error"]}>
          {error}
        </p>
      )}
      <UploadsUnderWay uploads={uploads} onStop={stop} />
      <UploadedFiles
        files={files}
        removing={removing}
        onRemove={(file) => {
          setRemoving(file.id);
          void onRemove(file)
            .catch((refusal: unknown) => void toast(words(refusal), "bad"))
            .finally(() => setRemoving(undefined));
        }}
      />
    </fieldset>
  );
}
