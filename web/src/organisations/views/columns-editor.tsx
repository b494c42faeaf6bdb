import { ActionIcon, NativeSelect } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { ViewColumn } from "#organisations/views/queries";

import styles from "./views.module.css";

type Props = { columns: readonly ViewColumn[]; value: string[]; onChange: (columns: string[]) => void };

/** The columns of a view, in order: up, down, off, and one more from those that are left. */
export function ColumnsEditor({ columns, value, onChange }: Props) {
  const { t } = useTranslation("views");
  const labels = new Map(columns.map(({ id, label }) => [id, label]));
  const left = columns.filter(({ id }) => !value.includes(id));
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className={styles["legend"]}>{t("editor.columns")}</legend>
      <p className={styles["help"]}>{t("editor.columnsHelp")}</p>
      <ul className={styles["rows"]}>
        {value.map((id, rank) => {
          const name = labels.get(id) ?? id;
          return (
            <li key={id} className={styles["row"]}>
              <span>{name}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("editor.up", { name })}
                disabled={rank === 0}
                onClick={() => onChange(swapped(value, rank - 1))}
              >
                <IconArrowUp size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("editor.down", { name })}
                disabled={rank === value.length - 1}
                onClick={() => onChange(swapped(value, rank))}
              >
                <IconArrowDown size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("editor.removeColumn", { name })}
                disabled={value.length === 1}
                onClick={() => onChange(value.filter((other) => other !== id))}
              >
                <IconX size={16} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      {left.length > 0 && value.length < 30 && (
        <NativeSelect
          mt="xs"
          aria-label={t("editor.addColumn")}
          value=""
          data={[
            { value: "", label: t("editor.addColumn") },
            ...left.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={(event) => onChange([...value, event.currentTarget.value])}
        />
      )}
    </fieldset>
  );
}

/** The column at a rank and the next, exchanged. */
function swapped(columns: readonly string[], rank: number): string[] {
  const [one = "", other = ""] = columns.slice(rank, rank + 2);
  return [...columns.slice(0, rank), other, one, ...columns.slice(rank + 2)];
}
