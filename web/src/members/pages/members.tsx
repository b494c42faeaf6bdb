import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { membersExport } from "#api/generated/sdk.gen";
import { EmptyState } from "#design/display/empty-state";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { CreateMember } from "#members/create-member";
import { useMemberColumns } from "#members/member-columns";
import { shownOf, useMemberFilters } from "#members/member-filters";
import { membersQuery } from "#members/queries";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/members");

export function MembersPage() {
  const { t, i18n } = useTranslation("members");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(membersQuery(slug, search));
  const [creating, setCreating] = useState(false);
  const locale = i18n.language === "en" ? "en" : "fr";
  const ask = useAct(
    () =>
      membersExport({
        path: { organisation: slug },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: { format: "xlsx", locale, ...shownOf(search) },
      }),
    t("exportAsked"),
  );
  const create = (
    <GatedButton
      leftSection={<IconPlus size={18} />}
      whyNot={useWhyNot(slug)("members.edit", "write")}
      onClick={() => setCreating(true)}
    >
      {t("create")}
    </GatedButton>
  );
  const params = { slug };
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <LinkButton variant="default" to="/admin/$slug/members/approvals" params={params}>
            {t("approvals")}
          </LinkButton>
          <LinkButton variant="default" to="/admin/$slug/members/seasons" params={params}>
            {t("seasons")}
          </LinkButton>
          <LinkButton
            variant="default"
            to="/admin/$slug/imports/$screen"
            params={{ slug, screen: "members-import" }}
          >
            {t("import")}
          </LinkButton>
          <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
            {t("export")}
          </Button>
          {create}
        </>
      }
    >
      <DataTable
        label={t("title")}
        columns={useMemberColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        searchLabel={t("search")}
        filters={useMemberFilters()}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState
            title={t("emptyTitle")}
            action={create}
            icon={<IconUsersGroup size={26} stroke={1.6} />}
          >
            <p>{t("empty")}</p>
          </EmptyState>
        }
      />
      <CreateMember slug={slug} opened={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}
