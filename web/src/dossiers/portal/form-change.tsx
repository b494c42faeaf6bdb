import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { StatusBadge } from "#design/display/status-badge";
import { DocumentLinks } from "#dossiers/dossier/document-links";
import { ownDocumentUrl } from "#dossiers/queries";
import { formOf, type OwnDossier } from "#dossiers/types";
import type { Field } from "#forms/types";
import { useFormats } from "#i18n/formats";

import styles from "./fill-dossier.module.css";

const tones = { added: "good", changed: "waiting", removed: "neutral" } as const;

type Props = { slug: string; dossier: OwnDossier };

/** The form changed while it was being filled: its questions that did, each with the way to it. */
export function FormChange({ slug, dossier }: Props) {
  const { t } = useTranslation("life");
  const formats = useFormats();
  const { formChange, id: dossierId } = dossier;
  if (formChange === null) return null;
  const { steps } = formOf(dossier);
  const stepOf = (fieldId: string) =>
    steps.find(({ sections = [] }) => sections.some(({ fields }) => fields.some(({ id }) => id === fieldId)))
      ?.id;
  return (
    <Notice tone="info" title={t("formChange.title", { date: formats.longDate(formChange.at) })}>
      {t("formChange.text")}
      <ul className={styles["changed"]}>
        {formChange.questions.map(({ fieldId, label, change }) => {
          const step = stepOf(fieldId);
          return (
            <li key={change + fieldId + label}>
              <StatusBadge tone={tones[change]}>{t(`formChange.${change}`)}</StatusBadge>
              {step === undefined ? (
                <span>{label}</span>
              ) : (
                <Link
                  to="/$slug/dossiers/$dossierId"
                  params={{ slug, dossierId }}
                  search={{ step }}
                  hash={fieldId}
                >
                  {label}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** What was answered before a question changed, when it could not be carried: it helps to answer again. */
export function FormerAnswers({ slug, dossier, field }: MarkProps & { slug: string }) {
  const { t } = useTranslation("life");
  const former = dossier.formerAnswers.filter(({ holderId }) => holderId === field.id);
  return former.map(({ fieldId, label, text }) => {
    const files = dossier.documents
      .filter((document) => document.fieldId === fieldId)
      .map((document) => ({ ...document, href: ownDocumentUrl(slug, dossier.id, document.id) }));
    return (
      <div key={fieldId + text} className={styles["former"]}>
        <p>{fieldId === field.id ? t("formChange.former") : t("formChange.formerOf", { label })}</p>
        {files.length > 0 && field.type !== "file" ? (
          <DocumentLinks ids={files.map(({ id }) => id)} documents={files} />
        ) : (
          <blockquote>{text}</blockquote>
        )}
      </div>
    );
  });
}

type MarkProps = { dossier: OwnDossier; field: Field };

/** Above a question that is new, or no longer as it was. */
export function ChangeMark({ dossier, field }: MarkProps) {
  const { t } = useTranslation("life");
  const news = dossier.formChange?.questions.filter(({ fieldId }) => fieldId === field.id) ?? [];
  if (news.length === 0) return null;
  const isNew = news.some(({ change, label }) => change === "added" && label === field.label);
  const change = isNew ? "added" : "changed";
  return (
    <div>
      <StatusBadge tone={tones[change]}>{t(`formChange.${change}`)}</StatusBadge>
    </div>
  );
}
