import { IconWebhook } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import {
  integrationsListWebhookDeliveriesOptions,
  integrationsListWebhooksOptions,
} from "#api/generated/@tanstack/react-query.gen";
import { integrationsTestWebhook } from "#api/generated/sdk.gen";
import type { WebhookDelivery } from "#api/generated/types.gen";
import { whileWaiting } from "#api/while-waiting";
import { EmptyState } from "#design/display/empty-state";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useDeliveryColumns } from "#integrations/webhooks/delivery-columns";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/webhooks/$webhookId");
const pause = 3000;

/** What left for one webhook these last 30 days; read again while something is about to leave. */
export function WebhookDeliveriesPage() {
  const { t } = useTranslation("webhooks");
  const { slug, webhookId } = route.useParams();
  const search = route.useSearch();
  const { cursor } = search;
  const path = { organisation: slug, webhookId };
  const { data: all } = useQuery(integrationsListWebhooksOptions({ path: { organisation: slug } }));
  const { data, error, refetch } = useQuery({
    ...integrationsListWebhookDeliveriesOptions({ path, query: cursor ? { cursor } : {} }),
    refetchInterval: whileWaiting<{ data: WebhookDelivery[] }>(
      pause,
      (page) => page?.data.some(({ state }) => state === "pending") ?? false,
    ),
  });
  const send = useAct(() => integrationsTestWebhook({ path }), t("tested"));
  const test = (
    <GatedButton
      whyNot={useWhyNot(slug)("api-keys.manage", "write")}
      loading={send.isPending}
      onClick={() => send.mutate()}
    >
      {t("test")}
    </GatedButton>
  );
  return (
    <Page
      title={t("deliveries.title")}
      lead={all?.data.find(({ id }) => id === webhookId)?.url}
      back={
        <Link to="/admin/$slug/webhooks" params={{ slug }}>
          {t("deliveries.back")}
        </Link>
      }
      actions={test}
    >
      <DataTable
        label={t("deliveries.title")}
        columns={useDeliveryColumns({ slug, webhookId })}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState
            title={t("deliveries.emptyTitle")}
            action={test}
            icon={<IconWebhook size={26} stroke={1.6} />}
          >
            <p>{t("deliveries.empty")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}
