import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { Import } from "#api/generated/types.gen";

import styles from "./imports.module.css";

type Props = {
  prepared: Import;
  mapping: Record<string, number>;
  errors: Record<string, React.ReactNode>;
  onChange: (mapping: Record<string, number>) => void;
};

export function ColumnChoices({ prepared: { columns, headers }, mapping, errors, onChange }: Props) {
  const { t } = useTranslation("imports");
  const choose = (name: string, place: string) => {
    const { [name]: _old, ...others } = mapping;
    onChange(place === "" ? others : { ...others, [name]: Number(place) });
  };
  return (
    <div className={styles["columns"]}>
      {columns.map(({ name, label, required, example }) => (
        <NativeSelect
          key={name}
          label={label}
          required={required}
          description={t("columns.example", { example })}
          data-path={`mapping.${name}`}
          error={errors[`mapping.${name}`]}
          value={mapping[name] === undefined ? "" : String(mapping[name])}
          onChange={(event) => choose(name, event.currentTarget.value)}
          data={[
            { value: "", label: t("columns.unused") },
            ...headers.map((header, place) => ({
              value: String(place),
              label: header === "" ? `${t("columns.header")} ${place + 1}` : header,
            })),
          ]}
        />
      ))}
    </div>
  );
}
