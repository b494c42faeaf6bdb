import { type ComponentType, useState } from "react";
import { useTranslation } from "react-i18next";

import { AddField } from "#forms/builder/add-field";
import { useErrorAt } from "#forms/builder/builder-context";
import { copyOf, moved, newField } from "#forms/builder/edits";
import type { FieldProps } from "#forms/builder/field-props";
import { SortableField } from "#forms/builder/sortable-field";
import { SortableList } from "#forms/builder/sortable-list";
import type { Field, FieldType } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = {
  at: string;
  label: string;
  fields: Field[];
  types: readonly FieldType[];
  onChange: (edit: (fields: Field[]) => Field[]) => void;
  /** The settings of the field that is open. */
  Settings: ComponentType<FieldProps>;
};

/** Fields in their order, one of them open: those of a section, or those of a repeatable block. */
export function FieldList({ at, label, fields, types, onChange, Settings }: Props) {
  const { t } = useTranslation("forms");
  const [openId, setOpenId] = useState<string>();
  const error = useErrorAt(at);
  const insert = (field: Field, index = fields.length) => {
    onChange((old) => [...old.slice(0, index), field, ...old.slice(index)]);
    setOpenId(field.id);
  };
  return (
    <fieldset aria-label={label} className={styles["list"]}>
      {fields.length === 0 && <p className={styles["hint"]}>{t("builder.empty")}</p>}
      {error !== undefined && <p className={styles["error"]}>{error}</p>}
      <SortableList
        ids={fields.map(({ id }) => id)}
        onMove={(from, to) => onChange((old) => moved(old, from, to))}
      >
        {fields.map((field, index) => (
          <SortableField
            key={field.id}
            at={`${at}/${index}`}
            field={field}
            index={index}
            last={fields.length - 1}
            open={field.id === openId}
            Settings={Settings}
            onOpen={(open) => setOpenId(open ? field.id : undefined)}
            onMove={(to) => onChange((old) => moved(old, index, to))}
            onChange={(edit) => onChange((old) => old.map((one) => (one.id === field.id ? edit(one) : one)))}
            onCopy={() => insert(copyOf(field), index + 1)}
            onRemove={() => onChange((old) => old.filter(({ id }) => id !== field.id))}
          />
        ))}
      </SortableList>
      <AddField
        types={types}
        onAdd={(type) => insert(newField(type, t(`types.${type}`), t("types.short_text")))}
      />
    </fieldset>
  );
}
