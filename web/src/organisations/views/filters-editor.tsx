import { ActionIcon, Button, NativeSelect } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { FilterValue } from "#organisations/views/filter-value";
import type { ViewColumn, ViewFilter } from "#organisations/views/queries";

import styles from "./views.module.css";

type Props = {
  columns: readonly ViewColumn[];
  value: ViewFilter[];
  onChange: (filters: ViewFilter[]) => void;
  errors: Readonly<Record<string, ReactNode>>;
};

const takesValue = (operator: ViewFilter["operator"]) =>
  operator !== "answered" && operator !== "not_answered";

/** The filters of a view: a column, a comparison, its values. */
export function FiltersEditor({ columns, value, onChange, errors }: Props) {
  const { t } = useTranslation("views");
  const change = (rank: number, filter: ViewFilter) =>
    onChange(value.map((other, place) => (place === rank ? filter : other)));
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className={styles["legend"]}>{t("editor.filters")}</legend>
      <p className={styles["help"]}>{t(value.length === 0 ? "editor.noFilter" : "editor.filtersHelp")}</p>
      <div className={styles["rows"]}>
        {value.map((filter, rank) => {
          const column = columns.find(({ id }) => id === filter.column);
          const isDay = column?.type === "day" || column?.type === "instant";
          return (
            <div key={rank} className={styles["filter"]}>
              <NativeSelect
                aria-label={t("editor.column")}
                data={columns.map(({ id, label }) => ({ value: id, label }))}
                value={filter.column}
                onChange={(event) => change(rank, blankOf(columns, event.currentTarget.value))}
              />
              <NativeSelect
                aria-label={t("editor.operator")}
                data={(column?.operators ?? []).map((operator) => ({
                  value: operator,
                  label: isDay && isOrder(operator) ? t(`days.${operator}`) : t(`operators.${operator}`),
                }))}
                value={filter.operator}
                onChange={({ currentTarget }) => {
                  const operator = column?.operators.find((one) => one === currentTarget.value);
                  if (operator)
                    change(rank, { ...filter, operator, ...(!takesValue(operator) && { values: [] }) });
                }}
              />
              {column && takesValue(filter.operator) ? (
                <FilterValue
                  column={column}
                  values={filter.values}
                  onChange={(values) => change(rank, { ...filter, values })}
                  error={errors[`filters.${rank}.values`] ?? errors[`filters.${rank}.values.0`]}
                />
              ) : (
                <span />
              )}
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t("editor.removeFilter")}
                onClick={() => onChange(value.filter((_filter, place) => place !== rank))}
              >
                <IconX size={17} />
              </ActionIcon>
            </div>
          );
        })}
      </div>
      <Button
        mt="xs"
        variant="default"
        size="sm"
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange([...value, blankOf(columns, columns[0]?.id ?? "")])}
      >
        {t("editor.addFilter")}
      </Button>
    </fieldset>
  );
}

const isOrder = (operator: ViewFilter["operator"]): operator is "less" | "at_most" | "more" | "at_least" =>
  ["less", "at_most", "more", "at_least"].includes(operator);

const blankOf = (columns: readonly ViewColumn[], id: string): ViewFilter => ({
  column: id,
  operator: columns.find((column) => column.id === id)?.operators[0] ?? "answered",
  values: [],
});
