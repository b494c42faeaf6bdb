import { IconLifebuoy } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { OpenedDraft } from "#api/generated";
import { dossiersListOpenedDraftsOptions } from "#api/generated/@tanstack/react-query.gen";
import { EmptyState } from "#design/display/empty-state";
import { Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { useFormats } from "#i18n/formats";

const route = getRouteApi("/admin/$slug/opened-drafts");

/** The drafts that their applicants opened to the organisation before they sent them. */
export function OpenedDraftsPage() {
  const { t } = useTranslation(["life", "dossiers"]);
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(
    dossiersListOpenedDraftsOptions({
      path: { organisation: slug },
      query: search.cursor === undefined ? {} : { cursor: search.cursor },
    }),
  );
  return (
    <Page
      title={t("opened.title")}
      lead={t("opened.lead")}
      back={
        <Link to="/admin/$slug/dossiers" params={{ slug }}>
          {t("title", { ns: "dossiers" })}
        </Link>
      }
    >
      <DataTable
        label={t("opened.title")}
        columns={useColumns(slug)}
        rows={data?.data}
        rowId={({ dossierId }) => dossierId}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("opened.none")} icon={<IconLifebuoy size={26} stroke={1.6} />}>
            <p>{t("opened.noneText")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}

function useColumns(slug: string): Column<OpenedDraft>[] {
  const { t } = useTranslation(["life", "dossiers"]);
  const formats = useFormats();
  return [
    {
      id: "applicant",
      header: t("applicant", { ns: "dossiers" }),
      cell: ({ dossierId, applicantName, applicantEmail }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/dossiers/$dossierId" params={{ slug, dossierId }}>
              {applicantName}
            </Link>
          }
          second={applicantEmail}
        />
      ),
    },
    {
      id: "programme",
      header: t("programme", { ns: "dossiers" }),
      cell: ({ programmeTitle }) => programmeTitle,
    },
    {
      id: "progress",
      header: t("opened.progress"),
      align: "end",
      cell: ({ progress }) => formats.percent(progress / 100),
    },
    { id: "since", header: t("opened.since"), cell: ({ openedAt }) => <Instant at={openedAt} /> },
    {
      id: "updatedAt",
      header: t("updatedAt", { ns: "dossiers" }),
      optional: true,
      cell: ({ updatedAt }) => <Instant at={updatedAt} />,
    },
  ];
}
