import { IconKey } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { integrationsListApiKeysOptions } from "#api/generated/@tanstack/react-query.gen";
import { EmptyState } from "#design/display/empty-state";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useApiKeyColumns } from "#integrations/keys/api-key-columns";
import { CreateApiKey } from "#integrations/keys/create-api-key";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/api-keys");

export function ApiKeysPage() {
  const { t } = useTranslation("integrations");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { cursor } = search;
  const { data, error, refetch } = useQuery(
    integrationsListApiKeysOptions({ path: { organisation: slug }, query: cursor ? { cursor } : {} }),
  );
  const [creating, setCreating] = useState(false);
  const create = (
    <GatedButton whyNot={useWhyNot(slug)("api-keys.manage", "write")} onClick={() => setCreating(true)}>
      {t("keys.create")}
    </GatedButton>
  );
  return (
    <Page title={t("keys.title")} lead={t("keys.lead")} actions={create}>
      <DataTable
        label={t("keys.title")}
        columns={useApiKeyColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("keys.emptyTitle")} action={create} icon={<IconKey size={26} stroke={1.6} />}>
            <p>{t("keys.empty")}</p>
          </EmptyState>
        }
      />
      <CreateApiKey slug={slug} opened={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}
