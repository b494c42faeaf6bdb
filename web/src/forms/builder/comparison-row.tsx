import { ActionIcon, NativeSelect } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { useAsking, useErrorAt } from "#forms/builder/builder-context";
import { ComparisonValue } from "#forms/builder/comparison-value";
import { asksValue, familyOf } from "#forms/builder/operators";
import type { Place } from "#forms/builder/places";
import type { Comparison } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = {
  at: string;
  comparison: Comparison;
  places: readonly Place[];
  onChange: (comparison: Comparison | undefined) => void;
};

export function ComparisonRow({ at, comparison, places, onChange }: Props) {
  const { t } = useTranslation("forms");
  const { operators } = useAsking();
  const { operator } = comparison;
  const field = places.find((place) => place.field.id === comparison.field)?.field;
  const fieldError = useErrorAt(`${at}/field`);
  const operatorError = useErrorAt(`${at}/operator`);
  const pick = (id: string) => {
    const type = places.find((place) => place.field.id === id)?.field.type ?? "short_text";
    const kept = operators[type]?.find((one) => one === operator) ?? operators[type]?.[0];
    onChange({ field: id, operator: kept ?? "answered" });
  };
  const offered = operators[field?.type ?? "short_text"] ?? [];
  const family = familyOf(field?.type ?? "short_text");
  return (
    <div className={styles["comparison"]}>
      <NativeSelect
        size="sm"
        aria-label={t("condition.field")}
        data-path={`${at}/field`}
        error={fieldError}
        value={field === undefined ? "" : comparison.field}
        data={[
          ...(field === undefined ? [{ value: "", label: t("condition.gone") }] : []),
          ...byStep(places),
        ]}
        onChange={({ currentTarget: { value } }) => pick(value)}
      />
      <NativeSelect
        size="sm"
        aria-label={t("condition.operator")}
        data-path={`${at}/operator`}
        error={operatorError}
        value={operator}
        data={offered.map((value) => ({
          value,
          label: t(`operators.${family}.${value}`),
        }))}
        onChange={({ currentTarget: { value } }) => {
          const chosen = offered.find((one) => one === value) ?? operator;
          onChange({
            field: comparison.field,
            operator: chosen,
            ...(asksValue(chosen) && { value: comparison.value }),
          });
        }}
      />
      {field !== undefined && asksValue(operator) && (
        <ComparisonValue at={`${at}/value`} field={field} comparison={comparison} onChange={onChange} />
      )}
      <ActionIcon size={28} aria-label={t("condition.remove")} onClick={() => onChange(undefined)}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}

function byStep(places: readonly Place[]) {
  const steps = [...new Set(places.map(({ step }) => step))];
  return steps.map((step) => ({
    group: step.title,
    items: places
      .filter((place) => place.step === step)
      .map(({ field }) => ({ value: field.id, label: field.label })),
  }));
}
