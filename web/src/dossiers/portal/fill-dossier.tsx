import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { AutosaveIndicator } from "#design/feedback/autosave-indicator";
import { Page } from "#design/layout/page";
import { AnswerSheet } from "#dossiers/dossier/answer-sheet";
import { DossierStateBadge } from "#dossiers/dossier-state";
import { DossierStepper } from "#dossiers/portal/dossier-stepper";
import { StepScreen } from "#dossiers/portal/step-screen";
import { useDraft } from "#dossiers/portal/use-draft";
import { draftQuery } from "#dossiers/queries";
import type { Draft } from "#dossiers/types";
import { useFormats } from "#i18n/formats";

import styles from "./fill-dossier.module.css";

const route = getRouteApi("/$slug/dossiers/$dossierId");

export function FillDossierPage() {
  const { t } = useTranslation("dossiers");
  const { slug, dossierId } = route.useParams();
  const { data: draft } = useSuspenseQuery(draftQuery(slug, dossierId));
  const open = draft.state === "draft" || draft.state === "correction_requested";
  return (
    <Page
      title={draft.programme.title}
      badge={<DossierStateBadge state={draft.state} />}
      back={
        <Link to="/$slug/dossiers" params={{ slug }}>
          ← {t("fill.all")}
        </Link>
      }
    >
      {draft.reason !== null && (
        <Notice tone="waiting" title={t("fill.correction")}>
          {draft.reason}
        </Notice>
      )}
      {open ? <Filling key={draft.id} slug={slug} draft={draft} /> : <Submitted draft={draft} />}
    </Page>
  );
}

function Filling({ slug, draft }: { slug: string; draft: Draft }) {
  const { t } = useTranslation("dossiers");
  const formats = useFormats();
  const { step: asked } = route.useSearch();
  const { answers, answer, errors, save } = useDraft(slug, draft);
  const index = Math.max(
    0,
    draft.form.steps.findIndex(({ id }) => id === asked),
  );
  return (
    <>
      <div className={styles["bar"]}>
        <span>
          {draft.closesAt === null
            ? t("fill.notSubmitted")
            : t("fill.closes", { date: formats.dateTime(draft.closesAt) })}
        </span>
        <AutosaveIndicator save={save} />
      </div>
      <div className={styles["columns"]}>
        <aside className={styles["path"]}>
          <DossierStepper slug={slug} draft={draft} index={index} />
        </aside>
        <StepScreen {...{ slug, draft, index, answers, answer, errors }} />
      </div>
    </>
  );
}

function Submitted({ draft }: { draft: Draft }) {
  const { t } = useTranslation("dossiers");
  return (
    <>
      {draft.state === "submitted" && (
        <Notice tone="good" title={t("fill.submitted")}>
          {t("fill.submittedText")}
        </Notice>
      )}
      {draft.form.steps.map((step) => (
        <AnswerSheet key={step.id} step={step} dossier={draft} />
      ))}
    </>
  );
}
