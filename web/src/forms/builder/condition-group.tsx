import { ActionIcon, Button, Group, NativeSelect } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { ComparisonRow } from "#forms/builder/comparison-row";
import type { Place } from "#forms/builder/places";
import type { Condition } from "#forms/types";

import styles from "./form-builder.module.css";

type GroupCondition = Extract<Condition, { conditions: unknown }>;
type Props = {
  at: string;
  group: GroupCondition;
  places: readonly Place[];
  depth: number;
  onChange: (condition: Condition | undefined) => void;
};

/** Levels of groups that the API keeps. */
const deepest = 2;

/** A comparison alone is a group of one: one screen for both. */
export const asGroup = (condition: Condition): GroupCondition =>
  "conditions" in condition ? condition : { operator: "and", conditions: [condition] };

/** The editor adds no level beyond `deepest`, so the parts are of the depth that the generated type spells out. */
const groupOf = (operator: "and" | "or", conditions: Condition[]): GroupCondition =>
  ({ operator, conditions }) as GroupCondition;

export function ConditionGroup({ at, group, places, depth, onChange }: Props) {
  const { t } = useTranslation("forms");
  const parts: Condition[] = group.conditions;
  const first = places[0];
  const put = (conditions: Condition[]) =>
    onChange(conditions.length === 0 ? undefined : groupOf(group.operator, conditions));
  const replace = (index: number, part: Condition | undefined) =>
    put(parts.flatMap((old, rank) => (rank === index ? (part ?? []) : old)));
  const add = (grouped: boolean) => {
    if (first === undefined) return;
    const comparison: Condition = { operator: "answered", field: first.field.id };
    put([...parts, grouped ? groupOf(group.operator === "and" ? "or" : "and", [comparison]) : comparison]);
  };
  return (
    <div className={styles["group"]} data-depth={depth}>
      {(parts.length > 1 || depth > 0) && (
        <Group gap="xs">
          <NativeSelect
            size="sm"
            aria-label={t("condition.combine")}
            value={group.operator}
            data={[
              { value: "and", label: t("condition.and") },
              { value: "or", label: t("condition.or") },
            ]}
            onChange={({ currentTarget: { value } }) =>
              onChange(groupOf(value === "or" ? "or" : "and", parts))
            }
          />
          {depth > 0 && (
            <ActionIcon size={28} aria-label={t("condition.removeGroup")} onClick={() => onChange(undefined)}>
              <IconTrash size={16} />
            </ActionIcon>
          )}
        </Group>
      )}
      {parts.map((part, index) => {
        const pointer = `${at}/conditions/${index}`;
        const change = (next: Condition | undefined) => replace(index, next);
        if ("conditions" in part) {
          return (
            <ConditionGroup
              key={index}
              at={pointer}
              group={part}
              depth={depth + 1}
              places={places}
              onChange={change}
            />
          );
        }
        return <ComparisonRow key={index} at={pointer} comparison={part} places={places} onChange={change} />;
      })}
      <Group gap="xs">
        <Button variant="subtle" size="xs" leftSection={<IconPlus size={14} />} onClick={() => add(false)}>
          {t("condition.addRow")}
        </Button>
        {depth < deepest && (
          <Button variant="subtle" size="xs" leftSection={<IconPlus size={14} />} onClick={() => add(true)}>
            {t("condition.addGroup")}
          </Button>
        )}
      </Group>
    </div>
  );
}
