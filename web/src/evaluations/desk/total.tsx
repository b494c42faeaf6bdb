import { useTranslation } from "react-i18next";

import { type OwnEvaluation, points } from "#evaluations/types";
import { useFormats } from "#i18n/formats";

import styles from "./marking.module.css";

type Props = { total: OwnEvaluation["total"]; final: boolean };

/** What the marks add up to so far: points one can check by hand, and the score out of 100. */
export function Total({ total, final }: Props) {
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  return (
    <div className={styles["total"]} aria-live="polite">
      <span className={styles["totalLabel"]}>{t(final ? "desk.finalTotal" : "desk.total")}</span>
      <span className={styles["score"]}>
        {total.score === null ? "–" : formats.number(points(total.score))}
        <small> / 100</small>
      </span>
      <span className={styles["points"]}>
        {total.highest > 0 &&
          t("desk.points", { points: formats.number(total.points), highest: formats.number(total.highest) })}
        {total.unmarked > 0 && ` · ${t("desk.unmarked", { count: total.unmarked })}`}
      </span>
    </div>
  );
}
