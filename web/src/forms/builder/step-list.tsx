import { Button, UnstyledButton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { moved, newStep, withStep } from "#forms/builder/edits";
import { MoveButtons } from "#forms/builder/move-buttons";
import { type FormDefinition, type StepType, stepTypes } from "#forms/types";

import styles from "./form-builder.module.css";

type Props = {
  form: FormDefinition;
  current: string | undefined;
  onPick: (id: string) => void;
  onChange: (form: FormDefinition) => void;
};

export function StepList({ form, current, onPick, onChange }: Props) {
  const { t } = useTranslation("forms");
  const movable = form.steps.filter(({ type }) => type !== "final_submission").length;
  return (
    <nav aria-label={t("builder.steps")}>
      <ol className={styles["steps"]}>
        {form.steps.map((step, index) => (
          <li key={step.id} className={styles["step"]} data-current={step.id === current}>
            <UnstyledButton
              className={styles["pick"]}
              aria-current={step.id === current ? "step" : undefined}
              onClick={() => onPick(step.id)}
            >
              <strong>{step.title || t("builder.untitled")}</strong>
              <span>{t(`builder.kinds.${step.type}`)}</span>
            </UnstyledButton>
            {step.id === current && step.type !== "final_submission" && (
              <span className={styles["moves"]}>
                <MoveButtons
                  name={step.title}
                  index={index}
                  last={movable - 1}
                  onMove={(to) => onChange({ steps: moved(form.steps, index, to) })}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      <AddStep
        form={form}
        onAdd={(type) => {
          const step = newStep(type, t("builder.newStep"));
          onChange(withStep(form, step));
          onPick(step.id);
        }}
      />
    </nav>
  );
}

function AddStep({ form, onAdd }: { form: FormDefinition; onAdd: (type: StepType) => void }) {
  const { t } = useTranslation("forms");
  const ended = form.steps.some(({ type }) => type === "final_submission");
  const offered = stepTypes.filter((type) => type !== "final_submission" || !ended);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" size="sm" leftSection={<IconPlus size={16} />}>
          {t("builder.addStep")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((type) => (
          <Menu.Item key={type} onClick={() => onAdd(type)}>
            {t(`builder.kinds.${type}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
