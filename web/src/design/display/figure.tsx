import type { ReactNode } from "react";

import styles from "./figure.module.css";

type Props = { label: string; value: string; hint?: ReactNode; link?: (content: ReactNode) => ReactNode };

/** A number of the dashboard; `link` wraps it so that it leads to the list behind it. */
export function Figure({ label, value, hint, link = (content) => content }: Props) {
  return (
    <div className={styles["figure"]}>
      <div className={styles["label"]}>{link(label)}</div>
      <div className={styles["value"]}>{value}</div>
      {hint !== undefined && <div className={styles["hint"]}>{hint}</div>}
    </div>
  );
}

export const Figures = ({ children }: { children: ReactNode }) => (
  <div className={styles["figures"]}>{children}</div>
);
