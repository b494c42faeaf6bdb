import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Form } from "#api/generated";
import { AutosaveIndicator } from "#design/feedback/autosave-indicator";
import { BuilderProvider } from "#forms/builder/builder-context";
import { ConflictDialog } from "#forms/builder/conflict-dialog";
import { changeStep } from "#forms/builder/edits";
import { EligibilityEditor } from "#forms/builder/eligibility-editor";
import { Problems } from "#forms/builder/problems";
import { StepEditor } from "#forms/builder/step-editor";
import { eligibility, StepList } from "#forms/builder/step-list";
import { useFormDraft } from "#forms/builder/use-form-draft";
import { FormPreview } from "#forms/preview/form-preview";

import styles from "./form-builder.module.css";

type Props = { slug: string; initial: Form; title: string; onReload: () => void };

/** Steps on the left, the step on the right; a field is set up where it stands. */
export function FormBuilder({ slug, initial, title, onReload }: Props) {
  const { t } = useTranslation("forms");
  const { form, setForm, save, errors, conflict } = useFormDraft(slug, initial);
  const [picked, setPicked] = useState(initial.definition.steps[0]?.id);
  const [previewing, setPreviewing] = useState(false);
  const found = form.steps.findIndex(({ id }) => id === picked);
  const index = Math.max(0, found);
  const step = form.steps[index];
  return (
    <BuilderProvider
      value={{
        form,
        setForm,
        errors,
        published: initial.publishedNumber !== null,
        operators: initial.operators,
      }}
    >
      <div className={styles["bar"]}>
        <output className={styles["status"]}>
          <AutosaveIndicator save={save} />
        </output>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconEye size={17} />}
          onClick={() => setPreviewing(true)}
        >
          {t("preview.open")}
        </Button>
      </div>
      <Problems onPick={setPicked} />
      <div className={styles["builder"]}>
        <StepList current={picked === eligibility ? picked : step?.id} onPick={setPicked} />
        {picked === eligibility ? (
          <EligibilityEditor />
        ) : (
          step && (
            <StepEditor
              key={step.id}
              at={`/steps/${index}`}
              step={step}
              onChange={(edit) => setForm(changeStep(form, step.id, edit))}
            />
          )
        )}
      </div>
      <FormPreview opened={previewing} onClose={() => setPreviewing(false)} title={title} definition={form} />
      <ConflictDialog
        opened={conflict}
        slug={slug}
        programmeId={initial.programmeId}
        form={form}
        onReload={onReload}
      />
    </BuilderProvider>
  );
}
