import type { ReactNode } from "react";

import styles from "./two-lines.module.css";

type Props = { before?: ReactNode; first: ReactNode; second: ReactNode };

/** What names a row, and the detail that tells it from its neighbours. */
export const TwoLines = ({ before, first, second }: Props) => (
  <span className={styles["lines"]}>
    {before}
    <span>
      <span className={styles["first"]}>{first}</span>
      <small className={styles["second"]}>{second}</small>
    </span>
  </span>
);
