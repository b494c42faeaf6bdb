import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Emblem } from "#design/display/emblem";
import { ColourSchemeSwitch } from "#design/layout/colour-scheme-switch";
import { LanguageSwitch } from "#design/layout/language-switch";
import { Place } from "#design/layout/place";
import { SkipLink } from "#design/layout/skip-link";
import { useBrand } from "#design/theme/brand";

import styles from "./portal-shell.module.css";

type PortalIdentity = { slug: string; name: string; colour?: string; logoUrl?: string | null };
type Props = { organisation: PortalIdentity; personal: ReactNode; legal?: ReactNode; children: ReactNode };

/** The public portal, in the organisation's own name, logo and colour; Parvis stays in the footer. */
export function PortalShell({ organisation, personal, legal, children }: Props) {
  const { t } = useTranslation();
  useBrand(organisation.colour);
  return (
    <Place value={organisation.name}>
      <SkipLink />
      <div className={styles["shell"]}>
        <header className={styles["bar"]}>
          <Link to="/$slug" params={{ slug: organisation.slug }} className={styles["home"] ?? ""}>
            <Emblem name={organisation.name} image={organisation.logoUrl} />
            <span>{organisation.name}</span>
          </Link>
          <div className={styles["tools"]}>
            {personal}
            <LanguageSwitch />
            <ColourSchemeSwitch />
          </div>
        </header>
        <main className={styles["content"]} id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className={styles["foot"]}>
          <div>{legal}</div>
          <Link to="/">{t("layout.poweredBy")}</Link>
        </footer>
      </div>
    </Place>
  );
}
