import type { ReactNode } from "react";

import styles from "./empty-state.module.css";

type Props = { title: string; children: ReactNode; action?: ReactNode; icon?: ReactNode };

/** An empty place teaches: what will stand here, why it is useful, and the first step. */
export const EmptyState = ({ title, children, action, icon }: Props) => (
  <div className={styles["empty"]}>
    <div className={styles["arch"]} aria-hidden="true">
      {icon}
    </div>
    <h2 className={styles["title"]}>{title}</h2>
    <div className={styles["text"]}>{children}</div>
    {action}
  </div>
);
