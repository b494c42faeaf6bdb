import { useTranslation } from "react-i18next";

import { Surface } from "#design/display/surface";
import { AnswerValue } from "#dossiers/dossier/answer-value";
import type { StoredFile } from "#design/form/use-uploads";
import type { Answers, Step } from "#forms/types";

import styles from "./answer-sheet.module.css";

type Answered = { answers: Answers; documents: readonly StoredFile[] };

/** One step of a dossier, read: questions and answers. Steps without questions have nothing to show. */
export function AnswerSheet({ step, dossier }: { step: Step; dossier: Answered }) {
  const { t } = useTranslation("dossiers");
  const fields = (step.sections ?? []).flatMap((section) => section.fields);
  if (fields.length === 0) return null;
  return (
    <Surface title={step.title || t("detail.answers")}>
      <dl className={styles["answers"]}>
        {fields.map((field) => (
          <div key={field.id}>
            <dt>{field.label}</dt>
            <dd>
              <AnswerValue
                field={field}
                value={dossier.answers[field.id]?.value ?? null}
                documents={dossier.documents}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Surface>
  );
}
