import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { useErrorAt } from "#forms/builder/builder-context";
import { moved, newOptionId } from "#forms/builder/edits";
import { MoveButtons } from "#forms/builder/move-buttons";
import type { Option } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = { at: string; options: Option[]; onChange: (options: Option[]) => void };

/** A choice keeps its id when it is renamed or moved, and so the answers that chose it. A pasted list gives a choice a line. */
export function OptionsEditor({ at, options, onChange }: Props) {
  const { t } = useTranslation("forms");
  const put = (index: number, lines: readonly string[]) =>
    onChange(
      options.flatMap((option, rank) =>
        rank === index
          ? lines.map((label, line) => ({ id: line === 0 ? option.id : newOptionId(), label }))
          : [option],
      ),
    );
  return (
    <fieldset className={styles["options"]}>
      <legend className="field-label">{t("builder.options")}</legend>
      <p className={styles["hint"]}>{t("builder.optionsHelp")}</p>
      {options.map((option, index) => (
        <div key={option.id} className={styles["option"]}>
          <OptionLabel
            at={`${at}/${index}/label`}
            name={t("builder.option", { index: index + 1 })}
            value={option.label}
            onLines={(lines) => put(index, lines)}
          />
          <MoveButtons
            name={option.label}
            index={index}
            last={options.length - 1}
            onMove={(to) => onChange(moved(options, index, to))}
          />
          <ActionIcon
            size={28}
            aria-label={t("builder.remove", { name: option.label })}
            disabled={options.length === 1}
            onClick={() => onChange(options.filter(({ id }) => id !== option.id))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconPlus size={16} />}
          onClick={() => onChange([...options, { id: newOptionId(), label: "" }])}
        >
          {t("builder.addOption")}
        </Button>
      </div>
    </fieldset>
  );
}

type LabelProps = { at: string; name: string; value: string; onLines: (lines: readonly string[]) => void };

function OptionLabel({ at, name, value, onLines }: LabelProps) {
  return (
    <TextInput
      className={styles["grow"]}
      size="sm"
      aria-label={name}
      placeholder={name}
      data-path={at}
      error={useErrorAt(at)}
      value={value}
      onChange={({ currentTarget }) => onLines([currentTarget.value])}
      onPaste={(event) => {
        const lines = event.clipboardData
          .getData("text")
          .split(/\r?\n/)
          .map((line) => line.trim());
        const named = lines.filter((line) => line !== "");
        if (named.length < 2) return;
        event.preventDefault();
        onLines(value === "" ? named : [value, ...named]);
      }}
    />
  );
}
