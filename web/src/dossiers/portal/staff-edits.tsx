import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { AnswerValue } from "#dossiers/dossier/answer-value";
import { formOf, type OwnDossier } from "#dossiers/types";
import type { Value } from "#forms/types";

import styles from "./fill-dossier.module.css";

/** What the organisation changed in the answers, before and after, and why. */
export function StaffEdits({ dossier }: { dossier: OwnDossier }) {
  const { t } = useTranslation("life");
  if (dossier.edits.length === 0) return null;
  const fields = formOf(dossier).steps.flatMap(({ sections = [] }) =>
    sections.flatMap(({ fields }) => fields),
  );
  return (
    <Surface title={t("own.edits")} description={t("own.editsText")}>
      <dl className={styles["changes"]}>
        {dossier.edits.map(({ fieldId, before, after, at, reason }) => {
          const field = fields.find(({ id }) => id === fieldId);
          return field === undefined ? null : (
            <div key={`${fieldId}-${at}`}>
              <dt>
                {field.label} · <Instant at={at} />
              </dt>
              <dd>
                <AnswerValue field={field} value={asValue(before)} documents={[]} /> →{" "}
                <AnswerValue field={field} value={asValue(after)} documents={[]} />
                {reason !== null && <p className={styles["help"]}>{reason}</p>}
              </dd>
            </div>
          );
        })}
      </dl>
    </Surface>
  );
}

/** The API keeps only answers that it has read. */
const asValue = (value: unknown): Value => (value ?? null) as Value;
