import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { MembersToApprove } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { StatusBadge } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";

type Row = MembersToApprove["data"][number];

export function useApprovalColumns(slug: string): Column<Row>[] {
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
    {
      id: "state",
      header: t("state"),
      cell: ({ namesakes }) => (
        <span style={{ display: "inline-flex", gap: 8, flexWrap: "wrap" }}>
          <StatusBadge tone="waiting">{t("toApprove.notApproved")}</StatusBadge>
          {namesakes > 0 && (
            <StatusBadge tone="bad">{t("toApprove.namesakes", { count: namesakes })}</StatusBadge>
          )}
        </span>
      ),
    },
    {
      id: "dues",
      header: t("dues"),
      cell: ({ paidOn, amountCents }) => {
        const paid = paidOn !== null || amountCents === 0;
        return <StatusBadge tone={paid ? "good" : "waiting"}>{t(paid ? "paid" : "unpaid")}</StatusBadge>;
      },
    },
    { id: "city", header: t("city"), cell: ({ city }) => city ?? "" },
    { id: "waits", header: t("toApprove.waits"), cell: ({ readyAt }) => <Instant at={readyAt} day /> },
  ];
}
