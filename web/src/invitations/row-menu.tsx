import { ActionIcon } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  invitationsArchive,
  invitationsCancel,
  invitationsRemind,
  invitationsUnarchive,
} from "#api/generated";
import { useAct } from "#design/feedback/use-act";
import { Menu } from "#design/layout/menu";
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

/** What can be done with one request. */
export function RowMenu({ slug, row }: { slug: string; row: InvitationRow }) {
  const { t } = useTranslation("invitations");
  const whyNot = useWhyNot(slug)("invitations.send", "outreach");
  const [asking, setAsking] = useState(false);
  const path = { organisation: slug };
  const ids = [row.id];
  const remind = useAct(() => invitationsRemind({ path, body: { ids } }), t("done.reminded", { count: 1 }));
  const archive = useAct(() => invitationsArchive({ path, body: { ids } }), t("done.archived"));
  const unarchive = useAct(() => invitationsUnarchive({ path, body: { ids } }), t("done.unarchived"));
  const cancel = useAct(
    () => invitationsCancel({ path: { ...path, partnerInvitationId: row.id }, body: {} }),
    t("done.cancelled"),
  );
  if (whyNot !== undefined) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={t("action.more", { name: row.partnerName })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => remind.mutate()}>{t("action.remind")}</Menu.Item>
          <Menu.Item onClick={() => setAsking(true)}>
            {t(row.invitationState === "bounced" ? "action.correct" : "action.otherAddress")}
          </Menu.Item>
          {row.archived ? (
            <Menu.Item onClick={() => unarchive.mutate()}>{t("action.unarchive")}</Menu.Item>
          ) : (
            <Menu.Item onClick={() => archive.mutate()}>{t("action.archive")}</Menu.Item>
          )}
          {!over.has(row.invitationState) && (
            <Menu.Item onClick={() => cancel.mutate()}>{t("action.cancel")}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <AnotherAddress slug={slug} row={row} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}
