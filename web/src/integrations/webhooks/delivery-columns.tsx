import { useTranslation } from "react-i18next";

import { integrationsReplayWebhookDelivery } from "#api/generated/sdk.gen";
import type { WebhookDelivery } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import type { Column } from "#design/table/types";
import { useWhyNot } from "#organisations/access";

const tones: Record<WebhookDelivery["state"], Tone> = {
  pending: "info",
  retrying: "waiting",
  delivered: "good",
  given_up: "bad",
};

type Props = { slug: string; webhookId: string };

export function useDeliveryColumns({ slug, webhookId }: Props): Column<WebhookDelivery>[] {
  const { t } = useTranslation(["webhooks", "common"]);
  return [
    {
      id: "event",
      header: t("deliveries.event"),
      cell: ({ id, type }) => <TwoLines first={t(`types.${type}`)} second={<code>{id}</code>} />,
    },
    {
      id: "state",
      header: t("deliveries.state"),
      cell: ({ state }) => <StatusBadge tone={tones[state]}>{t(`deliveries.states.${state}`)}</StatusBadge>,
    },
    {
      id: "answer",
      header: t("deliveries.answer"),
      cell: ({ lastStatus, lastError }) =>
        lastError === null || lastError === "status"
          ? (lastStatus ?? "")
          : t(`deliveries.errors.${lastError}`),
    },
    {
      id: "attempts",
      header: t("deliveries.attempts"),
      align: "end",
      cell: ({ attempts }) => <span className="tabular">{attempts}</span>,
    },
    {
      id: "created",
      header: t("deliveries.created"),
      cell: ({ createdAt }) => <Instant at={createdAt} />,
    },
    {
      id: "next",
      header: t("deliveries.next"),
      optional: true,
      cell: ({ nextAttemptAt }) => nextAttemptAt !== null && <Instant at={nextAttemptAt} />,
    },
    {
      id: "act",
      header: t("table.actions", { ns: "common" }),
      action: true,
      align: "end",
      cell: (delivery) => <Replay slug={slug} webhookId={webhookId} delivery={delivery} />,
    },
  ];
}

function Replay({ slug, webhookId, delivery: { id, state } }: Props & { delivery: WebhookDelivery }) {
  const { t } = useTranslation("webhooks");
  const whyNot = useWhyNot(slug)("api-keys.manage", "write");
  const path = { organisation: slug, webhookId, eventId: id };
  const replay = useAct(() => integrationsReplayWebhookDelivery({ path }), t("deliveries.replayed"));
  if (state === "pending") return null;
  return (
    <GatedButton
      variant="default"
      size="xs"
      whyNot={whyNot}
      loading={replay.isPending}
      onClick={() => replay.mutate()}
    >
      {t("deliveries.replay")}
    </GatedButton>
  );
}
