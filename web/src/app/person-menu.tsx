import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconLogout, IconUser } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Organisation } from "#api/generated/types.gen";
import { Emblem } from "#design/display/emblem";
import { Menu } from "#design/layout/menu";
import type { Person } from "#identity/session";
import { useSignOut } from "#identity/use-sign-out";

import styles from "./menus.module.css";

export function PersonMenu({ person, role }: { person: Person; role: Organisation["role"] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <Menu position="top-start" width={220}>
      <Menu.Target>
        <UnstyledButton className={styles["button"]}>
          <Emblem name={person.name} size={32} round />
          <span className={styles["name"]}>
            {person.name}
            {role && <small>{t(`role.${role}`)}</small>}
          </span>
          <VisuallyHidden>{t("layout.account")}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{person.email}</Menu.Label>
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
