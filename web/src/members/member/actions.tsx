import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { membersErase } from "#api/generated/sdk.gen";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import type { MemberProps } from "#members/member/types";
import { useMemberActs } from "#members/member/use-member-acts";
import { useWhyNot } from "#organisations/access";

export function MemberActions({ slug, member }: MemberProps) {
  const { t } = useTranslation("members");
  const { sendLink, move } = useMemberActs({ slug, member });
  const whyNot = useWhyNot(slug);
  const edit = whyNot("members.edit", "write");
  return (
    <>
      <Erase slug={slug} member={member} />
      {member.state === "active" ? (
        <>
          <GatedButton variant="default" whyNot={edit} onClick={() => move.mutate("suspended")}>
            {t("suspend")}
          </GatedButton>
          <GatedButton variant="default" whyNot={edit} onClick={() => move.mutate("closed")}>
            {t("close")}
          </GatedButton>
          <GatedButton
            whyNot={whyNot("members.edit", "outreach")}
            loading={sendLink.isPending}
            onClick={() => sendLink.mutate()}
          >
            {t("sendLink")}
          </GatedButton>
        </>
      ) : (
        <Button onClick={() => move.mutate("active")}>
          {t(`diagnosis.remedies.${member.state === "closed" ? "reopen" : "reinstate"}`)}
        </Button>
      )}
    </>
  );
}

function Erase({ slug, member }: MemberProps) {
  const { t } = useTranslation("members");
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const name = `${member.firstName} ${member.lastName}`;
  const erase = useAct(async () => {
    await membersErase({
      path: { organisation: slug, memberId: member.id },
      headers: ifMatch(member.version),
    });
    await navigate({ to: "/admin/$slug/members", params: { slug } });
  }, t("erased"));
  return (
    <>
      <GatedButton
        variant="subtle"
        color="red"
        whyNot={useWhyNot(slug)("members.erase", "write")}
        onClick={() => setAsking(true)}
      >
        {t("erase")}
      </GatedButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => erase.mutate()}
        title={t("eraseTitle", { name })}
        confirmLabel={t("erase")}
        phrase={member.lastName}
        pending={erase.isPending}
      >
        <p>{t("eraseText")}</p>
      </ConfirmDialog>
    </>
  );
}
