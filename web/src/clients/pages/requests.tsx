import { IconCalendarEvent } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { requestsQuery } from "#clients/queries";
import { RequestStateBadge } from "#clients/tier-badge";
import { requestKinds, requestStates, type RequestRow } from "#clients/types";
import { EmptyState } from "#design/display/empty-state";
import { Instant } from "#design/display/instant";
import { Notice } from "#design/display/notice";
import { TwoLines } from "#design/display/two-lines";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";

const route = getRouteApi("/admin/$slug/requests");

function useRequestColumns(slug: string): Column<RequestRow>[] {
  const { t } = useTranslation("clients");
  return [
    {
      id: "subject",
      header: t("request.subject"),
      cell: ({ id, title, number, kind }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/requests/$requestId" params={{ slug, requestId: id }}>
              {title}
            </Link>
          }
          second={`${number ?? ""} · ${t(`request.kinds.${kind}`)}`}
        />
      ),
    },
    {
      id: "client",
      header: t("request.client"),
      cell: ({ client }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/clients/$clientId" params={{ slug, clientId: client.id }}>
              {client.name}
            </Link>
          }
          second={t("number", { number: client.number })}
        />
      ),
    },
    {
      id: "when",
      header: t("request.when"),
      cell: ({ startsAt, place }) => <TwoLines first={<Instant at={startsAt} />} second={place} />,
    },
    { id: "state", header: t("request.state"), cell: ({ state }) => <RequestStateBadge state={state} /> },
  ];
}

export function RequestsPage() {
  const { t } = useTranslation("clients");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery({
    ...requestsQuery(slug, search),
    placeholderData: keepPreviousData,
  });
  const create = (
    <LinkButton to="/admin/$slug/requests/new" params={{ slug }}>
      {t("request.create")}
    </LinkButton>
  );
  return (
    <Page title={t("request.title")} lead={t("request.lead")} actions={create}>
      {search["client"] && (
        <Notice
          tone="info"
          action={
            <LinkButton variant="default" size="sm" to="/admin/$slug/requests" params={{ slug }}>
              {t("request.ofAllClients")}
            </LinkButton>
          }
        >
          {t("request.ofOneClient")}
        </Notice>
      )}
      <DataTable
        label={t("request.title")}
        columns={useRequestColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        filters={[
          {
            name: "kind",
            label: t("request.kind"),
            all: t("request.allKinds"),
            options: requestKinds.map((value) => ({ value, label: t(`request.kinds.${value}`) })),
          },
          {
            name: "state",
            label: t("request.state"),
            options: requestStates.map((value) => ({ value, label: t(`request.states.${value}`) })),
          },
        ]}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState
            title={t("request.emptyTitle")}
            icon={<IconCalendarEvent size={26} stroke={1.6} />}
            action={create}
          >
            <p>{t("request.empty")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}
