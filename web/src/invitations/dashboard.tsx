import "@mantine/core/styles/Switch.layer.css";

import { Button, Group, Switch } from "@mantine/core";
import { IconMailForward } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { invitationsArchive, invitationsExport, invitationsRemind } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Figure, Figures } from "#design/display/figure";
import { useAct } from "#design/feedback/use-act";
import { toast } from "#design/feedback/toasts";
import { DataTable } from "#design/table/data-table";
import type { ListSearch } from "#design/table/list-search";
import { useList } from "#design/table/use-list";
import { useFormats } from "#i18n/formats";
import { useInvitationColumns } from "#invitations/invitation-columns";
import { entitiesQuery, invitationsQuery, listingOf } from "#invitations/queries";
import { statuses } from "#invitations/types";

type Props = { slug: string; search: ListSearch };

export function Dashboard({ slug, search: whole }: Props) {
  const { t } = useTranslation("invitations");
  const { tab: _tab, ...search } = whole;
  const list = useList(search);
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
        <Exports slug={slug} search={search} />
      </Group>
      <DataTable
        label={t("title")}
        columns={useInvitationColumns(slug)}
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
        ]}
        searchLabel={t("search")}
        renderBulk={(ids, clear) => <Bulk slug={slug} ids={ids} clear={clear} />}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("empty.title")} icon={<IconMailForward size={26} stroke={1.6} />}>
            <p>{t("empty.text")}</p>
          </EmptyState>
        }
      />
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

function Bulk({ slug, ids, clear }: { slug: string; ids: readonly string[]; clear: () => void }) {
  const { t } = useTranslation("invitations");
  const path = { organisation: slug };
  const body = { ids: [...ids] };
  const remind = useAct(async () => {
    const { reminded, skipped } = await bodyOf(invitationsRemind({ path, body }));
    clear();
    void toast(
      skipped.length === 0
        ? t("done.reminded", { count: reminded })
        : t("done.skipped", { reminded, skipped: skipped.length }),
    );
  });
  const archive = useAct(async () => {
    await invitationsArchive({ path, body });
    clear();
  }, t("done.archived"));
  return (
    <>
      <Button size="compact-sm" loading={remind.isPending} onClick={() => remind.mutate()}>
        {t("action.remind")}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={archive.isPending}
        onClick={() => archive.mutate()}
      >
        {t("action.archive")}
      </Button>
    </>
  );
}

function Exports({ slug, search }: Props) {
  const { t, i18n } = useTranslation("invitations");
  const ask = useAct(
    (format: "csv" | "xlsx") =>
      invitationsExport({
        path: { organisation: slug },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: { format, locale: i18n.language === "en" ? "en" : "fr", ...listingOf(search) },
      }),
    t("done.exported"),
  );
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="subtle" onClick={() => ask.mutate("csv")}>
        {t("action.exportCsv")}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => ask.mutate("xlsx")}>
        {t("action.exportXlsx")}
      </Button>
    </Group>
  );
}
