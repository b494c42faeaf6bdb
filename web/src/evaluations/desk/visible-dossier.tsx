import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { AnswerValue } from "#dossiers/dossier/answer-value";
import { fieldOf } from "#evaluations/desk/field-of";
import type { Sheet } from "#evaluations/types";
import type { Value } from "#forms/types";

import styles from "./sheet.module.css";

type Visible = NonNullable<Sheet["dossier"]>;

type Props = { dossier: Visible; documentUrl: ((id: string) => string) | null };

/** The dossier as one may see it, section by section. */
export function VisibleDossier({ dossier, documentUrl }: Props) {
  const { t } = useTranslation("evaluations");
  const documents = dossier.documents.map(({ id, name, sizeBytes }) => ({
    id,
    name,
    size: sizeBytes,
    ...(documentUrl && { href: documentUrl(id) }),
  }));
  return (
    <div className={styles["reading"]}>
      {dossier.applicant === null && <Notice>{t("desk.blind")}</Notice>}
      {dossier.sections.map((section) => (
        <Surface key={section.id} title={section.title}>
          <dl className={styles["answers"]}>
            {section.answers.map(({ question, value }) => (
              <div key={question.id}>
                <dt>{question.label}</dt>
                <dd>
                  <AnswerValue
                    field={fieldOf(question)}
                    value={(value ?? null) as Value}
                    documents={documents}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </Surface>
      ))}
    </div>
  );
}
