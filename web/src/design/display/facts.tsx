import type { ReactNode } from "react";

import styles from "./facts.module.css";

type Fact = { label: string; value: ReactNode };

/** Names and values, read in pairs. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className={styles["facts"]}>
    {facts.map(({ label, value }) => (
      <div key={label} className={styles["fact"]}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
