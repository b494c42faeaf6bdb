import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Page } from "#design/layout/page";
import { AnswerSheet } from "#dossiers/dossier/answer-sheet";
import { Decision } from "#dossiers/dossier/decision";
import { DossierActs } from "#dossiers/dossier/dossier-acts";
import { DossierAbout } from "#dossiers/dossier/dossier-about";
import { DossierHistory } from "#dossiers/dossier/dossier-history";
import { DossierNotices } from "#dossiers/dossier/dossier-notices";
import { InTime } from "#dossiers/dossier/in-time";
import { EditAnswers } from "#dossiers/dossier/edit-answers";
import { Neighbours } from "#dossiers/dossier/neighbours";
import { PaymentProofs } from "#dossiers/dossier/payment-proofs";
import { DossierStateBadge } from "#dossiers/dossier-state";
import { CommentsCard } from "#dossiers/together/comments-card";
import { NotesCard } from "#dossiers/together/notes-card";
import { PreparedDecision } from "#dossiers/together/prepared-decision";
import { Presence } from "#dossiers/together/presence";
import { TagsCard } from "#dossiers/together/tags-card";
import { usePresence } from "#dossiers/together/use-presence";
import { documentUrl, dossierQuery } from "#dossiers/queries";
import { formOf, valuesOf } from "#dossiers/types";
import { visibleFields } from "#forms/fill/visibility";

import styles from "./dossier.module.css";

const route = getRouteApi("/admin/$slug/dossiers/$dossierId");

export function DossierPage() {
  const { t } = useTranslation("dossiers");
  const { slug, dossierId } = route.useParams();
  const search = route.useSearch();
  const { data: dossier } = useSuspenseQuery(dossierQuery(slug, dossierId));
  const together = usePresence(slug, dossierId);
  const form = formOf(dossier);
  const values = valuesOf(dossier);
  const answers = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
  const { fieldIds } = visibleFields(form, answers);
  return (
    <Page
      key={dossierId}
      title={dossier.applicant.name}
      badge={<DossierStateBadge state={dossier.state} />}
      lead={dossier.programmeTitle}
      back={
        <Link to="/admin/$slug/dossiers" params={{ slug }} search={search}>
          {t("title")}
        </Link>
      }
      actions={
        <>
          {dossier.trashedAt === null && <Decision slug={slug} dossier={dossier} />}
          <DossierActs slug={slug} dossier={dossier} />
        </>
      }
    >
      <div className={styles["strip"]}>
        <Neighbours slug={slug} dossierId={dossierId} search={search} />
        <Presence dossier={dossier} together={together} />
      </div>
      <DossierNotices dossier={dossier} />
      <InTime dossier={dossier} documentUrl={(id) => documentUrl(slug, dossierId, id)} />
      <div className={styles["columns"]}>
        <div className={styles["sheets"]}>
          <PaymentProofs slug={slug} dossier={dossier} />
          {form.steps.map((step) => (
            <AnswerSheet
              key={step.id}
              step={step}
              values={values}
              shown={fieldIds}
              documents={dossier.documents}
              replaced={dossier.replacedDocuments}
              documentUrl={(id) => documentUrl(slug, dossierId, id)}
              aside={<EditAnswers slug={slug} dossier={dossier} step={step} together={together} />}
            />
          ))}
        </div>
        <aside className={styles["sheets"]}>
          <PreparedDecision slug={slug} dossier={dossier} />
          <DossierAbout dossier={dossier} />
          <TagsCard slug={slug} dossier={dossier} />
          <NotesCard slug={slug} dossierId={dossierId} />
          <CommentsCard slug={slug} dossierId={dossierId} />
          <DossierHistory slug={slug} dossier={dossier} />
        </aside>
      </div>
    </Page>
  );
}
