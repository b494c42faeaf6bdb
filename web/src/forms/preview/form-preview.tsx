import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Stepper } from "#design/display/stepper";
import { Modal } from "#design/feedback/modal";
import { holds, visibleFields } from "#forms/fill/visibility";
import { PreviewStep } from "#forms/preview/preview-step";
import type { Answers, FormDefinition } from "#forms/types";

import styles from "./form-preview.module.css";

type Props = {
  slug: string;
  opened: boolean;
  onClose: () => void;
  title: string;
  definition: FormDefinition;
};

/** The form as an applicant fills it, with the very same fields. What is answered here goes nowhere. */
export function FormPreview({ slug, opened, onClose, title, definition }: Props) {
  const { t } = useTranslation("forms");
  return (
    <Modal opened={opened} onClose={onClose} isTrial fullScreen title={t("preview.title", { title })}>
      <Filling slug={slug} definition={definition} />
    </Modal>
  );
}

function Filling({ slug, definition }: Pick<Props, "slug" | "definition">) {
  const { t } = useTranslation("forms");
  const [answers, setAnswers] = useState<Answers>({});
  const [stepId, setStepId] = useState<string>();
  const visibility = visibleFields(definition, answers);
  const steps = definition.steps.filter(({ id }) => visibility.stepIds.has(id));
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === stepId),
  );
  const step = steps[index];
  const barred = definition.ineligibility.find(({ condition }) => holds(condition, visibility.valueOf));
  if (step === undefined) return null;
  return (
    <div className={styles["preview"]}>
      <Notice tone="info">{t("preview.nothingSaved")}</Notice>
      {barred && (
        <Notice tone="bad" title={t("preview.barred")}>
          {barred.message}
        </Notice>
      )}
      <div className={styles["columns"]}>
        <aside>
          <Stepper
            steps={steps.map(({ id, title }, rank) => ({
              id,
              title,
              state: rank === index ? "current" : rank < index ? "done" : "todo",
            }))}
            completed={steps.length < 2 ? 0 : index / (steps.length - 1)}
            onGo={setStepId}
          />
        </aside>
        <PreviewStep
          key={step.id}
          slug={slug}
          step={step}
          visibility={visibility}
          answers={answers}
          onAnswer={(id, value) => setAnswers((old) => ({ ...old, [id]: { value } }))}
          before={steps[index - 1]?.id}
          after={steps[index + 1]?.id}
          onGo={setStepId}
        />
      </div>
    </div>
  );
}
