import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";
import { useFormats } from "#i18n/formats";
import { InvitationBadge } from "#invitations/invitation-state";
import styles from "#invitations/invitations.module.css";
import { sirenText, type Reviewed } from "#invitations/types";

/** Beside the answers: who answers, until when it holds, whom it was asked of, what happened. */
export function AboutPrequalification({ slug, reviewed }: { slug: string; reviewed: Reviewed }) {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  const { partner, progress, validUntil, respondents, invitations, history, documents } = reviewed;
  const dated = documents.filter((document) => document.validUntil !== null);
  return (
    <aside className={styles["stack"]}>
      <Surface title={t("review.partner")}>
        <Facts
          facts={[
            {
              label: t("review.record"),
              value: (
                <Link to="/admin/$slug/partners/$partnerId" params={{ slug, partnerId: partner.id }}>
                  {partner.name}
                </Link>
              ),
            },
            {
              label: t("review.siren"),
              value: <span className="tabular">{sirenText(partner.localId)}</span>,
            },
            { label: t("review.progress"), value: formats.percent(progress / 100) },
            {
              label: t("review.validUntil"),
              value: validUntil === null ? t("review.none") : <Instant at={validUntil} day />,
            },
            ...dated.map(({ name, validUntil: until }) => ({
              label: name,
              value: until === null ? "" : <Instant at={until} day />,
            })),
          ]}
        />
      </Surface>
      <Surface title={t("review.respondents")}>
        {respondents.length === 0 ? (
          <p className={styles["hint"]}>{t("review.nobody")}</p>
        ) : (
          <Facts facts={respondents.map(({ name, email }) => ({ label: name, value: email }))} />
        )}
      </Surface>
      <Surface title={t("review.requests")}>
        <ul className={styles["rows"]}>
          {invitations.map(({ id, email, state }) => (
            <li key={id}>
              <span>{email}</span>
              <InvitationBadge state={state} />
            </li>
          ))}
        </ul>
      </Surface>
      {history.length > 0 && (
        <Surface title={t("review.history")}>
          <Timeline
            events={history.toReversed().map(({ verb, at, actor, reason }) => ({
              id: at,
              at,
              title: t(`review.did.${isKnown(verb) ? verb : "submit"}`),
              detail: reason ?? actor,
            }))}
          />
        </Surface>
      )}
    </aside>
  );
}

const known = [
  "start",
  "submit",
  "validate",
  "request_correction",
  "refuse",
  "reopen",
  "expire",
  "invalidate",
  "begin_update",
] as const;
const isKnown = (verb: string): verb is (typeof known)[number] => known.some((one) => one === verb);
