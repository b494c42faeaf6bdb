import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Partner } from "#api/generated";
import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { TwoLines } from "#design/display/two-lines";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { StateBadge } from "#invitations/invitation-state";
import styles from "#invitations/invitations.module.css";
import { Contacts } from "#invitations/partner/contacts";
import { EditPartner } from "#invitations/partner/edit-partner";
import { partnerQuery } from "#invitations/queries";
import { sirenText } from "#invitations/types";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/partners/$partnerId");

/** A partner: who it is, whom to write to, who answers, and where each of its pre-qualifications stands. */
export function PartnerPage() {
  const { t } = useTranslation("invitations");
  const { slug, partnerId } = route.useParams();
  const whyNot = useWhyNot(slug)("invitations.send", "write");
  const [editing, setEditing] = useState(false);
  const { data: partner, error, refetch } = useQuery(partnerQuery(slug, partnerId));
  if (error && !partner) return <Failure error={error} onRetry={() => void refetch()} />;
  if (partner === undefined) return <PageSkeleton />;
  return (
    <Page
      title={partner.name}
      lead={`SIREN ${sirenText(partner.localId)}`}
      back={
        <Link to="/admin/$slug/invitations" params={{ slug }}>
          {t("review.back")}
        </Link>
      }
      actions={
        <GatedButton variant="default" whyNot={whyNot} onClick={() => setEditing(true)}>
          {t("partner.edit")}
        </GatedButton>
      }
    >
      <div className={styles["columns"]}>
        <div className={styles["stack"]}>
          <Prequalifications slug={slug} partner={partner} />
          <Surface title={t("partner.contacts")} description={t("partner.contactsHelp")}>
            <Contacts slug={slug} partner={partner} whyNot={whyNot} />
          </Surface>
        </div>
        <aside className={styles["stack"]}>
          <Surface title={t("review.respondents")}>
            {partner.respondents.length === 0 ? (
              <p className={styles["hint"]}>{t("review.nobody")}</p>
            ) : (
              <Facts facts={partner.respondents.map(({ name, email }) => ({ label: name, value: email }))} />
            )}
          </Surface>
        </aside>
      </div>
      {editing && <EditPartner slug={slug} partner={partner} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function Prequalifications({ slug, partner }: { slug: string; partner: Partner }) {
  const { t } = useTranslation("invitations");
  return (
    <Surface title={t("partner.prequalifications")}>
      <ul className={styles["rows"]}>
        {partner.prequalifications.map(({ id, formTitle, state, status, validUntil }) => (
          <li key={id}>
            <TwoLines
              first={
                <Link
                  to="/admin/$slug/prequalifications/$prequalificationId"
                  params={{ slug, prequalificationId: id }}
                >
                  {formTitle}
                </Link>
              }
              second={
                validUntil === null ? (
                  t("review.none")
                ) : (
                  <>
                    {t(status === "completed" ? "review.validUntil" : "partner.ended")}{" "}
                    <Instant at={validUntil} day />
                  </>
                )
              }
            />
            <StateBadge state={state} />
          </li>
        ))}
      </ul>
    </Surface>
  );
}
