import { useState } from "react";

import { AutosaveIndicator } from "#design/feedback/autosave-indicator";
import { changeStep } from "#forms/builder/edits";
import { StepEditor } from "#forms/builder/step-editor";
import { StepList } from "#forms/builder/step-list";
import { useFormDraft } from "#forms/builder/use-form-draft";
import type { FormDefinition, Step } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = { slug: string; programmeId: string; initial: FormDefinition };

/** Steps on the left, the step on the right; a field is set up where it stands. */
export function FormBuilder({ slug, programmeId, initial }: Props) {
  const { form, setForm, save } = useFormDraft(slug, programmeId, initial);
  const [stepId, setStepId] = useState(initial.steps[0]?.id);
  const [fieldId, setFieldId] = useState<string>();
  const step = form.steps.find(({ id }) => id === stepId) ?? form.steps[0];
  const change = (edit: (step: Step) => Step) => step && setForm(changeStep(form, step.id, edit));
  return (
    <>
      <output className={styles["status"]}>
        <AutosaveIndicator save={save} />
      </output>
      <div className={styles["builder"]}>
        <StepList form={form} current={step?.id} onPick={setStepId} onChange={setForm} />
        {step && <StepEditor step={step} field={fieldId} onPick={setFieldId} onChange={change} />}
      </div>
    </>
  );
}
