import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { TwoLines } from "#design/display/two-lines";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";
import { useCommonColumns } from "#providers/engagements/engagement-columns";
import { EngagementMenu } from "#providers/engagements/engagement-menu";
import { OwnTabs } from "#providers/portal/own-tabs";
import { ownEngagementsQuery } from "#providers/service-queries";
import { engagementSets, type Engagement } from "#providers/service-types";

const route = getRouteApi("/$slug/provider/engagements");

/** What a provider agreed with the organisation. */
export function OwnEngagementsPage() {
  const { t } = useTranslation("services");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const list = useList(search);
  const columns = useOwnColumns(slug);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error, refetch } = useQuery({
    ...ownEngagementsQuery(slug, search),
    enabled: session !== null,
  });
  if (session === null) return <ToSignIn />;
  return (
    <Page title={t("own.engagements")} lead={t("own.engagementsLead")}>
      <OwnTabs slug={slug} here="/$slug/provider/engagements" />
      <DataTable
        label={t("own.engagements")}
        columns={columns}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={list}
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
          <EmptyState title={t("engagements.emptyTitle")}>
            <p>{t("own.engagementsEmpty")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}

function useOwnColumns(slug: string): Column<Engagement>[] {
  const { t } = useTranslation("services");
  return [
    {
      id: "subject",
      header: t("engagements.subject"),
      cell: ({ requestId, title, number, skillName }) => (
        <TwoLines
          first={
            <Link to="/$slug/provider/requests/$requestId" params={{ slug, requestId }}>
              {title}
            </Link>
          }
          second={`${number} · ${skillName}`}
        />
      ),
    },
    ...useCommonColumns(),
    {
      id: "acts",
      header: t("engagements.menu", { title: "" }),
      action: "menu",
      cell: (engagement) => <EngagementMenu slug={slug} engagement={engagement} side="provider" />,
    },
  ];
}
