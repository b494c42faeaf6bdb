import type { ReactNode } from "react";

import styles from "./settings-section.module.css";

type Props = { title: string; description: string; children: ReactNode };

/** Why on the left, the fields on the right. */
export const SettingsSection = ({ title, description, children }: Props) => (
  <section className={styles["section"]}>
    <div>
      <h2 className={styles["title"]}>{title}</h2>
      <p className={styles["description"]}>{description}</p>
    </div>
    <div className={styles["fields"]}>{children}</div>
  </section>
);
