import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { useAsking, useErrorAt } from "#forms/builder/builder-context";
import { ConditionGroup, asGroup } from "#forms/builder/condition-group";
import { readableFrom } from "#forms/builder/places";
import type { Condition } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = {
  /** The pointer of what the condition shows: "/steps/0/sections/1". */
  at: string;
  condition: Condition | undefined;
  /** What the condition decides, when it is not whether something shows. */
  title?: string;
  onChange: (condition: Condition | undefined) => void;
};

/** "Afficher seulement si…": rows that read as a sentence, on what was asked before. */
export function ConditionEditor({ at, condition, title, onChange }: Props) {
  const { t } = useTranslation("forms");
  const { form } = useAsking();
  const places = readableFrom(form, at);
  const first = places[0];
  const error = useErrorAt(`${at}/condition`);
  if (condition === undefined) {
    if (first === undefined) return null;
    return (
      <div>
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconEye size={16} />}
          onClick={() =>
            onChange({ operator: "and", conditions: [{ operator: "answered", field: first.field.id }] })
          }
        >
          {t("condition.add")}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className={styles["condition"]}>
      <legend className="field-label">{title ?? t("condition.title")}</legend>
      {error !== undefined && <p className={styles["error"]}>{error}</p>}
      <ConditionGroup
        at={`${at}/condition`}
        group={asGroup(condition)}
        places={places}
        depth={0}
        onChange={onChange}
      />
    </fieldset>
  );
}
