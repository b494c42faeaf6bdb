import { ActionIcon } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { invitationsArchive, invitationsRemind, invitationsUnarchive } from "#api/generated";
import { useAct } from "#design/feedback/use-act";
import { Menu } from "#design/layout/menu";
import { CancelRequest } from "#invitations/cancel-request";
import { AnotherAddress } from "#invitations/invite/another-address";
import type { InvitationRow } from "#invitations/types";
import { useWhyNot } from "#organisations/access";

const over = new Set<InvitationRow["invitationState"]>([
  "accepted",
  "cancelled",
  "superseded",
  "declined",
  "not_me",
]);

const answered = new Set<InvitationRow["state"]>(["submitted", "completed", "refused"]);
const unanswerable = new Set<InvitationRow["invitationState"]>([
  "bounced",
  "cancelled",
  "superseded",
  "declined",
  "not_me",
]);

/** Whether a reminder would leave: what was answered, closed, put aside or fails is left alone. */
const isRemindable = ({ archived, state, invitationState }: InvitationRow): boolean =>
  !archived && !answered.has(state) && !unanswerable.has(invitationState);

/** What can be done with one request. */
export function RowMenu({ slug, row }: { slug: string; row: InvitationRow }) {
  const { t } = useTranslation("invitations");
  const whyNot = useWhyNot(slug)("invitations.send", "outreach");
  const [asking, setAsking] = useState<"address" | "cancel">();
  const close = () => setAsking(undefined);
  const path = { organisation: slug };
  const ids = [row.id];
  const remind = useAct(() => invitationsRemind({ path, body: { ids } }), t("done.reminded", { count: 1 }));
  const archive = useAct(() => invitationsArchive({ path, body: { ids } }), t("done.archived"));
  const unarchive = useAct(() => invitationsUnarchive({ path, body: { ids } }), t("done.unarchived"));
  const navigate = useNavigate();
  if (whyNot !== undefined) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("action.more", { name: row.partnerName })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() =>
              void navigate({
                to: "/admin/$slug/partners/$partnerId",
                params: { slug, partnerId: row.partnerId },
              })
            }
          >
            {t("action.partner")}
          </Menu.Item>
          {isRemindable(row) && <Menu.Item onClick={() => remind.mutate()}>{t("action.remind")}</Menu.Item>}
          <Menu.Item onClick={() => setAsking("address")}>
            {t(row.invitationState === "bounced" ? "action.correct" : "action.otherAddress")}
          </Menu.Item>
          {row.archived ? (
            <Menu.Item onClick={() => unarchive.mutate()}>{t("action.unarchive")}</Menu.Item>
          ) : (
            <Menu.Item onClick={() => archive.mutate()}>{t("action.archive")}</Menu.Item>
          )}
          {!over.has(row.invitationState) && (
            <Menu.Item onClick={() => setAsking("cancel")}>{t("action.cancel")}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <AnotherAddress slug={slug} row={row} opened={asking === "address"} onClose={close} />
      {asking === "cancel" && <CancelRequest slug={slug} row={row} onClose={close} />}
    </>
  );
}
