import "@mantine/core/styles/Switch.layer.css";

import { Button, Switch } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { ConditionEditor } from "#forms/builder/condition-editor";
import { newSection } from "#forms/builder/edits";
import { FileRulesEditor } from "#forms/builder/file-rules";
import { SectionEditor } from "#forms/builder/section-editor";
import { MediaEditor } from "#forms/builder/media-editor";
import { LineSetting, NumberSetting, TextSetting } from "#forms/builder/setting";
import type { Step } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = { at: string; step: Step; onChange: (edit: (step: Step) => Step) => void };

export function StepEditor({ at, step, onChange }: Props) {
  const { t } = useTranslation("forms");
  const set = (part: Partial<Step>) => onChange((old) => ({ ...old, ...part }));
  const sections = step.sections ?? [];
  return (
    <div className={styles["editor"]}>
      <div className={styles["sheet"]}>
        {step.type !== "form" && <p className={styles["hint"]}>{t(`builder.kindHelp.${step.type}`)}</p>}
        <LineSetting
          at={`${at}/title`}
          label={t("builder.stepTitle")}
          value={step.title}
          onChange={(title) => set({ title })}
        />
        <TextSetting
          at={`${at}/help`}
          label={t("builder.stepHelp")}
          value={step.help}
          onChange={(help) => set({ help })}
        />
        <KindSettings {...{ at, step, onChange }} />
        {step.type !== "final_submission" && (
          <ConditionEditor at={at} condition={step.condition} onChange={(condition) => set({ condition })} />
        )}
      </div>
      {sections.map((section, index) => (
        <SectionEditor
          key={section.id}
          at={`${at}/sections/${index}`}
          section={section}
          index={index}
          all={sections}
          onChange={onChange}
        />
      ))}
      {step.type === "form" && (
        <div>
          <Button
            variant="subtle"
            size="sm"
            leftSection={<IconPlus size={16} />}
            onClick={() => onChange((old) => ({ ...old, sections: [...(old.sections ?? []), newSection()] }))}
          >
            {t("builder.addSection")}
          </Button>
        </div>
      )}
    </div>
  );
}

function KindSettings({ at, step, onChange }: Props) {
  const { t } = useTranslation("forms");
  const set = (part: Partial<Step>) => onChange((old) => ({ ...old, ...part }));
  if (step.type === "text") {
    return (
      <>
        <TextSetting
          at={`${at}/body`}
          label={t("builder.body")}
          rows={8}
          value={step.body}
          onChange={(body) => set({ body })}
        />
        <MediaEditor
          at={`${at}/media`}
          media={step.media ?? []}
          onChange={(edit) => onChange((old) => ({ ...old, media: edit(old.media ?? []) }))}
        />
      </>
    );
  }
  if (step.type !== "payment_proof") return null;
  return (
    <>
      <TextSetting
        at={`${at}/instructions`}
        label={t("payment.instructions")}
        description={t("payment.instructionsHelp")}
        rows={4}
        value={step.instructions}
        onChange={(instructions) => set({ instructions })}
      />
      <NumberSetting
        at={`${at}/amountCents`}
        label={t("payment.amount")}
        description={t("payment.amountHelp")}
        scale={100}
        suffix="€"
        value={step.amountCents}
        onChange={(amountCents) => set({ amountCents })}
      />
      <FileRulesEditor at={at} rules={step} onChange={set} />
      <Switch
        label={t("payment.wait")}
        description={t("payment.waitHelp")}
        checked={step.waitForValidation === true}
        onChange={({ currentTarget: { checked } }) => set({ waitForValidation: checked })}
      />
    </>
  );
}
