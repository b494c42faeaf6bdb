import { useTranslation } from "react-i18next";

import type { FormImpact, FormPart } from "#api/generated";
import { StatusBadge, type Tone } from "#design/display/status-badge";

import styles from "./revisions.module.css";

const tones = {
  added: "good",
  removed: "bad",
  changed: "info",
  reordered: "neutral",
} as const satisfies Record<keyof FormImpact["changes"], Tone>;
const order = ["added", "removed", "changed", "reordered"] as const;

/** Added, deleted, changed, moved: one line each, in words. */
export function Changes({ changes }: { changes: FormImpact["changes"] }) {
  const { t } = useTranslation("forms");
  const all = order.flatMap((kind) => changes[kind].map((part: FormPart) => ({ kind, part })));
  return (
    <section aria-label={t("impact.changes")}>
      <h3 className={styles["heading"]}>{t("impact.changes")}</h3>
      {all.length === 0 && <p className={styles["dim"]}>{t("impact.noChange")}</p>}
      <ul className={styles["changes"]}>
        {all.map(({ kind, part }) => (
          <li key={kind + part.id}>
            <StatusBadge tone={tones[kind]}>{t(`impact.${kind}`)}</StatusBadge>
            <span>
              <span className={styles["dim"]}>{t(`parts.${part.kind}`)}</span> {part.label}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
