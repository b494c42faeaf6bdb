import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { Wordmark } from "#design/display/wordmark";
import { ColourSchemeSwitch } from "#design/layout/colour-scheme-switch";
import { LanguageSwitch } from "#design/layout/language-switch";
import { SkipLink } from "#design/layout/skip-link";

import styles from "./site-shell.module.css";

type Props = { personal?: ReactNode; children: ReactNode };

/** Parvis's own pages: the product's home, the account, a new organisation. */
export const SiteShell = ({ personal, children }: Props) => (
  <>
    <SkipLink />
    <header className={styles["bar"]}>
      <Link to="/" className={styles["home"] ?? ""}>
        <Wordmark />
      </Link>
      <div className={styles["tools"]}>
        <LanguageSwitch />
        <ColourSchemeSwitch />
        {personal}
      </div>
    </header>
    <main className={styles["content"]} id="content" tabIndex={-1}>
      {children}
    </main>
  </>
);
