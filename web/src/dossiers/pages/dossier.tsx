import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";
import { Page } from "#design/layout/page";
import { AnswerSheet } from "#dossiers/dossier/answer-sheet";
import { Decision } from "#dossiers/dossier/decision";
import { DossierStateBadge, stateTones } from "#dossiers/dossier-state";
import { dossierQuery } from "#dossiers/queries";
import type { DossierDetail } from "#dossiers/types";

import styles from "./dossier.module.css";

const route = getRouteApi("/admin/$slug/dossiers/$dossierId");

export function DossierPage() {
  const { t } = useTranslation("dossiers");
  const { slug, dossierId } = route.useParams();
  const { data: dossier } = useSuspenseQuery(dossierQuery(slug, dossierId));
  return (
    <Page
      title={dossier.applicant.name}
      badge={<DossierStateBadge state={dossier.state} />}
      lead={dossier.programme.title}
      back={
        <Link to="/admin/$slug/dossiers" params={{ slug }}>
          ← {t("title")}
        </Link>
      }
      actions={<Decision slug={slug} dossier={dossier} />}
    >
      <div className={styles["columns"]}>
        <div className={styles["sheets"]}>
          {dossier.form.steps.map((step) => (
            <AnswerSheet key={step.id} step={step} dossier={dossier} />
          ))}
        </div>
        <aside className={styles["sheets"]}>
          <About dossier={dossier} />
          <History dossier={dossier} />
        </aside>
      </div>
    </Page>
  );
}

function About({ dossier }: { dossier: DossierDetail }) {
  const { t } = useTranslation("dossiers");
  const { applicant, number, submittedAt, updatedAt } = dossier;
  return (
    <Surface title={t("detail.about")}>
      <Facts
        facts={[
          { label: t("number"), value: <span className="tabular">{number}</span> },
          { label: t("applicant"), value: <a href={`mailto:${applicant.email}`}>{applicant.email}</a> },
          {
            label: t("submittedAt"),
            value: submittedAt === null ? t("notSubmitted") : <Instant at={submittedAt} />,
          },
          { label: t("updatedAt"), value: <Instant at={updatedAt} /> },
        ]}
      />
    </Surface>
  );
}

function History({ dossier }: { dossier: DossierDetail }) {
  const { t } = useTranslation("dossiers");
  return (
    <Surface title={t("detail.history")}>
      <Timeline
        events={dossier.history.map(({ id, at, sentence, reason, state }) => ({
          id,
          at,
          title: sentence,
          tone: stateTones[state],
          ...(reason !== null && { detail: reason }),
        }))}
      />
    </Surface>
  );
}
