import "#design/feedback/modal-styles";

import { ActionIcon } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  integrationsDisableWebhook,
  integrationsEnableWebhook,
  integrationsTestWebhook,
} from "#api/generated/sdk.gen";
import type { Webhook } from "#api/generated/types.gen";
import { useAct } from "#design/feedback/use-act";
import { Menu } from "#design/layout/menu";
import { EditWebhook, RemoveWebhook, RotateSecret } from "#integrations/webhooks/webhook-dialogs";

type Props = { slug: string; webhook: Webhook };

/** What can be done with a webhook: try it, look at what left, change it, stop it. */
export function WebhookActs({ slug, webhook }: Props) {
  const { t } = useTranslation("webhooks");
  const navigate = useNavigate();
  const [asking, setAsking] = useState<"edit" | "rotate" | "remove">();
  const dialog = { slug, webhook, onClose: () => setAsking(undefined) };
  const path = { organisation: slug, webhookId: webhook.id };
  const test = useAct(() => integrationsTestWebhook({ path }), t("tested"));
  const disable = useAct(() => integrationsDisableWebhook({ path }), t("disabled"));
  const enable = useAct(() => integrationsEnableWebhook({ path }), t("enabled"));
  const isOn = webhook.disabledAt === null;
  const see = () =>
    void navigate({ to: "/admin/$slug/webhooks/$webhookId", params: { slug, webhookId: webhook.id } });
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("actsOn", { url: webhook.url })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isOn && <Menu.Item onClick={() => test.mutate()}>{t("test")}</Menu.Item>}
          <Menu.Item onClick={see}>{t("see")}</Menu.Item>
          <Menu.Item onClick={() => setAsking("edit")}>{t("edit")}</Menu.Item>
          <Menu.Item onClick={() => setAsking("rotate")}>{t("rotate")}</Menu.Item>
          {isOn && <Menu.Item onClick={() => disable.mutate()}>{t("disable")}</Menu.Item>}
          {!isOn && <Menu.Item onClick={() => enable.mutate()}>{t("enable")}</Menu.Item>}
          <Menu.Item color="red" onClick={() => setAsking("remove")}>
            {t("remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <EditWebhook opened={asking === "edit"} {...dialog} />
      <RotateSecret opened={asking === "rotate"} {...dialog} />
      <RemoveWebhook opened={asking === "remove"} {...dialog} />
    </>
  );
}
