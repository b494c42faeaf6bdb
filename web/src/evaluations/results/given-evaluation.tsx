import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import { StatusBadge } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { EvaluationBadge } from "#evaluations/badges";
import { Changes } from "#evaluations/desk/changes";
import { askedCriteria } from "#evaluations/grid-form";
import { scoreOf } from "#evaluations/results/results";
import { Said } from "#evaluations/said";
import type { Evaluated, Grid } from "#evaluations/types";
import { useFormats } from "#i18n/formats";

import styles from "./given-evaluation.module.css";

type One = Evaluated["evaluations"][number];
type Props = { evaluation: One; grid: Grid; actions: ReactNode };

/** One evaluation as staff read it: its answers, what happened to it, what changed since. */
export function GivenEvaluation({ evaluation, grid, actions }: Props) {
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  return (
    <Surface title={evaluation.evaluatorName} aside={actions}>
      <div className={styles["line"]}>
        <EvaluationBadge state={evaluation.state} />
        {evaluation.left && <StatusBadge tone="neutral">{t("judged.left")}</StatusBadge>}
        {evaluation.late && <StatusBadge tone="bad">{t("judged.late")}</StatusBadge>}
        <span className={styles["score"]}>
          {t("judged.total")} : {scoreOf(evaluation.total.score, formats.number)}
        </span>
      </div>
      {evaluation.changed && <Changes title={t("judged.changed")} changes={evaluation.changes} />}
      {Object.keys(evaluation.answers).length > 0 && (
        <dl className={styles["answers"]}>
          {askedCriteria(grid, evaluation.answers).map((criterion) => (
            <div key={criterion.id}>
              <dt>{criterion.label}</dt>
              <dd>
                <Said criterion={criterion} given={evaluation.answers[criterion.id]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {evaluation.history.length > 0 && (
        <details className={styles["history"]}>
          <summary>{t("judged.history")}</summary>
          <ol>
            {evaluation.history.map(({ verb, at, byStaff, reason }, index) => (
              <li key={`${at} ${index}`}>
                {t(`judged.happened.${verb as "start"}`)} {byStaff && t("judged.byStaff")} ·{" "}
                <Instant at={at} />
                {reason !== null && <blockquote>{reason}</blockquote>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </Surface>
  );
}
