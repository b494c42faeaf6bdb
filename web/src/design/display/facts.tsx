import type { ReactNode } from "react";

import styles from "./facts.module.css";

type Fact = { label: string; value: ReactNode };

type Props = { facts: readonly Fact[]; /** Side by side where there is room. */ across?: boolean };

/** Names and values, read in pairs. */
export const Facts = ({ facts, across = false }: Props) => (
  <dl className={across ? `${styles["facts"]} ${styles["across"]}` : styles["facts"]}>
    {facts.map(({ label, value }) => (
      <div key={label} className={styles["fact"]}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
