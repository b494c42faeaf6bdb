import { Stack } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { StatusBadge } from "#design/display/status-badge";
import { asShown } from "#design/form/as-shown";
import { Page } from "#design/layout/page";
import { MemberActions } from "#members/member/actions";
import { Diagnosis } from "#members/member/diagnosis";
import { MemberDues } from "#members/member/dues";
import { MemberProfile, profileValues } from "#members/member/profile";
import { memberQuery } from "#members/queries";

const route = getRouteApi("/admin/$slug/members/$memberId");

export function MemberPage() {
  const { t } = useTranslation("members");
  const { slug, memberId } = route.useParams();
  const { data: member } = useSuspenseQuery(memberQuery(slug, memberId));
  const badge = member.fullAccess ? (
    <StatusBadge tone="good">{t("full")}</StatusBadge>
  ) : (
    <StatusBadge tone={member.state === "active" ? "waiting" : "neutral"}>
      {member.state === "active" ? t("gates.waiting") : t(`states.${member.state}`)}
    </StatusBadge>
  );
  return (
    <Page
      title={`${member.firstName} ${member.lastName}`}
      lead={`${member.loginName} · n° ${member.number}`}
      badge={badge}
      back={
        <Link to="/admin/$slug/members" params={{ slug }}>
          {t("title")}
        </Link>
      }
      actions={<MemberActions slug={slug} member={member} />}
    >
      <Stack gap="lg">
        <Diagnosis slug={slug} member={member} />
        <MemberProfile key={asShown(profileValues(member))} slug={slug} member={member} />
        <MemberDues slug={slug} member={member} />
      </Stack>
    </Page>
  );
}
