import { IconPaperclip } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { FormDefinition, Step } from "#forms/types";

import styles from "./portal-programme.module.css";

/** Everything that will be asked, before one begins: the documents to gather first, then the path step by step. */
export function WhatIsAsked({ definition }: { definition: FormDefinition }) {
  const { t } = useTranslation(["programmes", "forms"]);
  const documents = definition.steps.flatMap(fieldsOf).filter(({ type }) => type === "file");
  return (
    <>
      {documents.length > 0 && (
        <section>
          <h2 className={styles["heading"]}>{t("portal.documents")}</h2>
          <ul className={styles["documents"]}>
            {documents.map(({ id, label, required }) => (
              <li key={id}>
                <IconPaperclip size={18} aria-hidden="true" />
                <span>
                  {label}
                  {!required && <small> {t("portal.optional")}</small>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className={styles["heading"]}>{t("portal.asked")}</h2>
        <ol className={styles["path"]}>
          {definition.steps.map((step) => (
            <li key={step.id}>
              <details>
                <summary>
                  {step.title}
                  <small>
                    {step.type === "form"
                      ? t("portal.questions", { count: fieldsOf(step).length })
                      : t(`builder.kinds.${step.type}`, { ns: "forms" })}
                  </small>
                </summary>
                <StepContent step={step} />
              </details>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

const fieldsOf = ({ sections = [] }: Step) => sections.flatMap(({ fields }) => fields);

function StepContent({ step }: { step: Step }) {
  const { t } = useTranslation(["programmes", "forms"]);
  const fields = fieldsOf(step);
  return (
    <div className={styles["content"]}>
      {step.help !== undefined && <p>{step.help}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map(({ id, label, required, condition }) => (
            <li key={id}>
              {label}
              {condition !== undefined && <small> {t("portal.maybe")}</small>}
              {condition === undefined && !required && <small> {t("portal.optional")}</small>}
            </li>
          ))}
        </ul>
      )}
      {fields.length === 0 && step.type !== "form" && <p>{t(`portal.kinds.${step.type}`)}</p>}
    </div>
  );
}
