import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { organisationsListStaffOptions } from "#api/generated/@tanstack/react-query.gen";
import { EmptyState } from "#design/display/empty-state";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useWhyNot } from "#organisations/access";
import { Invitations } from "#organisations/staff/invitations";
import { InviteStaff } from "#organisations/staff/invite-staff";
import { OwnerTransfer } from "#organisations/staff/owner-transfer";
import { useStaffColumns } from "#organisations/staff/staff-columns";

const route = getRouteApi("/admin/$slug/staff");

export function StaffPage() {
  const { t } = useTranslation("staff");
  const { slug } = route.useParams();
  const { cursor } = route.useSearch();
  const list = useList({ cursor });
  const staff = useQuery(
    organisationsListStaffOptions({
      path: { organisation: slug },
      query: { limit: 50, ...(cursor && { cursor }) },
    }),
  );
  const [inviting, setInviting] = useState(false);
  const whyNotInvite = useWhyNot(slug)("staff.manage", "outreach");
  const invite = (
    <GatedButton whyNot={whyNotInvite} onClick={() => setInviting(true)}>
      {t("staff.invite")}
    </GatedButton>
  );
  const seats = staff.data && t("staff.seats", { count: staff.data.seatsInUse });
  return (
    <Page title={t("staff.title")} lead={[t("staff.lead"), seats].filter(Boolean).join(" ")} actions={invite}>
      <OwnerTransfer slug={slug} />
      <DataTable
        label={t("staff.title")}
        columns={useStaffColumns(slug)}
        rows={staff.data?.data}
        rowId={({ id }) => id}
        nextCursor={staff.data?.nextCursor}
        list={list}
        error={staff.error}
        onRetry={() => void staff.refetch()}
        empty={
          <EmptyState title={t("staff.emptyTitle")} action={invite}>
            <p>{t("staff.empty")}</p>
          </EmptyState>
        }
      />
      <Invitations slug={slug} />
      <InviteStaff slug={slug} opened={inviting} onClose={() => setInviting(false)} />
    </Page>
  );
}
