import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { InvitationBadge, StateBadge } from "#invitations/invitation-state";
import { RowMenu } from "#invitations/row-menu";
import { sirenText, type InvitationRow } from "#invitations/types";

/** The columns of the dashboard: local id, name, address asked, entity, last sending, reminders, status. */
export function useInvitationColumns(slug: string): Column<InvitationRow>[] {
  const { t } = useTranslation("invitations");
  return [
    {
      id: "partner",
      header: t("columns.partner"),
      cell: ({ partnerName, localId, prequalificationId }) => (
        <TwoLines
          first={
            <Link
              to="/admin/$slug/prequalifications/$prequalificationId"
              params={{ slug, prequalificationId }}
            >
              {partnerName}
            </Link>
          }
          second={<span className="tabular">{sirenText(localId)}</span>}
        />
      ),
    },
    {
      id: "email",
      header: t("columns.email"),
      cell: ({ email, invitationState }) => (
        <TwoLines first={email} second={<InvitationBadge state={invitationState} />} />
      ),
    },
    {
      id: "entity",
      header: t("columns.entity"),
      cell: ({ entityName }) => entityName ?? t("invite.noEntity"),
    },
    { id: "form", header: t("columns.form"), optional: true, cell: ({ formTitle }) => formTitle },
    {
      id: "createdAt",
      header: t("columns.createdAt"),
      optional: true,
      sort: "createdAt",
      cell: ({ createdAt }) => <Instant at={createdAt} day />,
    },
    {
      id: "lastSent",
      header: t("columns.lastSent"),
      cell: ({ lastSentAt }) => <Instant at={lastSentAt} day />,
    },
    {
      id: "reminders",
      header: t("columns.reminders"),
      align: "end",
      cell: ({ reminderCount }) => reminderCount,
    },
    { id: "status", header: t("columns.status"), cell: ({ state }) => <StateBadge state={state} /> },
    {
      id: "due",
      header: t("columns.due"),
      optional: true,
      cell: ({ dueAt }) => (dueAt === null ? "" : <Instant at={dueAt} day />),
    },
    {
      id: "validUntil",
      header: t("columns.validUntil"),
      optional: true,
      cell: ({ validUntil }) => (validUntil === null ? "" : <Instant at={validUntil} day />),
    },
    {
      id: "actions",
      header: t("columns.actions"),
      action: "menu",
      cell: (row) => <RowMenu slug={slug} row={row} />,
    },
  ];
}
