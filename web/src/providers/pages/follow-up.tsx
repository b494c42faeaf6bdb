import { Button, Group } from "@mantine/core";
import { IconDownload, IconUserStar } from "@tabler/icons-react";
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
import { useList } from "#design/table/use-list";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";
import { FiguresTab } from "#providers/follow-up/figures-tab";
import { useFollowUpColumns } from "#providers/follow-up/follow-up-columns";
import { countsQuery, followUpQuery } from "#providers/follow-up/queries";
import { RemindDialog } from "#providers/follow-up/remind-dialog";
import { followUpViews, remindable, viewIn } from "#providers/follow-up/views";

const route = getRouteApi("/admin/$slug/provider-follow-up");

export function FollowUpPage() {
  const { t, i18n } = useTranslation("followUp");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const whyNot = useWhyNot(slug);
  const { data: counts } = useQuery(countsQuery(slug));
  const exporting = useAct(
    () =>
      providersExportFollowUp({
        path: { organisation: slug },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: {
          format: "csv",
          locale: i18n.language === "en" ? "en" : "fr",
          filter: { view: viewIn(search) },
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
    </Page>
  );
}

type Asked = { providerIds?: readonly string[] };

function ListTab({ slug }: { slug: string }) {
  const { t } = useTranslation("followUp");
  const search = route.useSearch();
  const list = useList(search);
  const view = viewIn(search);
  const canRemind = remindable.find((one) => one === view);
  const whyNot = useWhyNot(slug)("providers.remind", "outreach");
  const { data, error, refetch } = useQuery(followUpQuery(slug, search));
  const [asked, setAsked] = useState<Asked>();
  return (
    <>
      <ViewBar slug={slug} />
      <Group justify="space-between" my="md">
        <p style={{ margin: 0, color: "var(--ink-soft)" }}>{t(`about.${view}`)}</p>
        {canRemind && data !== undefined && data.data.length > 0 && (
          <GatedButton size="sm" whyNot={whyNot} onClick={() => setAsked({})}>
            {t("remindAll")}
          </GatedButton>
        )}
      </Group>
      <DataTable
        key={view}
        label={t(`views.${view}`)}
        columns={useFollowUpColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={list}
        searchLabel={t("search")}
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
function ViewBar({ slug }: { slug: string }) {
  const { t } = useTranslation("followUp");
  const formats = useFormats();
  const search = route.useSearch();
  const list = useList(search);
  const { data } = useQuery(countsQuery(slug));
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
            onClick={() => list.change({ view, q: undefined })}
          >
            {t(`views.${view}`)} · {counted?.more ? t("more", { count }) : count}
          </Button>
        );
      })}
    </Group>
  );
}
