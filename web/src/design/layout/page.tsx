import { IconArrowLeft } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { Heading } from "#design/layout/heading";
import { usePageTitle } from "#design/layout/page-title";
import { usePlace } from "#design/layout/place";

import styles from "./page.module.css";

type Props = {
  title: string;
  lead?: ReactNode;
  badge?: ReactNode;
  back?: ReactNode;
  actions?: ReactNode;
  width?: "full" | "reading";
  children: ReactNode;
};

/** Every screen: its title (also the tab's), what can be done, and its content. */
export function Page({ title, lead, badge, back, actions, width = "full", children }: Props) {
  usePageTitle(title, usePlace());
  return (
    <div className={styles["page"]} data-width={width}>
      <header className={styles["head"]}>
        <div className={styles["words"]}>
          {back !== undefined && (
            <div className={styles["back"]}>
              <IconArrowLeft size={14} aria-hidden />
              {back}
            </div>
          )}
          <div className={styles["line"]}>
            <Heading className={styles["title"]}>{title}</Heading>
            {badge}
          </div>
          {lead !== undefined && <p className={styles["lead"]}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
