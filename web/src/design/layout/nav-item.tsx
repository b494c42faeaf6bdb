import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode } from "react";

import styles from "./nav-item.module.css";

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { icon: ReactNode; count?: ReactNode };

const Anchor = ({ icon, count, children, ...anchor }: Props) => (
  <a {...anchor} className={styles["item"]}>
    {icon}
    <span className={styles["label"]}>{children}</span>
    {count !== undefined && <span className={styles["count"]}>{count}</span>}
  </a>
);

export const NavItem = createLink(Anchor);

export const NavGroup = ({ title, children }: { title?: string; children: ReactNode }) => (
  <div className={styles["group"]}>
    {title !== undefined && <p className={styles["title"]}>{title}</p>}
    {children}
  </div>
);
