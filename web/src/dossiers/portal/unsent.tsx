import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import type { OwnDossier } from "#dossiers/types";

import styles from "./fill-dossier.module.css";

/** What was typed in a correction that ended before it was sent: nobody read it, and nothing of it is lost. */
export function Unsent({ dossier: { unsent } }: { dossier: OwnDossier }) {
  const { t } = useTranslation("life");
  if (unsent.length === 0) return null;
  return (
    <Surface title={t("own.unsent")} description={t("own.unsentText")}>
      <dl className={styles["changes"]}>
        {unsent.map(({ fieldId, label, text, at }) => (
          <div key={fieldId}>
            <dt>
              {label} · <Instant at={at} />
            </dt>
            <dd style={{ whiteSpace: "pre-wrap" }}>{text || t("own.unsentEmpty")}</dd>
          </div>
        ))}
      </dl>
    </Surface>
  );
}
