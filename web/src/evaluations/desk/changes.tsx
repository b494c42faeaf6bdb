import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { AnswerValue } from "#dossiers/dossier/answer-value";
import { fieldOf } from "#evaluations/desk/field-of";
import type { Sheet } from "#evaluations/types";
import type { Value } from "#forms/types";

import styles from "./sheet.module.css";

type Changed = NonNullable<Sheet["changes"]>;
type ChangedAnswer = Changed["answers"][number];

/** What is no longer as it was read, before and after. */
export function Changes({ title, changes }: { title: string; changes: Changed | null }) {
  const { t } = useTranslation("evaluations");
  if (changes === null || changes.answers.length + changes.questions.length === 0) return null;
  return (
    <Notice tone="waiting" title={title}>
      <dl className={styles["changes"]}>
        {changes.answers.map((changed) => (
          <div key={changed.fieldId}>
            <dt>{changed.label}</dt>
            <dd>
              <div>
                <small>{t("desk.before_")}</small>
                <del>
                  <Answer changed={changed} value={changed.before} />
                </del>
              </div>
              <div>
                <small>{t("desk.after")}</small>
                <ins>
                  <Answer changed={changed} value={changed.after} />
                </ins>
              </div>
            </dd>
          </div>
        ))}
        {changes.questions.map(({ id, label }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{t("desk.reworded")}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}

/** A document that changed is another one: how many there are says enough beside those that are shown. */
function Answer({ changed: { question }, value }: { changed: ChangedAnswer; value: unknown }) {
  const { t } = useTranslation("evaluations");
  if (question.type === "file" && Array.isArray(value))
    return t("desk.documentCount", { count: value.length });
  return <AnswerValue field={fieldOf(question)} value={(value ?? null) as Value} documents={[]} />;
}
