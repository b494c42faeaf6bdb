import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";

import { moved } from "#forms/builder/edits";
import { SortableField } from "#forms/builder/sortable-field";
import type { Field } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = {
  fields: Field[];
  current: string | undefined;
  onPick: (id: string | undefined) => void;
  onChange: (fields: Field[]) => void;
};

/** Dragging is for the mouse and the finger; the buttons of each row do the same for everyone. */
export function SortableFields({ fields, current, onPick, onChange }: Props) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const drop = ({ active, over }: DragEndEvent) => {
    const at = (id: unknown) => fields.findIndex((field) => field.id === id);
    if (over) onChange(moved(fields, at(active.id), at(over.id)));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
      <SortableContext items={fields.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ul className={styles["fields"]}>
          {fields.map((field, index) => (
            <SortableField
              key={field.id}
              field={field}
              index={index}
              last={fields.length - 1}
              current={field.id === current}
              onPick={() => onPick(field.id === current ? undefined : field.id)}
              onMove={(to) => onChange(moved(fields, index, to))}
              onChange={(edit) => onChange(fields.map((old) => (old.id === field.id ? edit(old) : old)))}
              onRemove={() => onChange(fields.filter(({ id }) => id !== field.id))}
            />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}
