import "@mantine/core/styles/Fieldset.layer.css";

import { ActionIcon, Button, Fieldset, Group, Stack } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { type ComponentType, useId } from "react";
import { useTranslation } from "react-i18next";

import type { FieldInputProps } from "#forms/fill/field-input-props";
import { FieldBlock } from "#forms/fill/field-block";
import { visibleInRow } from "#forms/fill/visibility";
import type { Row, SimpleValue, Value } from "#forms/types";

import styles from "./fill.module.css";

const isRow = (item: unknown): item is Row => typeof item === "object" && item !== null;
const nothing = () => null;

/** A block inside a block does not exist, so what a row answers is simple. */
const simple = (value: Value) => value as SimpleValue;

type Props = FieldInputProps & { Inner: ComponentType<FieldInputProps> };

/** How many rows there are to fill before anyone adds one. */
const rowsOf = (value: Value, least: number): Row[] => {
  const rows = Array.isArray(value) ? value.filter(isRow) : [];
  return [...rows, ...Array.from({ length: Math.max(0, least - rows.length) }, () => ({}))];
};

export function RepeatInput({
  field,
  path,
  value,
  error,
  onChange,
  answerOf = nothing,
  errorOf,
  Inner,
}: Props) {
  const { t } = useTranslation("forms");
  const errorId = useId();
  const least = field.minRows ?? 0;
  const rows = rowsOf(value, least);
  const full = rows.length >= (field.maxRows ?? 50);
  const replace = (index: number, row: Row) =>
    onChange(rows.map((old, rank) => (rank === index ? row : old)));
  return (
    <FieldBlock field={field} error={error} errorId={errorId}>
      {rows.map((row, index) => (
        <Fieldset key={index} variant="filled" radius="md" legend={t("fill.row", { index: index + 1 })}>
          <Stack>
            {visibleInRow(field, row, answerOf).map((inner) => (
              <Inner
                key={inner.id}
                field={inner}
                path={`${path}.${index}.${inner.id}`}
                value={row[inner.id] ?? null}
                error={errorOf?.(`${index}.${inner.id}`)}
                onChange={(next) => replace(index, { ...row, [inner.id]: simple(next) })}
              />
            ))}
            {rows.length > least && (
              <Group justify="flex-end">
                <ActionIcon
                  aria-label={t("fill.removeRow", { index: index + 1 })}
                  onClick={() => onChange(rows.filter((_, rank) => rank !== index))}
                >
                  <IconTrash size={18} />
                </ActionIcon>
              </Group>
            )}
          </Stack>
        </Fieldset>
      ))}
      <Group>
        {full ? (
          <span className={styles["help"]}>{t("fill.fullRows", { max: rows.length })}</span>
        ) : (
          <Button
            variant="light"
            size="sm"
            data-path={path}
            {...(error !== undefined && { "aria-describedby": errorId })}
            leftSection={<IconPlus size={16} />}
            onClick={() => onChange([...rows, {}])}
          >
            {t("fill.addRow")}
          </Button>
        )}
      </Group>
    </FieldBlock>
  );
}
