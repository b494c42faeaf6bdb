import { useTranslation } from "react-i18next";

import { useBuilder } from "#forms/builder/builder-context";
import { ConditionEditor } from "#forms/builder/condition-editor";
import { DeleteButton } from "#forms/builder/delete-button";
import { changeSection, moved } from "#forms/builder/edits";
import { FieldList } from "#forms/builder/field-list";
import { FieldSettings } from "#forms/builder/field-settings";
import { MoveButtons } from "#forms/builder/move-buttons";
import { dependentsOf } from "#forms/builder/places";
import { LineSetting, TextSetting } from "#forms/builder/setting";
import { fieldTypes, type Section, type Step } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = {
  at: string;
  section: Section;
  index: number;
  all: readonly Section[];
  onChange: (edit: (step: Step) => Step) => void;
};

export function SectionEditor({ at, section, index, all, onChange }: Props) {
  const { t } = useTranslation("forms");
  const { form } = useBuilder();
  const change = (edit: (section: Section) => Section) => onChange(changeSection(section.id, edit));
  const set = (part: Partial<Section>) => change((old) => ({ ...old, ...part }));
  const alone = all.length === 1;
  const name = section.title || t("builder.section", { index: index + 1 });
  const ids = section.fields.flatMap((field) => [field.id, ...(field.fields ?? []).map(({ id }) => id)]);
  const reorder = (edit: (sections: Section[]) => Section[]) =>
    onChange((old) => ({ ...old, sections: edit(old.sections ?? []) }));
  return (
    <section className={styles["sheet"]} aria-label={name} data-place={at}>
      {!alone && (
        <header className={styles["head"]}>
          <h3 className={styles["name"]}>{name}</h3>
          <span className={styles["moves"]}>
            <MoveButtons
              name={name}
              index={index}
              last={all.length - 1}
              onMove={(to) => reorder((old) => moved(old, index, to))}
            />
            <DeleteButton
              name={name}
              fields={section.fields.length}
              dependents={dependentsOf(form, ids)}
              onDelete={() => reorder((old) => old.filter(({ id }) => id !== section.id))}
            />
          </span>
        </header>
      )}
      {(!alone || section.title !== undefined) && (
        <>
          <LineSetting
            at={`${at}/title`}
            label={t("builder.sectionTitle")}
            value={section.title}
            onChange={(title) => set({ title })}
          />
          <TextSetting
            at={`${at}/help`}
            label={t("builder.sectionHelp")}
            rows={1}
            value={section.help}
            onChange={(help) => set({ help })}
          />
        </>
      )}
      <FieldList
        at={`${at}/fields`}
        label={name}
        fields={section.fields}
        types={fieldTypes}
        Settings={FieldSettings}
        onChange={(edit) => change((old) => ({ ...old, fields: edit(old.fields) }))}
      />
      {(!alone || section.condition !== undefined) && (
        <ConditionEditor at={at} condition={section.condition} onChange={(condition) => set({ condition })} />
      )}
    </section>
  );
}
