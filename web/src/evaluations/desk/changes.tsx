import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import type { Sheet } from "#evaluations/types";

import styles from "./sheet.module.css";

type Changed = NonNullable<Sheet["changes"]>;

const say = (value: unknown): string => {
  if (value === null || value === undefined) return "–";
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
};

/** What is no longer as it was read, before and after. */
export function Changes({ title, changes }: { title: string; changes: Changed | null }) {
  const { t } = useTranslation("evaluations");
  if (changes === null || changes.answers.length + changes.questions.length === 0) return null;
  return (
    <Notice tone="waiting" title={title}>
      <dl className={styles["changes"]}>
        {changes.answers.map(({ fieldId, label, before, after }) => (
          <div key={fieldId}>
            <dt>{label}</dt>
            <dd>
              <del aria-label={t("desk.before_")}>{say(before)}</del> →{" "}
              <ins aria-label={t("desk.after")}>{say(after)}</ins>
            </dd>
          </div>
        ))}
        {changes.questions.map(({ id, label }) => (
          <div key={id}>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
