import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { IconClipboardText, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { CreateProgramme } from "#programmes/create-programme";
import { useProgrammeColumns } from "#programmes/programme-columns";
import { programmesQuery } from "#programmes/queries";

const route = getRouteApi("/admin/$slug/programmes");
const statuses = ["draft", "scheduled", "open", "closed", "archived"] as const;

export function ProgrammesPage() {
  const { t } = useTranslation("programmes");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(programmesQuery(slug, search));
  const [creating, setCreating] = useState(false);
  const create = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setCreating(true)}>
      {t("create")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={create}>
      <DataTable
        label={t("title")}
        columns={useProgrammeColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        filters={[
          {
            name: "status",
            label: t("status"),
            options: statuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
          },
        ]}
        searchLabel={t("search")}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState
            title={t("emptyTitle")}
            action={create}
            icon={<IconClipboardText size={26} stroke={1.6} />}
          >
            <p>{t("empty")}</p>
          </EmptyState>
        }
      />
      <CreateProgramme slug={slug} opened={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}
