import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import {
  membersDecideApprovals,
  membersMove,
  membersReconsider,
  membersSendLink,
} from "#api/generated/sdk.gen";
import { useAct } from "#design/feedback/use-act";
import type { MemberProps } from "#members/member/types";

/** What staff do to one member, each a press. */
export function useMemberActs({ slug, member }: MemberProps) {
  const { t } = useTranslation("members");
  const path = { organisation: slug, memberId: member.id };
  return {
    sendLink: useAct(() => membersSendLink({ path }), t("linkSent")),
    move: useAct(
      (to: "active" | "suspended" | "closed") =>
        membersMove({ path, headers: ifMatch(member.version), body: { to } }),
      t("moved"),
    ),
    approve: useAct(
      () =>
        membersDecideApprovals({
          path: { organisation: slug },
          headers: { "Idempotency-Key": crypto.randomUUID() },
          body: { memberIds: [member.id], decision: "approve", mail: true },
        }),
      t("approved"),
    ),
    reconsider: useAct(() => membersReconsider({ path }), t("reconsidered")),
  };
}
