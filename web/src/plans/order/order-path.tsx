import { UnstyledButton } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { StepId } from "#plans/order/choice";

import styles from "../plans.module.css";

export type PathStep = { id: StepId; title: string; state: "todo" | "current" | "done" | "locked" };

/** Where one is on the way to an order: four steps on one line. What was done can be gone back to. */
export function OrderPath({ steps, onGo }: { steps: readonly PathStep[]; onGo: (id: StepId) => void }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("stepper.label")}>
      <ol className={styles["path"]}>
        {steps.map(({ id, title, state }, position) => (
          <li key={id} data-state={state}>
            <UnstyledButton
              className={styles["pathStep"]}
              disabled={state === "locked"}
              aria-current={state === "current" ? "step" : undefined}
              onClick={() => onGo(id)}
            >
              <span className={styles["pathMark"]} aria-hidden="true">
                {state === "done" ? <IconCheck size={15} stroke={2.4} /> : position + 1}
              </span>
              <span className={styles["pathTitle"]}>{title}</span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}
