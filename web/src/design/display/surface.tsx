import type { ReactNode } from "react";

import styles from "./surface.module.css";

type Props = {
  title?: string;
  description?: ReactNode;
  aside?: ReactNode;
  flush?: boolean;
  children: ReactNode;
};

/** A sheet on the page: one subject, its title and what can be done about it. */
export function Surface({ title, description, aside, flush = false, children }: Props) {
  return (
    <section className={styles["surface"]}>
      {title !== undefined && (
        <header className={styles["head"]}>
          <div>
            <h2 className={styles["title"]}>{title}</h2>
            {description !== undefined && <p className={styles["description"]}>{description}</p>}
          </div>
          {aside}
        </header>
      )}
      <div className={flush ? undefined : styles["body"]}>{children}</div>
    </section>
  );
}
