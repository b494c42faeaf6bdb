import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { AnswerSheet } from "#dossiers/dossier/answer-sheet";
import { AnswerConflict } from "#dossiers/portal/answers/answer-conflict";
import { useDocuments } from "#dossiers/portal/documents/use-documents";
import { ChangeMark, FormerAnswers } from "#dossiers/portal/form-change";
import { missingParts } from "#dossiers/portal/missing";
import type { Filling } from "#dossiers/portal/filling";
import { ownDocumentUrl } from "#dossiers/queries";
import { FieldInput } from "#forms/fill/field-input";
import { FilesProvider } from "#forms/fill/files-context";
import type { Field, Step } from "#forms/types";

import styles from "./fill-dossier.module.css";

export function StepFields({ step, ...filling }: Filling & { step: Step }) {
  const { t } = useTranslation("dossiers");
  const { slug, dossier, visibility } = filling;
  const { hash } = useLocation();
  const files = useDocuments(slug, dossier);
  useEffect(() => focusOn(hash), [hash]);
  const closed = new Set(dossier.closedFields.filter((id) => visibility.fieldIds.has(id)));
  const isOpen = ({ id }: Field) => visibility.fieldIds.has(id) && !closed.has(id);
  const sections = (step.sections ?? []).filter(
    ({ id, fields }) =>
      visibility.sectionIds.has(id) && (fields.some(isOpen) || !fields.some((field) => closed.has(field.id))),
  );
  return (
    <FilesProvider value={files}>
      <ClosedAnswers step={step} closed={closed} {...filling} />
      {sections.length > 0 && <p className={styles["required"]}>{t("fill.required")}</p>}
      {sections.map((section) => (
        <div key={section.id} className={styles["section"]}>
          {section.title && <h3 className={styles["subheading"]}>{section.title}</h3>}
          {section.help && <p className={styles["help"]}>{section.help}</p>}
          {section.fields.filter(isOpen).map((field) => (
            <OneField key={field.id} field={field} {...filling} />
          ))}
        </div>
      ))}
    </FilesProvider>
  );
}

type Closed = { step: Step; closed: ReadonlySet<string> };

/** What an intermediate validation approved is read, and no longer written. */
function ClosedAnswers({ step, closed, slug, dossier, values }: Filling & Closed) {
  const { t } = useTranslation("dossiers");
  const some = step.sections?.some(({ fields }) => fields.some(({ id }) => closed.has(id))) ?? false;
  if (!some) return null;
  return (
    <>
      <Notice tone="good">{t("fill.closed")}</Notice>
      <AnswerSheet
        step={{ ...step, title: "" }}
        values={values}
        shown={closed}
        documents={dossier.documents}
        documentUrl={(id) => ownDocumentUrl(slug, dossier.id, id)}
      />
    </>
  );
}

function OneField({ field, dossier, values, visibility, ...rest }: Filling & { field: Field }) {
  const { keeper, keeping, missing } = rest;
  const conflict = keeping.conflicts[field.id];
  const typed = keeping.typed[field.id];
  return (
    <div id={field.id} className={styles["field"]} onBlur={() => keeper.leave(field.id)}>
      <ChangeMark dossier={dossier} field={field} />
      <FieldInput
        field={field}
        path={field.id}
        value={values[field.id] ?? null}
        error={keeping.errors[field.id] ?? missing[field.id]}
        errorOf={(part) =>
          keeping.parts[field.id]?.[part] ??
          (field.id in missing ? missingParts(dossier.completeness, field.id)[part] : undefined)
        }
        answerOf={visibility.valueOf}
        onChange={(value) => keeper.answer(field.id, value)}
      />
      <FormerAnswers slug={rest.slug} dossier={dossier} field={field} />
      {conflict && typed && (
        <AnswerConflict
          field={field}
          base={typed.base}
          mine={typed.value}
          theirs={conflict}
          onChoose={(choice) => keeper.settle(field.id, choice)}
        />
      )}
    </div>
  );
}

/** The field that a link of the last step leads to. */
function focusOn(fieldId: string): void {
  if (fieldId === "") return;
  const input = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(fieldId)}"]`);
  input?.scrollIntoView({ block: "center" });
  input?.focus();
}
