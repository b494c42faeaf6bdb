import { Button, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { readHex } from "#design/theme/colour";
import { isReadable, nearestReadable } from "#design/theme/palette";

import styles from "./colour-field.module.css";

type Props = {
  label: string;
  description: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
};

/** The accent colour. One that white text cannot stand on is refused, with the nearest that passes. */
export function ColourField({ label, description, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const known = readHex(value) !== undefined;
  const nearest = known && !isReadable(value) ? nearestReadable(value) : undefined;
  return (
    <div className={styles["field"]}>
      <TextInput
        label={label}
        description={description}
        value={value}
        spellCheck={false}
        error={nearest === undefined ? error : t("colour.unreadable", { nearest })}
        onChange={(event) => onChange(event.currentTarget.value)}
        leftSectionWidth={46}
        leftSection={
          <input
            type="color"
            className={styles["swatch"]}
            aria-label={t("colour.pick")}
            value={known ? value : "#17605a"}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        }
      />
      {nearest !== undefined && (
        <Button variant="default" size="sm" onClick={() => onChange(nearest)}>
          <span className={styles["dot"]} style={{ background: nearest }} />
          {t("colour.use", { nearest })}
        </Button>
      )}
    </div>
  );
}
