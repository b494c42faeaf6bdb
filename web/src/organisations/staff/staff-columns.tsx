import { useTranslation } from "react-i18next";

import type { StaffMember } from "#api/generated/types.gen";
import { Emblem } from "#design/display/emblem";
import { Instant } from "#design/display/instant";
import { StatusBadge } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { MemberMenu } from "#organisations/staff/member-menu";

export function useStaffColumns(slug: string): Column<StaffMember>[] {
  const { t } = useTranslation(["staff", "common"]);
  return [
    {
      id: "name",
      header: t("staff.name"),
      cell: ({ name, email }) => (
        <TwoLines before={<Emblem name={name} size={34} round />} first={name} second={email} />
      ),
    },
    {
      id: "role",
      header: t("staff.role"),
      cell: ({ role, accountManagement }) => (
        <TwoLines
          first={t(`role.${role}`, { ns: "common" })}
          second={accountManagement && role !== "owner" ? t("staff.management") : ""}
        />
      ),
    },
    {
      id: "status",
      header: t("staff.status"),
      cell: ({ deactivatedAt }) => (
        <StatusBadge tone={deactivatedAt === null ? "good" : "neutral"}>
          {t(`staff.statuses.${deactivatedAt === null ? "active" : "deactivated"}`)}
        </StatusBadge>
      ),
    },
    { id: "joined", header: t("staff.joined"), cell: ({ joinedAt }) => <Instant at={joinedAt} day /> },
    {
      id: "act",
      header: t("table.actions", { ns: "common" }),
      action: "menu",
      align: "end",
      cell: (member) => <MemberMenu slug={slug} member={member} />,
    },
  ];
}
