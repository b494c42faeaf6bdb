import { Button, UnstyledButton } from "@mantine/core";
import { IconPlus, IconShieldCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { useBuilder, useErrorsUnder } from "#forms/builder/builder-context";
import { moved, newStep, withStep } from "#forms/builder/edits";
import { ErrorMark } from "#forms/builder/error-mark";
import { SortableList } from "#forms/builder/sortable-list";
import { StepItem } from "#forms/builder/step-item";
import { type StepType, stepTypes } from "#forms/types";

import styles from "./form-builder.module.css";

/** What stands beside the steps: the rules that say who cannot apply. */
export const eligibility = "eligibility";
type Props = { current: string | undefined; onPick: (id: string) => void };

export function StepList({ current, onPick }: Props) {
  const { t } = useTranslation("forms");
  const { form, setForm } = useBuilder();
  const movable = form.steps.filter(({ type }) => type !== "final_submission").length;
  const move = (from: number, to: number) => {
    if (from < movable && to < movable) setForm({ ...form, steps: moved(form.steps, from, to) });
  };
  return (
    <nav aria-label={t("builder.steps")} className={styles["path"]}>
      <SortableList ids={form.steps.map(({ id }) => id)} onMove={move}>
        {form.steps.map((step, index) => (
          <StepItem
            key={step.id}
            step={step}
            index={index}
            last={movable - 1}
            current={step.id === current}
            onPick={() => onPick(step.id)}
            onMove={(to) => move(index, to)}
            onDelete={() => {
              setForm({ ...form, steps: form.steps.filter(({ id }) => id !== step.id) });
              onPick(form.steps[index === 0 ? 1 : index - 1]?.id ?? "");
            }}
          />
        ))}
      </SortableList>
      <AddStep onAdded={onPick} />
      <Eligibility current={current === eligibility} onPick={() => onPick(eligibility)} />
    </nav>
  );
}

function AddStep({ onAdded }: { onAdded: (id: string) => void }) {
  const { t } = useTranslation("forms");
  const { form, setForm } = useBuilder();
  const ended = form.steps.some(({ type }) => type === "final_submission");
  const add = (type: StepType) => {
    const step = newStep(type, t(type === "form" ? "builder.newStep" : `builder.kinds.${type}`));
    setForm(withStep(form, step));
    onAdded(step.id);
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" size="sm" leftSection={<IconPlus size={16} />}>
          {t("builder.addStep")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {stepTypes
          .filter((type) => type !== "final_submission" || !ended)
          .map((type) => (
            <Menu.Item key={type} onClick={() => add(type)}>
              {t(`builder.kinds.${type}`)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Eligibility({ current, onPick }: { current: boolean; onPick: () => void }) {
  const { t } = useTranslation("forms");
  const { form } = useBuilder();
  const errors = useErrorsUnder("/ineligibility");
  return (
    <div className={styles["step"]} data-current={current} data-apart="true">
      <span className={styles["grip"]} aria-hidden="true">
        <IconShieldCheck size={17} />
      </span>
      <UnstyledButton className={styles["pick"]} aria-current={current ? "step" : undefined} onClick={onPick}>
        <strong>{t("eligibility.title")}</strong>
        <span>{t("eligibility.count", { count: form.ineligibility.length })}</span>
      </UnstyledButton>
      <ErrorMark count={errors} />
    </div>
  );
}
