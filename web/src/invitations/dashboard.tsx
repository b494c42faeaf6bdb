import "@mantine/core/styles/Switch.layer.css";

import { Group, Switch } from "@mantine/core";
import { IconMailForward } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Figure, Figures } from "#design/display/figure";
import { GatedButton } from "#design/form/gated-button";
import { DataTable } from "#design/table/data-table";
import type { ListSearch } from "#design/table/list-search";
import { useList } from "#design/table/use-list";
import { useFormats } from "#i18n/formats";
import { BulkActs } from "#invitations/bulk-acts";
import { keptOf, searchOf, type useDashboardViews } from "#invitations/dashboard-views";
import { ExportInvitations } from "#invitations/export-invitations";
import { useInvitationColumns } from "#invitations/invitation-columns";
import { PeriodShown } from "#invitations/period-shown";
import { entitiesQuery, invitationsQuery } from "#invitations/queries";
import { statuses } from "#invitations/types";
import { useWhyNot } from "#organisations/access";
import { FilterViews } from "#organisations/views/filter-views";

type Props = { slug: string; search: ListSearch };
type DashboardProps = { slug: string; viewed: ReturnType<typeof useDashboardViews> };

export function Dashboard({ slug, viewed }: DashboardProps) {
  const { t } = useTranslation(["invitations", "common"]);
  const { of, views, search, current } = viewed;
  const list = useList(search);
  const columns = useInvitationColumns(slug);
  const whyNot = useWhyNot(slug);
  const [exporting, setExporting] = useState(false);
  const { data, error, refetch } = useQuery({
    ...invitationsQuery(slug, search),
    placeholderData: keepPreviousData,
  });
  const { data: entities } = useQuery(entitiesQuery(slug));
  return (
    <>
      <Counts slug={slug} search={search} counts={data?.counts ?? null} />
      <Group justify="space-between" mb="md" mt="lg">
        <Switch
          label={t("mine")}
          checked={search["mine"] !== "false"}
          onChange={(event) => list.change({ mine: event.currentTarget.checked ? undefined : "false" })}
        />
        <GatedButton
          variant="default"
          whyNot={whyNot("invitations.export", "export_lists")}
          onClick={() => setExporting(true)}
        >
          {t("action.export", { ns: "common" })}
        </GatedButton>
      </Group>
      <PeriodShown list={list} />
      <DataTable
        label={t("title")}
        columns={columns}
        views={
          <FilterViews
            of={of}
            views={views}
            current={current}
            kept={keptOf(search, columns)}
            onChoose={(view) => list.change(searchOf(view))}
            whyNot={whyNot("views.use", "write")}
          />
        }
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={list}
        filters={[
          {
            name: "status",
            label: t("columns.status"),
            options: statuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
          {
            name: "entity",
            label: t("filter.entity"),
            all: t("filter.allEntities"),
            options: entities?.data.map(({ id, name }) => ({ value: id, label: name })) ?? [],
          },
          {
            name: "archived",
            label: t("filter.shown"),
            all: t("filter.active"),
            options: [{ value: "true", label: t("filter.archived") }],
          },
          {
            name: "bounced",
            label: t("filter.address"),
            all: t("filter.allAddresses"),
            options: [{ value: "true", label: t("filter.bounced") }],
          },
        ]}
        searchLabel={t("search")}
        renderBulk={(ids, clear) => <BulkActs slug={slug} ids={ids} clear={clear} />}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("empty.title")} icon={<IconMailForward size={26} stroke={1.6} />}>
            <p>{t("empty.text")}</p>
          </EmptyState>
        }
      />
      <ExportInvitations slug={slug} search={search} opened={exporting} onClose={() => setExporting(false)} />
    </>
  );
}

type Counted = { toComplete: number; completed: number; expired: number; bounced: number };

const figures = [
  { name: "toComplete", filter: { status: "to_complete" } },
  { name: "completed", filter: { status: "completed" } },
  { name: "expired", filter: { status: "expired" } },
  { name: "bounced", filter: { bounced: "true" } },
] as const;

/** Each number is that of the list it leads to. */
function Counts({ slug, search, counts }: Props & { counts: Counted | null }) {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  if (counts === null) return null;
  const { status: _s, bounced: _b, cursor: _c, ...rest } = search;
  return (
    <Figures>
      {figures.map(({ name, filter }) => (
        <Figure
          key={name}
          label={t(`figures.${name}`)}
          value={formats.number(counts[name])}
          link={linkTo(slug, { ...rest, ...filter })}
        />
      ))}
    </Figures>
  );
}

const linkTo = (slug: string, search: ListSearch) => (content: ReactNode) => (
  <Link to="/admin/$slug/invitations" params={{ slug }} search={search}>
    {content}
  </Link>
);
