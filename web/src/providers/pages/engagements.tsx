import { IconBriefcase, IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { providersExportEngagements } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useWhyNot } from "#organisations/access";
import { useEngagementColumns } from "#providers/engagements/engagement-columns";
import { engagementsQuery } from "#providers/service-queries";
import { engagementSets } from "#providers/service-types";

const route = getRouteApi("/admin/$slug/engagements");

export function EngagementsPage() {
  const { t, i18n } = useTranslation("services");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(engagementsQuery(slug, search));
  const set = engagementSets.find((one) => one === search["set"]);
  const exporting = useAct(
    () =>
      providersExportEngagements({
        path: { organisation: slug },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: {
          format: "csv",
          locale: i18n.language === "en" ? "en" : "fr",
          ...(set && { filter: { set } }),
        },
      }),
    t("requests.exporting"),
  );
  return (
    <Page
      title={t("engagements.title")}
      lead={t("engagements.lead")}
      actions={
        <GatedButton
          variant="default"
          leftSection={<IconDownload size={18} />}
          whyNot={useWhyNot(slug)("providers.export", "export_lists")}
          onClick={() => exporting.mutate()}
        >
          {t("requests.export")}
        </GatedButton>
      }
    >
      <DataTable
        label={t("engagements.title")}
        columns={useEngagementColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        filters={[
          {
            name: "set",
            label: t("engagements.set"),
            all: t("own.sets.all"),
            options: engagementSets.map((value) => ({ value, label: t(`engagements.sets.${value}`) })),
          },
        ]}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("engagements.emptyTitle")} icon={<IconBriefcase size={26} stroke={1.6} />}>
            <p>{t("engagements.empty")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}
