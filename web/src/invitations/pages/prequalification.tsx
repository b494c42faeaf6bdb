import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { Page } from "#design/layout/page";
import { AnswerSheet } from "#dossiers/dossier/answer-sheet";
import { formOf, valuesOf } from "#dossiers/types";
import { visibleFields } from "#forms/fill/visibility";
import { StateBadge } from "#invitations/invitation-state";
import styles from "#invitations/invitations.module.css";
import { documentUrl, prequalificationQuery } from "#invitations/queries";
import { AboutPrequalification } from "#invitations/review/about-prequalification";
import { Decisions } from "#invitations/review/decisions";

const route = getRouteApi("/admin/$slug/prequalifications/$prequalificationId");

/** What a partner answered, what happened, and what can be decided. */
export function PrequalificationPage() {
  const { t } = useTranslation("invitations");
  const { slug, prequalificationId } = route.useParams();
  const { data, error, refetch } = useQuery(prequalificationQuery(slug, prequalificationId));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const form = formOf(data);
  const values = valuesOf(data);
  const answers = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
  const { fieldIds } = visibleFields(form, answers);
  return (
    <Page
      title={data.partner.name}
      badge={<StateBadge state={data.state} />}
      lead={data.formTitle}
      back={
        <Link to="/admin/$slug/invitations" params={{ slug }}>
          {t("review.back")}
        </Link>
      }
      actions={<Decisions slug={slug} reviewed={data} />}
    >
      <div className={styles["columns"]}>
        <div className={styles["stack"]}>
          {form.steps.map((step) => (
            <AnswerSheet
              key={step.id}
              step={step}
              values={values}
              shown={fieldIds}
              documents={data.documents}
              documentUrl={(id) => documentUrl(slug, data.id, id)}
            />
          ))}
        </div>
        <AboutPrequalification slug={slug} reviewed={data} />
      </div>
    </Page>
  );
}
