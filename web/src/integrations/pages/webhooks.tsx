import { IconWebhook } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { integrationsListWebhooksOptions } from "#api/generated/@tanstack/react-query.gen";
import { EmptyState } from "#design/display/empty-state";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { CreateWebhook } from "#integrations/webhooks/create-webhook";
import { useWebhookColumns } from "#integrations/webhooks/webhook-columns";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/webhooks");

export function WebhooksPage() {
  const { t } = useTranslation("webhooks");
  const { slug } = route.useParams();
  const { data, error, refetch } = useQuery(
    integrationsListWebhooksOptions({ path: { organisation: slug } }),
  );
  const [creating, setCreating] = useState(false);
  const create = (
    <GatedButton whyNot={useWhyNot(slug)("api-keys.manage", "write")} onClick={() => setCreating(true)}>
      {t("create")}
    </GatedButton>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={create}>
      <DataTable
        label={t("title")}
        columns={useWebhookColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        list={useList(route.useSearch())}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("emptyTitle")} action={create} icon={<IconWebhook size={26} stroke={1.6} />}>
            <p>{t("empty")}</p>
          </EmptyState>
        }
      />
      <CreateWebhook slug={slug} opened={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}
