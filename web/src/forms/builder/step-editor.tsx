import { Button, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { AddField } from "#forms/builder/add-field";
import { changeSection, newField, newSection } from "#forms/builder/edits";
import { SortableFields } from "#forms/builder/sortable-fields";
import type { Section, Step } from "#forms/types";

import styles from "./form-builder.module.css";

type Change = (edit: (step: Step) => Step) => void;
type Props = {
  step: Step;
  field: string | undefined;
  onPick: (id: string | undefined) => void;
  onChange: Change;
};

export function StepEditor({ step, field, onPick, onChange }: Props) {
  const { t } = useTranslation("forms");
  return (
    <div className={styles["editor"]}>
      <div className={styles["sheet"]}>
        <TextInput
          label={t("builder.stepTitle")}
          value={step.title}
          onChange={({ currentTarget: { value } }) => onChange((old) => ({ ...old, title: value }))}
        />
        <Textarea
          label={t("builder.stepHelp")}
          minRows={2}
          value={step.help ?? ""}
          onChange={({ currentTarget: { value } }) => onChange((old) => ({ ...old, help: value }))}
        />
        {step.type !== "form" && <p className={styles["hint"]}>{t(`builder.kindHelp.${step.type}`)}</p>}
        {step.type === "text" && (
          <Textarea
            label={t("builder.body")}
            minRows={6}
            value={step.body ?? ""}
            onChange={({ currentTarget: { value } }) => onChange((old) => ({ ...old, body: value }))}
          />
        )}
      </div>
      {step.sections?.map((section) => (
        <SectionEditor key={section.id} section={section} {...{ field, onPick, onChange }} />
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

type SectionProps = {
  section: Section;
  field: string | undefined;
  onPick: (id: string | undefined) => void;
  onChange: Change;
};

function SectionEditor({ section, field, onPick, onChange }: SectionProps) {
  const { t } = useTranslation("forms");
  const change = (edit: (section: Section) => Section) => onChange(changeSection(section.id, edit));
  return (
    <div className={styles["sheet"]}>
      <TextInput
        label={t("builder.sectionTitle")}
        value={section.title ?? ""}
        onChange={({ currentTarget: { value } }) => change((old) => ({ ...old, title: value }))}
      />
      {section.fields.length === 0 && <p className={styles["hint"]}>{t("builder.empty")}</p>}
      <SortableFields
        fields={section.fields}
        current={field}
        onPick={onPick}
        onChange={(fields) => change((old) => ({ ...old, fields }))}
      />
      <AddField
        onAdd={(type) => {
          const added = newField(type, t(`types.${type}`));
          change((old) => ({ ...old, fields: [...old.fields, added] }));
          onPick(added.id);
        }}
      />
    </div>
  );
}
