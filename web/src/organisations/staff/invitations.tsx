import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { organisationsListStaffInvitationsOptions } from "#api/generated/@tanstack/react-query.gen";
import {
  organisationsCancelStaffInvitation,
  organisationsResendStaffInvitation,
} from "#api/generated/sdk.gen";
import type { StaffInvitationWithMail } from "#api/generated/types.gen";
import { StatusBadge } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";

import styles from "./invitations.module.css";

/** Those who were invited and are not there yet, and whether their mail left. Nothing to show: nothing shown. */
export function Invitations({ slug }: { slug: string }) {
  const { t } = useTranslation("staff");
  const whyNot = useWhyNot(slug)("staff.manage", "read_other");
  const { data } = useQuery({
    ...organisationsListStaffInvitationsOptions({ path: { organisation: slug }, query: { limit: 50 } }),
    enabled: whyNot === undefined,
  });
  const waiting = data?.data.filter(({ state }) => state === "pending" || state === "expired") ?? [];
  if (waiting.length === 0) return null;
  return (
    <Surface title={t("invitations.title")} description={t("invitations.lead")}>
      <ul className={styles["list"]}>
        {waiting.map((invitation) => (
          <Invitation key={invitation.id} slug={slug} invitation={invitation} />
        ))}
      </ul>
    </Surface>
  );
}

type Props = { slug: string; invitation: StaffInvitationWithMail };

function Invitation({ slug, invitation }: Props) {
  const { t } = useTranslation(["staff", "common"]);
  const formats = useFormats();
  const whyNot = useWhyNot(slug);
  const { id, email, role, state, mailState, inviterName, lastSentAt, expiresAt, sendCount } = invitation;
  const path = { organisation: slug, invitationId: id };
  const resend = useAct(
    () => organisationsResendStaffInvitation({ path }),
    t("invitations.resent", { email }),
  );
  const cancel = useAct(() => organisationsCancelStaffInvitation({ path }), t("invitations.cancelled"));
  const undelivered = mailState === "failed" || mailState === "bounced";
  return (
    <li className={styles["invitation"]}>
      <div className={styles["words"]}>
        <strong>{email}</strong>
        <span>
          {t(`role.${role}`, { ns: "common" })} · {t("invitations.by", { name: inviterName })} ·{" "}
          {t("invitations.sent", { count: sendCount, date: formats.date(lastSentAt) })}
        </span>
      </div>
      <StatusBadge tone={undelivered ? "bad" : state === "expired" ? "neutral" : "waiting"}>
        {undelivered
          ? t("invitations.undelivered")
          : t(`invitations.states.${state === "expired" ? "expired" : "pending"}`, {
              date: formats.date(expiresAt),
            })}
      </StatusBadge>
      <div className={styles["acts"]}>
        <GatedButton
          variant="default"
          size="sm"
          whyNot={whyNot("staff.manage", "outreach")}
          loading={resend.isPending}
          onClick={() => resend.mutate()}
        >
          {t("invitations.resend")}
        </GatedButton>
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          loading={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {t("invitations.cancel")}
        </Button>
      </div>
    </li>
  );
}
