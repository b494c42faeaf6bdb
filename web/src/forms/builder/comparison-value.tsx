import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useErrorAt } from "#forms/builder/builder-context";
import { NumberSetting } from "#forms/builder/setting";
import type { Comparison, Field } from "#forms/types";

type Props = {
  at: string;
  field: Field;
  comparison: Comparison;
  onChange: (comparison: Comparison) => void;
};

/** What the answer is compared with: a choice of the field, a number, euros, a day, a département, a text. */
export function ComparisonValue({ at, field, comparison, onChange }: Props) {
  const { t } = useTranslation("forms");
  const error = useErrorAt(at);
  const { value } = comparison;
  const put = (next: Comparison["value"]) =>
    onChange({ ...comparison, value: next === "" ? undefined : next });
  const shared = { size: "sm", "aria-label": t("condition.value"), "data-path": at, error } as const;
  switch (field.type) {
    case "single_choice":
    case "multiple_choice":
      return (
        <NativeSelect
          {...shared}
          value={typeof value === "string" ? value : ""}
          data={[
            { value: "", label: t("condition.choose") },
            ...(field.options ?? []).map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={({ currentTarget }) => put(currentTarget.value)}
        />
      );
    case "statement":
      return (
        <NativeSelect
          {...shared}
          value={value === undefined ? "" : String(value)}
          data={[
            { value: "", label: t("condition.choose") },
            { value: "true", label: t("condition.ticked") },
            { value: "false", label: t("condition.unticked") },
          ]}
          onChange={({ currentTarget }) =>
            put(currentTarget.value === "" ? undefined : currentTarget.value === "true")
          }
        />
      );
    case "number":
    case "amount":
      return (
        <NumberSetting
          at={at}
          label={t("condition.value")}
          bare
          {...(field.type === "amount" && { scale: 100, suffix: "€" })}
          value={typeof value === "number" ? value : undefined}
          onChange={put}
        />
      );
    default:
      return (
        <TextInput
          {...shared}
          type={field.type === "date" ? "date" : "text"}
          placeholder={field.type === "address" ? t("condition.departement") : undefined}
          value={typeof value === "string" ? value : ""}
          onChange={({ currentTarget }) => put(currentTarget.value)}
        />
      );
  }
}
