import { IconArchive } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { DossierOnShelf } from "#api/generated";
import { dossiersListShelfOptions } from "#api/generated/@tanstack/react-query.gen";
import { EmptyState } from "#design/display/empty-state";
import { Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { BulkActs } from "#dossiers/list/bulk-acts";
import { DossierStateBadge } from "#dossiers/dossier-state";

const route = getRouteApi("/admin/$slug/shelf");

type Shelf = "archived" | "trashed";

/** What left the lists: put away for good measure, or in the bin for thirty days. */
export function ShelfPage() {
  const { t } = useTranslation(["life", "dossiers"]);
  const { slug } = route.useParams();
  const shelf: Shelf = route.useSearch().shelf === "trashed" ? "trashed" : "archived";
  const navigate = useNavigate();
  const tabOf = (id: Shelf) => ({ id, label: t(`shelf.${id}`), panel: <OnShelf slug={slug} shelf={id} /> });
  return (
    <Page
      title={t("shelf.title")}
      lead={t("shelf.lead")}
      back={
        <Link to="/admin/$slug/dossiers" params={{ slug }}>
          {t("title", { ns: "dossiers" })}
        </Link>
      }
    >
      <PageTabs
        tabs={[tabOf("archived"), tabOf("trashed")]}
        value={shelf}
        onChange={(id) =>
          void navigate({ to: "/admin/$slug/shelf", params: { slug }, search: { shelf: id } })
        }
      />
    </Page>
  );
}

function OnShelf({ slug, shelf }: { slug: string; shelf: Shelf }) {
  const { t } = useTranslation("life");
  /** The tab filters nothing: an empty bin is empty. */
  const { shelf: _tab, ...search } = route.useSearch();
  const { data, error, refetch } = useQuery(
    dossiersListShelfOptions({
      path: { organisation: slug },
      query: { shelf, ...(search.cursor && { cursor: search.cursor }) },
    }),
  );
  return (
    <DataTable
      label={t(`shelf.${shelf}`)}
      columns={useColumns(slug, shelf)}
      rows={data?.data}
      rowId={({ id }) => id}
      nextCursor={data?.nextCursor}
      list={useList(search)}
      renderBulk={(ids, clear) => (
        <BulkActs
          slug={slug}
          from={shelf}
          ids={ids}
          nameOf={(id) => data?.data.find((row) => row.id === id)?.applicantName ?? ""}
          onDone={clear}
        />
      )}
      error={error}
      onRetry={() => void refetch()}
      empty={
        <EmptyState title={t("shelf.empty")} icon={<IconArchive size={26} stroke={1.6} />}>
          <p>{t(shelf === "archived" ? "shelf.emptyArchived" : "shelf.emptyTrashed")}</p>
        </EmptyState>
      }
    />
  );
}

function useColumns(slug: string, shelf: Shelf): Column<DossierOnShelf>[] {
  const { t } = useTranslation(["life", "dossiers"]);
  return [
    {
      id: "applicant",
      header: t("applicant", { ns: "dossiers" }),
      cell: ({ id, applicantName, number }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/dossiers/$dossierId" params={{ slug, dossierId: id }}>
              {applicantName}
            </Link>
          }
          second={<span className="tabular">{number}</span>}
        />
      ),
    },
    {
      id: "programme",
      header: t("programme", { ns: "dossiers" }),
      cell: ({ programmeTitle }) => programmeTitle,
    },
    {
      id: "state",
      header: t("state", { ns: "dossiers" }),
      cell: ({ state }) => <DossierStateBadge state={state} />,
    },
    { id: "at", header: t("shelf.at"), cell: ({ at }) => <Instant at={at} /> },
    ...(shelf === "archived"
      ? []
      : [
          {
            id: "purge",
            header: t("shelf.purge"),
            cell: ({ purgeAt }: DossierOnShelf) => purgeAt !== null && <Instant at={purgeAt} />,
          },
        ]),
  ];
}
