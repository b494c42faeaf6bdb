import { Stack } from "@mantine/core";
import type { ReactNode } from "react";

import type { Field } from "#forms/types";

import styles from "./fill.module.css";

type Props = { field: Pick<Field, "label" | "help" | "required">; children: ReactNode };

/** A question asked in several parts: its label stands above them, as that of any other. */
export function FieldBlock({ field: { label, help, required }, children }: Props) {
  return (
    <fieldset className={styles["block"]}>
      <legend className="field-label">
        {label}
        {required && (
          <span className={styles["required"]} aria-hidden="true">
            {" *"}
          </span>
        )}
      </legend>
      {help !== undefined && <p className={styles["help"]}>{help}</p>}
      <Stack className={styles["parts"] ?? ""}>{children}</Stack>
    </fieldset>
  );
}
