import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { type ReactNode, type Ref, useImperativeHandle, useState } from "react";
import { useTranslation } from "react-i18next";

import { AutosaveIndicator } from "#design/feedback/autosave-indicator";
import { AskingProvider, BuilderProvider } from "#forms/builder/builder-context";
import { changeStep } from "#forms/builder/edits";
import { EligibilityEditor } from "#forms/builder/eligibility-editor";
import type { Drafted, FormKeeper, SaveForm } from "#forms/builder/form-keeper";
import { Problems } from "#forms/builder/problems";
import { StepEditor } from "#forms/builder/step-editor";
import { eligibility, StepList } from "#forms/builder/step-list";
import { useFormDraft } from "#forms/builder/use-form-draft";
import { FormPreview } from "#forms/preview/form-preview";
import type { FormDefinition } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = {
  slug: string;
  initial: Drafted;
  title: string;
  /** The keeper of what is typed, for a page that acts on the form beside its builder. */
  ref?: Ref<FormKeeper>;
  saveForm: SaveForm;
  /** Answers already given follow a question that changes its kind, or goes into rows. */
  carriesAnswers?: boolean;
  /** What is offered when someone saved meanwhile: `form` is what this screen holds. */
  renderConflict: (form: FormDefinition) => ReactNode;
};

/** Steps on the left, the step on the right; a field is set up where it stands. */
export function FormBuilder({
  slug,
  initial,
  title,
  ref,
  saveForm,
  carriesAnswers = false,
  renderConflict,
}: Props) {
  const { t } = useTranslation("forms");
  const { keeper, form, save, errors, conflict } = useFormDraft(initial, saveForm);
  useImperativeHandle(ref, () => keeper, [keeper]);
  const [picked, setPicked] = useState(initial.definition.steps[0]?.id);
  const [previewing, setPreviewing] = useState(false);
  const found = form.steps.findIndex(({ id }) => id === picked);
  const index = Math.max(0, found);
  const step = form.steps[index];
  return (
    <BuilderProvider
      value={{
        slug,
        form,
        setForm: (written) => keeper.change(() => written),
        published: initial.publishedNumber !== null,
        reshapes: carriesAnswers || initial.publishedNumber === null,
      }}
    >
      <AskingProvider value={{ form, errors, operators: initial.operators }}>
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
                onChange={(edit) => keeper.change((old) => changeStep(old, step.id, edit))}
              />
            )
          )}
        </div>
        <FormPreview
          slug={slug}
          opened={previewing}
          onClose={() => setPreviewing(false)}
          title={title}
          definition={form}
        />
        {conflict && renderConflict(form)}
      </AskingProvider>
    </BuilderProvider>
  );
}
