import { ActionIcon } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { MoveDialog, type Side } from "#providers/engagements/move-dialog";
import type { Engagement, EngagementVerb } from "#providers/service-types";

type Props = { slug: string; engagement: Engagement; side: Side };

/** What may be done with an engagement now, by the team or by its provider. */
export function EngagementMenu({ slug, engagement, side }: Props) {
  const { t } = useTranslation("services");
  const [verb, setVerb] = useState<EngagementVerb>();
  if (engagement.verbs.length === 0) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("engagements.menu", { title: engagement.title })}
          >
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {engagement.verbs.map((one) => (
            <Menu.Item key={one} onClick={() => setVerb(one)} {...(one === "cancel" && { color: "red" })}>
              {t(`engagements.verbs.${one}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {verb && <MoveDialog {...{ slug, engagement, side, verb }} onClose={() => setVerb(undefined)} />}
    </>
  );
}
