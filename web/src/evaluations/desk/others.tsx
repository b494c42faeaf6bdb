import { useTranslation } from "react-i18next";

import { Surface } from "#design/display/surface";
import { type GivenAnswers, type Grid, points, type Sheet } from "#evaluations/types";
import { useFormats } from "#i18n/formats";

import styles from "./sheet.module.css";

/** Others’ final evaluations, when the phase shows them, signed or not. */
export function Others({ others, grid }: { others: Sheet["others"]; grid: Grid }) {
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  if (others.length === 0) return null;
  return (
    <Surface title={t("desk.others")}>
      <ul className={styles["others"]}>
        {others.map((one, index) => (
          <li key={index}>
            <span className={styles["signed"]}>
              {one.evaluatorName ?? t("desk.anonymous")}
              <span className="tabular">{one.score === null ? "–" : formats.number(points(one.score))}</span>
            </span>
            {textsOf(grid, one.answers as GivenAnswers).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </li>
        ))}
      </ul>
    </Surface>
  );
}

const textsOf = ({ criteria }: Grid, answers: GivenAnswers): string[] =>
  criteria
    .filter(({ type }) => type === "text")
    .flatMap(({ id }) => {
      const value = answers[id]?.value;
      return typeof value === "string" && value !== "" ? [value] : [];
    });
