import type { ReactNode } from "react";

import type { Tone } from "#design/display/status-badge";

import styles from "./notice.module.css";

type Props = { tone?: Tone; title?: string; children?: ReactNode; action?: ReactNode };

/** Something to know before acting on this page. */
export const Notice = ({ tone = "neutral", title, children, action }: Props) => (
  <div className={styles["notice"]} data-tone={tone}>
    <div className={styles["words"]}>
      {title !== undefined && <p className={styles["title"]}>{title}</p>}
      {children !== undefined && <div>{children}</div>}
    </div>
    {action}
  </div>
);
