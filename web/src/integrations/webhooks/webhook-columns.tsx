import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Webhook } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { StatusBadge } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { WebhookActs } from "#integrations/webhooks/webhook-acts";
import { stateOf, tones } from "#integrations/webhooks/webhook-state";

export function useWebhookColumns(slug: string): Column<Webhook>[] {
  const { t } = useTranslation(["webhooks", "common"]);
  return [
    {
      id: "url",
      header: t("url"),
      cell: ({ id, url, events }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/webhooks/$webhookId" params={{ slug, webhookId: id }}>
              {url}
            </Link>
          }
          second={t("eventCount", { count: events.length })}
        />
      ),
    },
    {
      id: "state",
      header: t("state"),
      cell: (webhook) => (
        <StatusBadge tone={tones[stateOf(webhook)]}>{t(`states.${stateOf(webhook)}`)}</StatusBadge>
      ),
    },
    {
      id: "created",
      header: t("created"),
      cell: ({ createdAt, createdBy }) => (
        <TwoLines first={<Instant at={createdAt} day />} second={createdBy.name} />
      ),
    },
    {
      id: "events",
      header: t("events"),
      optional: true,
      cell: ({ events }) => events.map((type) => t(`types.${type}`)).join(", "),
    },
    {
      id: "act",
      header: t("table.actions", { ns: "common" }),
      action: "menu",
      align: "end",
      cell: (webhook) => <WebhookActs slug={slug} webhook={webhook} />,
    },
  ];
}
