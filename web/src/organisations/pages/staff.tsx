import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { staffQuery } from "#organisations/queries";
import { InviteStaff } from "#organisations/staff/invite-staff";
import { useStaffColumns } from "#organisations/staff/staff-columns";

const route = getRouteApi("/admin/$slug/staff");

export function StaffPage() {
  const { t } = useTranslation(["organisations", "common"]);
  const { slug } = route.useParams();
  const search = route.useSearch();
  const list = useList(search);
  const { data, error, refetch } = useQuery(staffQuery(slug, search));
  const [inviting, setInviting] = useState(false);
  const invite = <Button onClick={() => setInviting(true)}>{t("staff.invite")}</Button>;
  const roles = (["owner", "admin", "manager"] as const).map((value) => ({
    value,
    label: t(`role.${value}`, { ns: "common" }),
  }));
  return (
    <Page title={t("staff.title")} lead={t("staff.lead")} actions={invite}>
      <DataTable
        label={t("staff.title")}
        columns={useStaffColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={list}
        filters={[{ name: "role", label: t("staff.role"), options: roles }]}
        searchLabel={t("staff.search")}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("staff.emptyTitle")} action={invite}>
            <p>{t("staff.empty")}</p>
          </EmptyState>
        }
      />
      <InviteStaff slug={slug} opened={inviting} onClose={() => setInviting(false)} />
    </Page>
  );
}
