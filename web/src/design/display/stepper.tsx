import { UnstyledButton } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { Progress } from "#design/display/progress";

import styles from "./stepper.module.css";

/** `detail`: what is left to do there, in a few words. */
export type Step = {
  id: string;
  title: string;
  detail?: string | undefined;
  state: "todo" | "current" | "done" | "locked";
};
type Props = { steps: readonly Step[]; onGo: (id: string) => void; completed: number };

/** The path of a dossier: where I am, what is done, what is left. `completed` is a ratio. */
export function Stepper({ steps, onGo, completed }: Props) {
  const { t } = useTranslation();
  const index = steps.findIndex(({ state }) => state === "current");
  return (
    <nav className={styles["stepper"]} aria-label={t("stepper.label")}>
      <p className={styles["compact"]}>
        {t("stepper.position", { index: index + 1, total: steps.length })} · {steps[index]?.title}
      </p>
      <ol className={styles["steps"]}>
        {steps.map((step, position) => (
          <li key={step.id} data-state={step.state}>
            <UnstyledButton
              className={styles["step"]}
              disabled={step.state === "locked"}
              aria-current={step.state === "current" ? "step" : undefined}
              onClick={() => onGo(step.id)}
            >
              <span className={styles["mark"]} aria-hidden="true">
                {step.state === "done" ? <IconCheck size={15} stroke={2.4} /> : position + 1}
              </span>
              <span>
                {step.title}
                {step.detail !== undefined && <small className={styles["detail"]}>{step.detail}</small>}
              </span>
              {step.state === "done" && <span className={styles["hidden"]}> ({t("stepper.done")})</span>}
            </UnstyledButton>
          </li>
        ))}
      </ol>
      <Progress label={t("stepper.progress")} done={completed} total={1} />
    </nav>
  );
}
