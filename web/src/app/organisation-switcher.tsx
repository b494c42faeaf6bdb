import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconExternalLink, IconPlus, IconSelector } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Emblem } from "#design/display/emblem";
import { Menu } from "#design/layout/menu";
import type { Organisation } from "#api/generated/types.gen";
import { logoUrl } from "#organisations/logo";
import type { Membership } from "#identity/session";

import styles from "./menus.module.css";

type Props = { current: Organisation; memberships: readonly Membership[] };

export function OrganisationSwitcher({ current, memberships }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton className={styles["button"]}>
          <Emblem name={current.name} image={logoUrl(current.slug, current.settings.theme)} />
          <span className={styles["name"]}>{current.name}</span>
          <VisuallyHidden>{t("layout.switchOrganisation")}</VisuallyHidden>
          <IconSelector size={17} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {memberships.map(({ organisation }) => (
          <Menu.Item
            key={organisation.slug}
            leftSection={<Emblem name={organisation.name} size={26} />}
            onClick={() => void navigate({ to: "/admin/$slug", params: { slug: organisation.slug } })}
          >
            {organisation.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconExternalLink size={17} />}
          component="a"
          href={`/${current.slug}`}
          target="_blank"
          rel="noopener"
        >
          {t("layout.seePortal")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPlus size={17} />}
          onClick={() => void navigate({ to: "/organisations/new" })}
        >
          {t("layout.newOrganisation")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
