import { IconDownload, IconFile } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { AnsweredDocument } from "#dossiers/dossier/answer-value";
import { useFormats } from "#i18n/formats";

import styles from "./answer-sheet.module.css";

type Props = { ids: readonly unknown[]; documents: readonly AnsweredDocument[] };

/** The files of an answer, each to download. */
export function DocumentLinks({ ids, documents }: Props) {
  const { t } = useTranslation("dossiers");
  const formats = useFormats();
  return (
    <ul className={styles["list"]}>
      {documents
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name, size, href, refused }) => (
          <li key={id} className={styles["file"]}>
            <IconFile size={18} stroke={1.6} aria-hidden="true" />
            <span className={styles["name"]}>{name}</span>
            <span className={styles["size"]}>{formats.bytes(size)}</span>
            {refused && <span className={styles["none"]}>{t("detail.refusedFile")}</span>}
            {href !== undefined && (
              <a href={href} download={name} aria-label={t("detail.download", { name })}>
                <IconDownload size={18} stroke={1.7} />
              </a>
            )}
          </li>
        ))}
    </ul>
  );
}
