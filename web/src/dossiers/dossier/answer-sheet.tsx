import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Surface } from "#design/display/surface";
import { type AnsweredDocument, AnswerValue } from "#dossiers/dossier/answer-value";
import { ReplacedFiles } from "#dossiers/dossier/replaced-files";
import type { Document, ReplacedDocument, Values } from "#dossiers/types";
import type { Step } from "#forms/types";

import styles from "./answer-sheet.module.css";

type Props = {
  step: Step;
  values: Values;
  /** The fields that the answers show. */
  shown: ReadonlySet<string>;
  documents: readonly Document[];
  documentUrl: (id: string) => string;
  /** Files that a correction replaced. */
  replaced?: readonly ReplacedDocument[];
  aside?: ReactNode;
};

/** One step of a dossier, read: questions and answers. Steps without questions have nothing to show. */
export function AnswerSheet({ step, values, shown, documents, documentUrl, replaced = [], aside }: Props) {
  const { t } = useTranslation("dossiers");
  const fields = (step.sections ?? []).flatMap((section) => section.fields).filter(({ id }) => shown.has(id));
  if (fields.length === 0) return null;
  const answered = documents.map(({ id, name, size, state }): AnsweredDocument => ({
    id,
    name,
    size,
    ...(state === "accepted" ? { href: documentUrl(id) } : { refused: true }),
  }));
  return (
    <Surface title={step.title || t("detail.answers")} aside={aside}>
      <dl className={styles["answers"]}>
        {fields.map((field) => (
          <div key={field.id}>
            <dt>{field.label}</dt>
            <dd>
              <AnswerValue field={field} value={values[field.id] ?? null} documents={answered} />
              <ReplacedFiles
                documents={replaced.filter(({ fieldId }) => fieldId === field.id)}
                documentUrl={documentUrl}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Surface>
  );
}
