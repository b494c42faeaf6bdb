import { Button } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import styles from "./upload.module.css";

type Props = {
  label: string;
  path: string | undefined;
  accept: string;
  multiple: boolean;
  /** Of what is wrong, when something is. */
  errorId: string | undefined;
  onFiles: (files: File[]) => void;
};

export function UploadZone({ label, path, accept, multiple, errorId, onFiles }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const dragging = (is: boolean) => (event: React.DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <div
      className={styles["zone"]}
      data-over={over}
      data-error={errorId !== undefined}
      onDragOver={dragging(true)}
      onDragLeave={dragging(false)}
      onDrop={(event) => {
        dragging(false)(event);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Button
        variant="default"
        size="sm"
        data-path={path}
        {...(errorId !== undefined && { "aria-describedby": errorId })}
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
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
