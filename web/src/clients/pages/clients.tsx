import { IconBuildingCommunity } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ClientDialog } from "#clients/client/client-dialog";
import { ExportClients } from "#clients/client/export-clients";
import { useClientColumns } from "#clients/client/client-columns";
import { clientsQuery } from "#clients/queries";
import { tiers } from "#clients/types";
import { EmptyState } from "#design/display/empty-state";
import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/clients");

export function ClientsPage() {
  const { t } = useTranslation(["clients", "common"]);
  const { slug } = route.useParams();
  const search = route.useSearch();
  const whyNot = useWhyNot(slug);
  const [open, setOpen] = useState<"create" | "export">();
  const { data, error, refetch } = useQuery({
    ...clientsQuery(slug, search),
    placeholderData: keepPreviousData,
  });
  const create = (
    <GatedButton whyNot={whyNot("clients.edit", "write")} onClick={() => setOpen("create")}>
      {t("create")}
    </GatedButton>
  );
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <GatedButton
            variant="default"
            whyNot={whyNot("clients.export", "export_lists")}
            onClick={() => setOpen("export")}
          >
            {t("action.export", { ns: "common" })}
          </GatedButton>
          <LinkButton
            variant="default"
            to="/admin/$slug/imports/$screen"
            params={{ slug, screen: "clients-import" }}
          >
            {t("import")}
          </LinkButton>
          <LinkButton variant="default" to="/admin/$slug/duplicates" params={{ slug }}>
            {t("tool")}
          </LinkButton>
          {create}
        </>
      }
    >
      <DataTable
        label={t("title")}
        columns={useClientColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        filters={[
          {
            name: "tier",
            label: t("duplicate"),
            all: t("allTiers"),
            options: tiers.map((value) => ({ value, label: t(`tiers.${value}`) })),
          },
          {
            name: "set",
            label: t("set"),
            all: t("allSets"),
            options: [{ value: "merged", label: t("merged") }],
          },
        ]}
        searchLabel={t("search")}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState
            title={t("emptyTitle")}
            icon={<IconBuildingCommunity size={26} stroke={1.6} />}
            action={create}
          >
            <p>{t("empty")}</p>
          </EmptyState>
        }
      />
      {open === "create" && <ClientDialog slug={slug} onClose={() => setOpen(undefined)} />}
      <ExportClients
        slug={slug}
        search={search}
        opened={open === "export"}
        onClose={() => setOpen(undefined)}
      />
    </Page>
  );
}
