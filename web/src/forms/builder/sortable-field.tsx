import { ActionIcon, UnstyledButton } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";

import { useBuilder, useErrorsUnder } from "#forms/builder/builder-context";
import { DeleteButton } from "#forms/builder/delete-button";
import { ErrorMark } from "#forms/builder/error-mark";
import { FieldIcon } from "#forms/builder/field-icon";
import { FieldMenu } from "#forms/builder/field-menu";
import type { FieldProps } from "#forms/builder/field-props";
import { MoveButtons } from "#forms/builder/move-buttons";
import { dependentsOf } from "#forms/builder/places";
import { useSortableRow } from "#forms/builder/sortable-list";

import styles from "./form-builder.module.css";

type Props = FieldProps & {
  index: number;
  last: number;
  open: boolean;
  Settings: ComponentType<FieldProps>;
  onOpen: (open: boolean) => void;
  onMove: (to: number) => void;
  onCopy: () => void;
  onRemove: () => void;
};

export function SortableField({ at, field, index, last, open, Settings, onChange, ...on }: Props) {
  const { t } = useTranslation("forms");
  const { grip, row } = useSortableRow(field.id);
  const { form } = useBuilder();
  const errors = useErrorsUnder(at);
  const name = field.label || t("builder.untitled");
  const ids = [field.id, ...(field.fields ?? []).map(({ id }) => id)];
  return (
    <li {...row} className={styles["field"]} data-current={open} data-place={at}>
      <div className={styles["line"]}>
        {grip}
        <FieldIcon type={field.type} />
        <UnstyledButton className={styles["pick"]} aria-expanded={open} onClick={() => on.onOpen(!open)}>
          <strong>{name}</strong>
          <span>
            {t(`types.${field.type}`)}
            {field.required && ` · ${t("builder.requiredMark")}`}
            {field.condition && ` · ${t("builder.conditionMark")}`}
          </span>
        </UnstyledButton>
        <ErrorMark count={errors} />
        <span className={styles["moves"]}>
          <MoveButtons name={name} index={index} last={last} onMove={on.onMove} />
          <FieldMenu field={field} onCopy={on.onCopy}>
            <ActionIcon size={28} aria-label={t("builder.more", { name })}>
              <IconDots size={16} />
            </ActionIcon>
          </FieldMenu>
          <DeleteButton name={name} dependents={dependentsOf(form, ids)} fields={1} onDelete={on.onRemove} />
        </span>
      </div>
      {open && (
        <div className={styles["settings"]}>
          <Settings {...{ at, field, onChange }} />
        </div>
      )}
    </li>
  );
}
