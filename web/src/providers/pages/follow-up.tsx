import { Button, Group } from "@mantine/core";
import { IconDownload, IconPlus, IconUserStar } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { providersExportFollowUp } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { DataTable } from "#design/table/data-table";
import type { ListSearch } from "#design/table/list-search";
import { useList } from "#design/table/use-list";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";
import { FilterViews } from "#organisations/views/filter-views";
import { FiguresTab } from "#providers/follow-up/figures-tab";
import { useFollowUpColumns } from "#providers/follow-up/follow-up-columns";
import { countsQuery, followUpQuery } from "#providers/follow-up/queries";
import { RemindDialog } from "#providers/follow-up/remind-dialog";
import { keptOf, searchOf, useSavedViews } from "#providers/follow-up/saved-views";
import { followUpViews, narrowedBy, remindable, viewIn } from "#providers/follow-up/views";
import { departments } from "#providers/departments";
import { CreateProvider } from "#providers/record/create-provider";
import { skillsQuery } from "#providers/service-queries";

const route = getRouteApi("/admin/$slug/provider-follow-up");
const areas = departments.map(([value, name]) => ({ value, label: `${value} · ${name}` }));

export function FollowUpPage() {
  const { t, i18n } = useTranslation(["followUp", "providers"]);
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const whyNot = useWhyNot(slug);
  const { data: counts } = useQuery(countsQuery(slug));
  const [creating, setCreating] = useState(false);
  const exporting = useAct(
    () =>
      providersExportFollowUp({
        path: { organisation: slug },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: {
          format: "csv",
          locale: i18n.language === "en" ? "en" : "fr",
          filter: { view: viewIn(search), ...narrowedBy(search) },
          ...(search.q && { q: search.q }),
        },
      }),
    t("exporting"),
  );
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <GatedButton
            leftSection={<IconPlus size={18} />}
            whyNot={whyNot("providers.edit", "write")}
            onClick={() => setCreating(true)}
          >
            {t("providers:record.new")}
          </GatedButton>
          <LinkButton
            variant="default"
            to="/admin/$slug/imports/$screen"
            params={{ slug, screen: "providers-import" }}
          >
            {t("import")}
          </LinkButton>
          <GatedButton
            variant="default"
            leftSection={<IconDownload size={18} />}
            whyNot={whyNot("providers.export", "export_lists")}
            onClick={() => exporting.mutate()}
          >
            {t("export")}
          </GatedButton>
        </>
      }
    >
      {counts && !counts.subscriptionsOn && (
        <Notice tone="neutral" title={t("off")}>
          {t("offText")}
        </Notice>
      )}
      <PageTabs
        value={search["tab"] === "figures" ? "figures" : "list"}
        onChange={(tab) =>
          void navigate({
            to: "/admin/$slug/provider-follow-up",
            params: { slug },
            search: tab === "figures" ? { tab } : {},
          })
        }
        tabs={[
          { id: "list", label: t("tabs.list"), panel: <ListTab slug={slug} /> },
          { id: "figures", label: t("tabs.figures"), panel: <FiguresTab slug={slug} /> },
        ]}
      />
      <CreateProvider slug={slug} opened={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}

type Asked = { providerIds?: readonly string[] };

function ListTab({ slug }: { slug: string }) {
  const { t } = useTranslation("followUp");
  const { of, views, search, current } = useSavedViews(slug, route.useSearch());
  const list = useList(search);
  const view = viewIn(search);
  const columns = useFollowUpColumns(slug);
  const mayKeep = useWhyNot(slug)("views.use", "write");
  const { data: counts } = useQuery(countsQuery(slug));
  // While nothing is sold, everybody may answer: there is nothing to remind of.
  const canRemind = counts?.subscriptionsOn ? remindable.find((one) => one === view) : undefined;
  const whyNot = useWhyNot(slug)("providers.remind", "outreach");
  const { data, error, refetch } = useQuery(followUpQuery(slug, search));
  const { data: skills } = useQuery(skillsQuery(slug));
  const [asked, setAsked] = useState<Asked>();
  const isNarrowed = Boolean(search.q || search["skill"] || search["area"]);
  return (
    <>
      <ViewBar slug={slug} search={search} />
      <Group justify="space-between" my="md">
        <p style={{ margin: 0, color: "var(--ink-soft)" }}>{t(`about.${view}`)}</p>
        {canRemind && !isNarrowed && data !== undefined && data.data.length > 0 && (
          <GatedButton size="sm" whyNot={whyNot} onClick={() => setAsked({})}>
            {t("remindAll")}
          </GatedButton>
        )}
      </Group>
      <DataTable
        key={view}
        label={t(`views.${view}`)}
        columns={columns}
        views={
          <FilterViews
            of={of}
            views={views}
            current={current}
            kept={keptOf(search, columns)}
            onChoose={(saved) => list.change(searchOf(saved))}
            whyNot={mayKeep}
          />
        }
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={list}
        searchLabel={t("search")}
        filters={[
          {
            name: "skill",
            label: t("skill"),
            all: t("allSkills"),
            options: (skills?.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
          { name: "area", label: t("area"), all: t("allAreas"), options: areas },
        ]}
        {...(canRemind && {
          renderBulk: (providerIds: readonly string[]) => (
            <GatedButton size="sm" whyNot={whyNot} onClick={() => setAsked({ providerIds })}>
              {t("remind")}
            </GatedButton>
          ),
        })}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("empty")} icon={<IconUserStar size={26} stroke={1.6} />}>
            <p>{t("emptyText")}</p>
          </EmptyState>
        }
      />
      {asked && canRemind && (
        <RemindDialog
          slug={slug}
          view={canRemind}
          providerIds={asked.providerIds}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** The important views, each with how many it holds. */
function ViewBar({ slug, search }: { slug: string; search: ListSearch }) {
  const { t } = useTranslation("followUp");
  const formats = useFormats();
  const list = useList(search);
  const { data } = useQuery(countsQuery(slug, search));
  const shown = viewIn(search);
  return (
    <Group component="nav" gap="xs" aria-label={t("title")}>
      {followUpViews.map((view) => {
        const counted = data?.views.find((one) => one.view === view);
        const count = counted ? formats.number(counted.count) : "…";
        return (
          <Button
            key={view}
            size="sm"
            variant={view === shown ? "filled" : "default"}
            aria-pressed={view === shown}
            onClick={() => list.change({ view, q: undefined, saved: undefined })}
          >
            {t(`views.${view}`)} · {counted?.more ? t("more", { count }) : count}
          </Button>
        );
      })}
    </Group>
  );
}
