import "@mantine/core/styles/PasswordInput.layer.css";

import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";

import styles from "./new-password.module.css";

/** The product's rule: length, no composition. Whether it is easy to guess, the API says. */
const least = 15;

type Props = Pick<PasswordInputProps, "error" | "onChange"> & { value?: string; label: string };

/** A password being chosen, with how far it is from long enough. */
export function NewPassword({ value = "", label, ...input }: Props) {
  const { t } = useTranslation("identity");
  const id = useId();
  const length = [...value].length;
  const missing = Math.max(0, least - length);
  return (
    <div>
      <PasswordInput
        label={label}
        description={t("passwordHelp")}
        autoComplete="new-password"
        aria-describedby={id}
        value={value}
        {...input}
      />
      <div className={styles["strength"]} data-enough={missing === 0} data-blank={length === 0}>
        <progress
          className={styles["track"]}
          value={Math.min(length, least)}
          max={least}
          aria-hidden="true"
        />
        <output id={id}>
          {length > 0 && (missing > 0 ? t("passwordMissing", { count: missing }) : t("passwordEnough"))}
        </output>
      </div>
    </div>
  );
}
