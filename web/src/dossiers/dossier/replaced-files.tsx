import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import type { ReplacedDocument } from "#dossiers/types";

import styles from "./answer-sheet.module.css";

type Props = { documents: readonly ReplacedDocument[]; documentUrl: (id: string) => string };

/** The files that stood here before a correction: on demand, so that nobody takes them for the present ones. */
export function ReplacedFiles({ documents, documentUrl }: Props) {
  const { t } = useTranslation("dossiers");
  if (documents.length === 0) return null;
  return (
    <details className={styles["replaced"]}>
      <summary>{t("detail.replaced", { count: documents.length })}</summary>
      <ul>
        {documents.map(({ id, name, replacedAt }) => (
          <li key={id}>
            <a href={documentUrl(id)} download={name}>
              {name}
            </a>{" "}
            · <Instant at={replacedAt} />
          </li>
        ))}
      </ul>
    </details>
  );
}
