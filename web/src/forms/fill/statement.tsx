import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox } from "@mantine/core";

import type { FieldInputProps } from "#forms/fill/field-input-props";

import styles from "./fill.module.css";

/** The text that is accepted stands above the box. */
export const Statement = ({ field, path, value, error, onChange }: FieldInputProps) => (
  <div className={styles["statement"]}>
    {field.statement !== undefined && <p className={styles["text"]}>{field.statement}</p>}
    <Checkbox
      label={field.required ? `${field.label} *` : field.label}
      description={field.help}
      error={error}
      data-path={path}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  </div>
);
