import { UnstyledButton } from "@mantine/core";
import { IconMenu2, IconX } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { ColourSchemeSwitch } from "#design/layout/colour-scheme-switch";
import { LanguageSwitch } from "#design/layout/language-switch";
import { Place } from "#design/layout/place";
import { SkipLink } from "#design/layout/skip-link";

import styles from "./admin-shell.module.css";

type Props = {
  place: string;
  switcher: ReactNode;
  navigation: ReactNode;
  person: ReactNode;
  banner?: ReactNode;
  /** Changes with each page: the drawer of the phone closes. */
  path: string;
  children: ReactNode;
};

/** The staff side: the organisation and its modules on the left, the page on the right. */
export function AdminShell({ place, switcher, navigation, person, banner, path, children }: Props) {
  const { t } = useTranslation();
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === path;
  return (
    <Place value={place}>
      <SkipLink />
      <div className={styles["shell"]} data-open={open}>
        <header className={styles["bar"]}>
          <UnstyledButton
            className={styles["burger"]}
            aria-expanded={open}
            aria-controls="navigation"
            aria-label={t(open ? "layout.closeMenu" : "layout.openMenu")}
            onClick={() => setOpenAt(open ? undefined : path)}
          >
            {open ? <IconX size={22} /> : <IconMenu2 size={22} />}
          </UnstyledButton>
          <span className={styles["place"]}>{place}</span>
        </header>
        <div className={styles["side"]} id="navigation">
          <div>{switcher}</div>
          <nav className={styles["navigation"]} aria-label={t("layout.navigation")}>
            {navigation}
          </nav>
          <div className={styles["foot"]}>
            {person}
            <div className={styles["switches"]}>
              <LanguageSwitch />
              <ColourSchemeSwitch />
            </div>
          </div>
        </div>
        <main className={styles["content"]} id="content" tabIndex={-1}>
          {banner}
          {children}
        </main>
      </div>
    </Place>
  );
}
