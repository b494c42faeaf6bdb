import { IconDownload, IconHandClick } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { providersExportRequests } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useWhyNot } from "#organisations/access";
import { useRequestColumns } from "#providers/requests/request-columns";
import { SkillsDialog } from "#providers/requests/skills-dialog";
import { requestsQuery } from "#providers/service-queries";
import { requestSets } from "#providers/service-types";

const route = getRouteApi("/admin/$slug/service-requests");

export function ServiceRequestsPage() {
  const { t, i18n } = useTranslation("services");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(requestsQuery(slug, search));
  const [skills, setSkills] = useState(false);
  const whyNot = useWhyNot(slug);
  const navigate = useNavigate();
  const set = requestSets.find((one) => one === search["set"]);
  const exporting = useAct(
    () =>
      providersExportRequests({
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
  const handling = whyNot("providers.handle-requests", "write");
  const create = (
    <GatedButton
      whyNot={handling}
      onClick={() => void navigate({ to: "/admin/$slug/service-requests/new", params: { slug } })}
    >
      {t("requests.create")}
    </GatedButton>
  );
  return (
    <Page
      title={t("requests.title")}
      lead={t("requests.lead")}
      actions={
        <>
          <GatedButton
            variant="default"
            leftSection={<IconDownload size={18} />}
            whyNot={whyNot("providers.export", "export_lists")}
            onClick={() => exporting.mutate()}
          >
            {t("requests.export")}
          </GatedButton>
          <GatedButton variant="default" whyNot={handling} onClick={() => setSkills(true)}>
            {t("skills.title")}
          </GatedButton>
          {create}
        </>
      }
    >
      <DataTable
        label={t("requests.title")}
        columns={useRequestColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        filters={[
          {
            name: "set",
            label: t("requests.set"),
            all: t("own.sets.all"),
            options: requestSets.map((value) => ({ value, label: t(`requests.sets.${value}`) })),
          },
        ]}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState
            title={t("requests.emptyTitle")}
            icon={<IconHandClick size={26} stroke={1.6} />}
            action={create}
          >
            <p>{t("requests.empty")}</p>
          </EmptyState>
        }
      />
      <SkillsDialog slug={slug} opened={skills} onClose={() => setSkills(false)} />
    </Page>
  );
}
