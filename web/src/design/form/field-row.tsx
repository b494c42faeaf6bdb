import type { ReactNode } from "react";

import styles from "./field-row.module.css";

/** Short fields side by side, one under the other on a phone. */
export const FieldRow = ({ children }: { children: ReactNode }) => (
  <div className={styles["row"]}>{children}</div>
);
