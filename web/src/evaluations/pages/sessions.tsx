import { IconScale } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { EvaluationSessions } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Instant } from "#design/display/instant";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { programmeTitlesQuery } from "#dossiers/queries";
import { SessionBadge } from "#evaluations/badges";
import { sessionsQuery } from "#evaluations/queries";
import { CreateSession } from "#evaluations/session/create-session";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/evaluations");

export function SessionsPage() {
  const { t } = useTranslation("evaluations");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const list = useList(search);
  const whyNot = useWhyNot(slug)("evaluations.manage", "write");
  const [creating, setCreating] = useState(false);
  const { data, error, refetch } = useQuery({
    ...sessionsQuery(slug, search),
    placeholderData: keepPreviousData,
  });
  const { data: programmes } = useQuery(programmeTitlesQuery(slug));
  const create = (
    <GatedButton whyNot={whyNot} onClick={() => setCreating(true)}>
      {t("create")}
    </GatedButton>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={create}>
      <DataTable
        label={t("title")}
        columns={useColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={list}
        filters={[
          {
            name: "programme",
            label: t("programme"),
            all: t("programme"),
            options: programmes?.data.map(({ id, title }) => ({ value: id, label: title })) ?? [],
          },
        ]}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("emptyTitle")} icon={<IconScale size={26} stroke={1.6} />} action={create}>
            <p>{t("empty")}</p>
          </EmptyState>
        }
      />
      <CreateSession slug={slug} opened={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}

type Row = EvaluationSessions["data"][number];

function useColumns(slug: string): Column<Row>[] {
  const { t } = useTranslation("evaluations");
  return [
    {
      id: "title",
      header: t("name"),
      cell: ({ id, title }) => (
        <Link to="/admin/$slug/evaluations/$sessionId" params={{ slug, sessionId: id }}>
          {title}
        </Link>
      ),
    },
    { id: "programme", header: t("programme"), cell: ({ programmeTitle }) => programmeTitle },
    { id: "state", header: t("state"), cell: ({ state }) => <SessionBadge state={state} /> },
    { id: "evaluators", header: t("evaluators"), align: "end", cell: ({ evaluators }) => evaluators },
    {
      id: "progress",
      header: t("progress"),
      align: "end",
      cell: ({ finals, owed }) =>
        finals + owed === 0 ? "–" : t("progressOf", { done: finals, total: finals + owed }),
    },
    {
      id: "closesAt",
      header: t("until"),
      cell: ({ closesAt }) => (closesAt === null ? "–" : <Instant at={closesAt} />),
    },
  ];
}
