import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconLogout, IconUser } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Emblem } from "#design/display/emblem";
import { Menu } from "#design/layout/menu";
import type { Me } from "#identity/types";
import { useSignOut } from "#identity/use-sign-out";

import styles from "./menus.module.css";

export function PersonMenu({ me, slug }: { me: Me; slug: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const role = me.memberships.find(({ organisation }) => organisation.slug === slug)?.role;
  return (
    <Menu position="top-start" width={220}>
      <Menu.Target>
        <UnstyledButton className={styles["button"]}>
          <Emblem name={me.name} size={32} round />
          <span className={styles["name"]}>
            {me.name}
            {role && <small>{t(`role.${role}`)}</small>}
          </span>
          <VisuallyHidden>{t("layout.account")}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.email}</Menu.Label>
        <Menu.Item leftSection={<IconUser size={17} />} onClick={() => void navigate({ to: "/account" })}>
          {t("layout.account")}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={17} />} onClick={() => void signOut()}>
          {t("layout.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
