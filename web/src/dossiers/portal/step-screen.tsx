import { useTranslation } from "react-i18next";

import { LinkButton } from "#design/layout/link-button";
import { Notice } from "#design/display/notice";
import type { Filling } from "#dossiers/portal/filling";
import { StepFields } from "#dossiers/portal/step-fields";
import { SubmitStep } from "#dossiers/portal/submit-step";
import type { Draft } from "#dossiers/types";
import type { Step } from "#forms/types";

import styles from "./fill-dossier.module.css";

/** One step at a time: its words, its fields, and the way to the one before and the one after. */
export function StepScreen({ index, ...filling }: Filling & { index: number }) {
  const { slug, draft } = filling;
  const step = draft.form.steps[index];
  if (step === undefined) return null;
  return (
    <section className={styles["sections"]} aria-labelledby="step-title">
      <header>
        <h2 className={styles["heading"]} id="step-title" tabIndex={-1}>
          {step.title}
        </h2>
        {step.help !== undefined && <p className={styles["help"]}>{step.help}</p>}
      </header>
      <StepBody step={step} {...filling} />
      <Moves slug={slug} draft={draft} index={index} />
    </section>
  );
}

function StepBody({ step, ...filling }: Filling & { step: Step }) {
  const { t } = useTranslation("dossiers");
  switch (step.type) {
    case "form":
      return <StepFields step={step} {...filling} />;
    case "final_submission":
      return <SubmitStep {...filling} />;
    case "intermediate_validation":
      return <Notice tone="waiting">{t("fill.pending")}</Notice>;
    default:
      return <p className={styles["help"]}>{step.body ?? step.instructions}</p>;
  }
}

function Moves({ slug, draft, index }: { slug: string; draft: Draft; index: number }) {
  const { t } = useTranslation("dossiers");
  const before = draft.form.steps[index - 1];
  const after = draft.form.steps[index + 1];
  const params = { slug, dossierId: draft.id };
  return (
    <div className={styles["moves"]}>
      {before && (
        <LinkButton
          variant="default"
          to="/$slug/dossiers/$dossierId"
          params={params}
          search={{ step: before.id }}
        >
          {t("fill.previous")}
        </LinkButton>
      )}
      {after && (
        <LinkButton to="/$slug/dossiers/$dossierId" params={params} search={{ step: after.id }}>
          {t("fill.next")}
        </LinkButton>
      )}
    </div>
  );
}
