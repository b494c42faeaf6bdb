import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { useLabelled } from "#i18n/labelled";
import type { MemberRow } from "#api/generated/types.gen";
import { StatusBadge } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";

/** What is missing first, in yellow; full access in green. */
function Access({ member }: { member: MemberRow }) {
  const { t } = useTranslation("members");
  const labelled = useLabelled();
  if (member.state !== "active")
    return <StatusBadge tone="neutral">{t(`states.${member.state}`)}</StatusBadge>;
  if (member.fullAccess) return <StatusBadge tone="good">{t("full")}</StatusBadge>;
  const missing = member.gates.find(({ state }) => state === "waiting")?.name ?? "approval";
  return <StatusBadge tone="waiting">{labelled(t(`gates.${missing}`), t("gates.waiting"))}</StatusBadge>;
}

export function useMemberColumns(slug: string): Column<MemberRow>[] {
  const { t } = useTranslation("members");
  return [
    {
      id: "name",
      header: t("name"),
      cell: ({ id, lastName, firstName, loginName }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/members/$memberId" params={{ slug, memberId: id }}>
              {lastName} {firstName}
            </Link>
          }
          second={loginName}
        />
      ),
    },
    { id: "email", header: t("email"), cell: ({ email }) => email ?? t("noEmail") },
    { id: "city", header: t("city"), optional: true, cell: ({ city }) => city ?? "" },
    { id: "access", header: t("access"), cell: (member) => <Access member={member} /> },
    {
      id: "dues",
      header: t("dues"),
      cell: ({ paidOn, amountCents }) => {
        if (amountCents === null) return "";
        const paid = paidOn !== null || amountCents === 0;
        return <StatusBadge tone={paid ? "good" : "waiting"}>{t(paid ? "paid" : "unpaid")}</StatusBadge>;
      },
    },
  ];
}
