import "@mantine/core/styles/Switch.layer.css";

import { NativeSelect, Stack, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { ConditionEditor } from "#forms/builder/condition-editor";
import { retyped } from "#forms/builder/edits";
import { FieldBounds } from "#forms/builder/field-bounds";
import type { FieldProps } from "#forms/builder/field-props";
import { FieldList } from "#forms/builder/field-list";
import { FileRulesEditor } from "#forms/builder/file-rules";
import { OptionsEditor } from "#forms/builder/options-editor";
import { LineSetting, TextSetting } from "#forms/builder/setting";
import { type Field, fieldTypes, innerTypes } from "#forms/types";

export function FieldSettings({ at, field, onChange }: FieldProps) {
  const { t } = useTranslation("forms");
  const set = (part: Partial<Field>) => onChange((old) => ({ ...old, ...part }));
  return (
    <Stack>
      <LineSetting
        at={`${at}/label`}
        label={t("builder.label")}
        value={field.label}
        onChange={(label) => set({ label })}
      />
      <TextSetting
        at={`${at}/help`}
        label={t("builder.help")}
        description={t("builder.helpHelp")}
        value={field.help}
        onChange={(help) => set({ help })}
      />
      <KindSetting {...{ at, field, onChange }} />
      <TypeSettings {...{ at, field, onChange }} />
      <FieldBounds {...{ at, field, onChange }} />
      <Switch
        label={t("builder.required")}
        checked={field.required}
        onChange={({ currentTarget: { checked } }) => set({ required: checked })}
      />
      <ConditionEditor at={at} condition={field.condition} onChange={(condition) => set({ condition })} />
    </Stack>
  );
}

/** A block stays one: what its rows hold has no other kind. */
function KindSetting({ at, field, onChange }: FieldProps) {
  const { t } = useTranslation("forms");
  if (field.type === "repeat") return null;
  const isInner = at.split("/fields/").length > 2;
  const types = isInner ? innerTypes : fieldTypes.filter((type) => type !== "repeat");
  return (
    <NativeSelect
      label={t("builder.answerKind")}
      description={t("builder.answerKindHelp")}
      data={types.map((value) => ({ value, label: t(`types.${value}`) }))}
      value={field.type}
      onChange={({ currentTarget: { value } }) => {
        const type = types.find((one) => one === value);
        if (type !== undefined) onChange((old) => retyped(old, type));
      }}
    />
  );
}

function TypeSettings({ at, field, onChange }: FieldProps) {
  const { t } = useTranslation("forms");
  const set = (part: Partial<Field>) => onChange((old) => ({ ...old, ...part }));
  switch (field.type) {
    case "single_choice":
    case "multiple_choice":
      return (
        <OptionsEditor
          at={`${at}/options`}
          options={field.options ?? []}
          onChange={(options) => set({ options })}
        />
      );
    case "file":
      return <FileRulesEditor at={at} rules={field} onChange={set} />;
    case "statement":
      return (
        <TextSetting
          at={`${at}/statement`}
          label={t("builder.statement")}
          description={t("builder.statementHelp")}
          rows={4}
          value={field.statement}
          onChange={(statement) => set({ statement })}
        />
      );
    case "repeat":
      return (
        <div>
          <p className="field-label">{t("builder.inner")}</p>
          <FieldList
            at={`${at}/fields`}
            label={t("builder.inner")}
            fields={field.fields ?? []}
            types={innerTypes}
            Settings={FieldSettings}
            onChange={(edit) => onChange((old) => ({ ...old, fields: edit(old.fields ?? []) }))}
          />
        </div>
      );
    default:
      return null;
  }
}
