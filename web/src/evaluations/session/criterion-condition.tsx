import { useTranslation } from "react-i18next";

import { placeInForm } from "#evaluations/grid-form";
import type { Criterion } from "#evaluations/types";
import { ConditionEditor } from "#forms/builder/condition-editor";
import type { Condition } from "#forms/types";

import styles from "./session.module.css";

type Props = {
  criterion: Criterion;
  index: number;
  frozen: boolean;
  onChange: (changed: Criterion) => void;
};

/** On which answers to earlier criteria this one is asked. */
export function CriterionCondition({ criterion, index, frozen, onChange }: Props) {
  const { t } = useTranslation("evaluations");
  const path = `grid.criteria.${index}.condition`;
  return (
    <fieldset
      className={styles["bare"]}
      disabled={frozen}
      data-path={path}
      tabIndex={-1}
      aria-label={t("grid.condition")}
    >
      <ConditionEditor
        at={placeInForm(index)}
        condition={criterion.condition}
        title={t("grid.condition")}
        onChange={(condition) => onChange(under(criterion, condition))}
      />
    </fieldset>
  );
}

function under({ condition: _before, ...criterion }: Criterion, condition: Condition | undefined): Criterion {
  return condition === undefined ? criterion : { ...criterion, condition };
}
