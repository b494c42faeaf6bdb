import { useState } from "react";
import { useTranslation } from "react-i18next";

import { AutosaveIndicator } from "#design/feedback/autosave-indicator";
import { changeField, changeStep } from "#forms/builder/edits";
import { FieldSettings } from "#forms/builder/field-settings";
import { StepEditor } from "#forms/builder/step-editor";
import { StepList } from "#forms/builder/step-list";
import { useFormDraft } from "#forms/builder/use-form-draft";
import type { FormDefinition, Step } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = { slug: string; programmeId: string; initial: FormDefinition };

/** Steps on the left, the step in the middle, the field being set up on the right. */
export function FormBuilder({ slug, programmeId, initial }: Props) {
  const { t } = useTranslation("forms");
  const { form, setForm, save } = useFormDraft(slug, programmeId, initial);
  const [stepId, setStepId] = useState(initial.steps[0]?.id);
  const [fieldId, setFieldId] = useState<string>();
  const step = form.steps.find(({ id }) => id === stepId) ?? form.steps[0];
  const field = step?.sections?.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId);
  const change = (edit: (step: Step) => Step) => step && setForm(changeStep(form, step.id, edit));
  return (
    <>
      <output className={styles["status"]}>
        <AutosaveIndicator save={save} />
      </output>
      <div className={styles["builder"]}>
        <StepList form={form} current={step?.id} onPick={setStepId} onChange={setForm} />
        {step && <StepEditor step={step} field={fieldId} onPick={setFieldId} onChange={change} />}
        <aside className={styles["settings"]} aria-label={t("builder.fieldSettings")}>
          {field ? (
            <FieldSettings
              key={field.id}
              field={field}
              onChange={(edit) => change(changeField(field.id, edit))}
            />
          ) : (
            <p className={styles["hint"]}>{t("builder.noField")}</p>
          )}
        </aside>
      </div>
    </>
  );
}
