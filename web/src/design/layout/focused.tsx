import type { ReactNode } from "react";

import { Heading } from "#design/layout/heading";
import { usePageTitle } from "#design/layout/page-title";

import styles from "./focused.module.css";

type Props = { title: string; lead?: ReactNode; foot?: ReactNode; children: ReactNode };

/** One thing to do: sign in, choose a password, accept an invitation. */
export function Focused({ title, lead, foot, children }: Props) {
  usePageTitle(title);
  return (
    <div className={styles["focused"]}>
      <div className={styles["card"]}>
        <Heading className={styles["title"]}>{title}</Heading>
        {lead !== undefined && <p className={styles["lead"]}>{lead}</p>}
        <div className={styles["body"]}>{children}</div>
      </div>
      {foot !== undefined && <div className={styles["foot"]}>{foot}</div>}
    </div>
  );
}
