import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Navigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Page } from "#design/layout/page";
import { StateBadge } from "#invitations/invitation-state";
import styles from "#invitations/invitations.module.css";
import { AnsweringSideProvider, staffSide } from "#invitations/portal/answering-side";
import { AnswerRequest } from "#invitations/portal/answer-request";
import { prequalificationQuery } from "#invitations/queries";
import { sirenText } from "#invitations/types";

const route = getRouteApi("/admin/$slug/prequalifications/$prequalificationId/answer");

/** Staff answer for a partner that cannot: the partner's own form, in the name of whoever types. */
export function AnswerOnBehalfPage() {
  const { t } = useTranslation("invitations");
  const { slug, prequalificationId } = route.useParams();
  const { data: own } = useSuspenseQuery(prequalificationQuery(slug, prequalificationId));
  const back = {
    to: "/admin/$slug/prequalifications/$prequalificationId",
    params: { slug, prequalificationId },
  } as const;
  if (!own.writable) return <Navigate {...back} replace />;
  return (
    <Page
      title={own.formTitle}
      badge={<StateBadge state={own.state} />}
      lead={`${own.partner.name} · ${sirenText(own.partner.localId)}`}
      back={<Link {...back}>{own.partner.name}</Link>}
    >
      <div className={styles["stack"]}>
        <Notice tone="info">{t("behalf.notice", { partner: own.partner.name })}</Notice>
        <AnsweringSideProvider value={staffSide}>
          <AnswerRequest key={`${own.id}-${own.cycle}`} slug={slug} own={own} organisation="" />
        </AnsweringSideProvider>
      </div>
    </Page>
  );
}
