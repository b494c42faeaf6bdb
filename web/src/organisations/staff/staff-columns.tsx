import { useTranslation } from "react-i18next";

import { Emblem } from "#design/display/emblem";
import { Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { DeactivateStaff } from "#organisations/staff/deactivate-staff";
import type { StaffMember } from "#organisations/types";

const tones: Record<StaffMember["status"], Tone> = {
  active: "good",
  invited: "waiting",
  deactivated: "neutral",
};

export function useStaffColumns(slug: string): Column<StaffMember>[] {
  const { t } = useTranslation(["organisations", "common"]);
  return [
    {
      id: "name",
      header: t("staff.name"),
      sort: "name",
      cell: ({ name, email }) => (
        <TwoLines before={<Emblem name={name} size={34} round />} first={name} second={email} />
      ),
    },
    { id: "role", header: t("staff.role"), cell: ({ role }) => t(`role.${role}`, { ns: "common" }) },
    {
      id: "status",
      header: t("staff.status"),
      cell: ({ status }) => <StatusBadge tone={tones[status]}>{t(`staff.statuses.${status}`)}</StatusBadge>,
    },
    {
      id: "seen",
      header: t("staff.seen"),
      cell: ({ lastSeenAt }) => (lastSeenAt === null ? t("staff.never") : <Instant at={lastSeenAt} />),
    },
    {
      id: "act",
      header: t("table.actions", { ns: "common" }),
      action: true,
      align: "end",
      cell: (member) =>
        member.role !== "owner" &&
        member.status === "active" && <DeactivateStaff slug={slug} member={member} />,
    },
  ];
}
