import { UnstyledButton } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { useBuilder, useErrorsUnder } from "#forms/builder/builder-context";
import { DeleteButton } from "#forms/builder/delete-button";
import { ErrorMark } from "#forms/builder/error-mark";
import { MoveButtons } from "#forms/builder/move-buttons";
import { dependentsOf } from "#forms/builder/places";
import { useSortableRow } from "#forms/builder/sortable-list";
import type { Step } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = {
  step: Step;
  index: number;
  /** The last place that a step may take: the final submission stays after it. */
  last: number;
  current: boolean;
  onPick: () => void;
  onMove: (to: number) => void;
  onDelete: () => void;
};

export function StepItem({ step, index, last, current, onPick, onMove, onDelete }: Props) {
  const { t } = useTranslation("forms");
  const { form } = useBuilder();
  const final = step.type === "final_submission";
  const { grip, row } = useSortableRow(step.id, final);
  const errors = useErrorsUnder(`/steps/${index}`);
  const fields = (step.sections ?? []).flatMap((section) => section.fields);
  const ids = fields.flatMap((field) => [field.id, ...(field.fields ?? []).map(({ id }) => id)]);
  const name = step.title || t("builder.untitled");
  return (
    <li {...row} className={styles["step"]} data-current={current}>
      {final ? (
        <span className={styles["grip"]} aria-hidden="true">
          <IconFlag size={17} />
        </span>
      ) : (
        grip
      )}
      <UnstyledButton className={styles["pick"]} aria-current={current ? "step" : undefined} onClick={onPick}>
        <strong>{name}</strong>
        <span>
          {t(`builder.kinds.${step.type}`)}
          {step.condition && ` · ${t("builder.conditionMark")}`}
        </span>
      </UnstyledButton>
      <ErrorMark count={errors} />
      {current && (
        <span className={styles["moves"]}>
          {!final && <MoveButtons name={name} index={index} last={last} onMove={onMove} />}
          <DeleteButton
            name={name}
            fields={fields.length}
            dependents={dependentsOf(form, ids)}
            disabled={form.steps.length === 1}
            onDelete={onDelete}
          />
        </span>
      )}
    </li>
  );
}
