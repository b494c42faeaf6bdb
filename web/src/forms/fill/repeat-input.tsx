import "@mantine/core/styles/Fieldset.layer.css";

import { ActionIcon, Button, Fieldset, Group, Stack } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";

import type { FieldInputProps } from "#forms/fill/field-input-props";
import type { Row, SimpleValue, Value } from "#forms/types";

const isRow = (item: unknown): item is Row => typeof item === "object" && item !== null;

/** A block inside a block does not exist, so what a row answers is simple. */
const simple = (value: Value) => value as SimpleValue;

type Props = FieldInputProps & { Inner: ComponentType<FieldInputProps> };

export function RepeatInput({ field, path, value, error, onChange, Inner }: Props) {
  const { t } = useTranslation("forms");
  const rows = Array.isArray(value) ? value.filter(isRow) : [];
  const replace = (index: number, row: Row) =>
    onChange(rows.map((old, rank) => (rank === index ? row : old)));
  return (
    <Fieldset legend={field.required ? `${field.label} *` : field.label} radius="md">
      <Stack>
        {field.help}
        {rows.map((row, index) => (
          <Fieldset key={index} variant="filled" radius="md" legend={t("fill.row", { index: index + 1 })}>
            <Stack>
              {field.fields?.map((inner) => (
                <Inner
                  key={inner.id}
                  field={inner}
                  path={`${path}.${index}.${inner.id}`}
                  value={row[inner.id] ?? null}
                  error={undefined}
                  onChange={(next) => replace(index, { ...row, [inner.id]: simple(next) })}
                />
              ))}
              <Group justify="flex-end">
                <ActionIcon
                  aria-label={t("fill.removeRow", { index: index + 1 })}
                  onClick={() => onChange(rows.filter((_, rank) => rank !== index))}
                >
                  <IconTrash size={18} />
                </ActionIcon>
              </Group>
            </Stack>
          </Fieldset>
        ))}
        <Group>
          <Button
            variant="light"
            size="sm"
            data-path={path}
            leftSection={<IconPlus size={16} />}
            onClick={() => onChange([...rows, {}])}
          >
            {t("fill.addRow")}
          </Button>
          {error}
        </Group>
      </Stack>
    </Fieldset>
  );
}
