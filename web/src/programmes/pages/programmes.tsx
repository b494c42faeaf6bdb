import { IconClipboardText, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useWhyNot } from "#organisations/access";
import { CreateProgramme } from "#programmes/create-programme";
import { useProgrammeColumns } from "#programmes/programme-columns";
import { programmesQuery } from "#programmes/queries";

const route = getRouteApi("/admin/$slug/programmes");
const states = ["draft", "scheduled", "open", "closing", "closed", "archived", "trashed"] as const;

export function ProgrammesPage() {
  const { t } = useTranslation("programmes");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(programmesQuery(slug, search));
  const whyNot = useWhyNot(slug)("programmes.edit", "write");
  const [creating, setCreating] = useState(false);
  const create = (
    <GatedButton leftSection={<IconPlus size={18} />} whyNot={whyNot} onClick={() => setCreating(true)}>
      {t("create")}
    </GatedButton>
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
            name: "state",
            label: t("state"),
            options: states.map((value) => ({ value, label: t(`states.${value}`) })),
          },
        ]}
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
