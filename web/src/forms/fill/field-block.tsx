import { Stack } from "@mantine/core";
import { type ReactNode, useId } from "react";

import type { Field } from "#forms/types";

import styles from "./fill.module.css";

type Props = {
  field: Pick<Field, "label" | "help" | "required">;
  /** Said under the parts, and tied to the question by `errorId`. */
  error?: string | undefined;
  errorId?: string;
  children: ReactNode;
};

/** A question asked in several parts: its label stands above them, as that of any other. */
export function FieldBlock({ field: { label, help, required }, error, errorId, children }: Props) {
  const helpId = useId();
  const said = [help === undefined ? [] : helpId, error === undefined ? [] : (errorId ?? [])].flat();
  return (
    <fieldset className={styles["block"]} {...(said.length > 0 && { "aria-describedby": said.join(" ") })}>
      <legend className="field-label">
        {label}
        {required && (
          <span className={styles["required"]} aria-hidden="true">
            {" *"}
          </span>
        )}
      </legend>
      {help !== undefined && (
        <p id={helpId} className={styles["help"]}>
          {help}
        </p>
      )}
      <Stack className={styles["parts"] ?? ""}>{children}</Stack>
      {error !== undefined && (
        <p id={errorId} className={styles["error"]}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
