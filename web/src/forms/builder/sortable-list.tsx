import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { IconGripVertical } from "@tabler/icons-react";
import type { CSSProperties, ReactNode } from "react";

import styles from "./form-builder.module.css";

type Props = { ids: readonly string[]; onMove: (from: number, to: number) => void; children: ReactNode };

/** Dragging is for the mouse and the finger; the buttons of each row do the same for everyone. */
export function SortableList({ ids, onMove, children }: Props) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        <ol className={styles["sortable"]}>{children}</ol>
      </SortableContext>
    </DndContext>
  );
}

/** What a row spreads on itself to follow the hand, and its grip. */
export function useSortableRow(id: string, disabled = false) {
  const sortable = useSortable({ id, disabled });
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = sortable;
  const moving = transform === null ? undefined : `translate3d(0, ${transform.y}px, 0)`;
  const style: CSSProperties = { transform: moving, transition };
  const grip = (
    <span ref={setActivatorNodeRef} className={styles["grip"]} aria-hidden="true" {...listeners}>
      <IconGripVertical size={17} />
    </span>
  );
  return { grip, row: { ref: setNodeRef, style, "data-dragging": isDragging } };
}
