import { ActionIcon, UnstyledButton } from "@mantine/core";
import { useSortable } from "@dnd-kit/sortable";
import { IconGripVertical, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { FieldIcon } from "#forms/builder/field-icon";
import { FieldSettings } from "#forms/builder/field-settings";
import { MoveButtons } from "#forms/builder/move-buttons";
import type { Field } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = {
  field: Field;
  index: number;
  last: number;
  current: boolean;
  onPick: () => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onChange: (edit: (field: Field) => Field) => void;
};

export function SortableField({ field, index, last, current, onPick, onMove, onRemove, onChange }: Props) {
  const { t } = useTranslation("forms");
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: field.id,
  });
  const moving = transform === null ? undefined : `translate3d(0, ${transform.y}px, 0)`;
  const name = field.label || t("builder.untitled");
  return (
    <li
      ref={setNodeRef}
      className={styles["field"]}
      data-current={current}
      data-dragging={isDragging}
      style={{ transform: moving, transition }}
    >
      <div className={styles["line"]}>
        <span ref={setActivatorNodeRef} className={styles["grip"]} aria-hidden="true" {...listeners}>
          <IconGripVertical size={17} />
        </span>
        <FieldIcon type={field.type} />
        <UnstyledButton className={styles["pick"]} aria-expanded={current} onClick={onPick}>
          <strong>{name}</strong>
          <span>
            {t(`types.${field.type}`)}
            {field.required && ` · ${t("builder.requiredMark")}`}
          </span>
        </UnstyledButton>
        <span className={styles["moves"]}>
          <MoveButtons name={name} index={index} last={last} onMove={onMove} />
          <ActionIcon size={28} aria-label={t("builder.remove", { name })} onClick={onRemove}>
            <IconTrash size={16} />
          </ActionIcon>
        </span>
      </div>
      {current && (
        <div className={styles["settings"]}>
          <FieldSettings field={field} onChange={onChange} />
        </div>
      )}
    </li>
  );
}
