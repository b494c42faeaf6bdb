import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";
import type { Filling } from "#dossiers/portal/filling";
import { PaymentStep } from "#dossiers/portal/payment-step";
import { ReviewStep } from "#dossiers/portal/review-step";
import { StepFields } from "#dossiers/portal/step-fields";
import { TextStep } from "#forms/fill/text-step";
import type { Step } from "#forms/types";

import styles from "./fill-dossier.module.css";

type Props = Filling & { step: Step };

/** One step at a time: its words, its fields, and the way to the one before and the one after. */
export function StepScreen({ step, ...filling }: Props) {
  const heading = useHeading(step.id);
  return (
    <section className={styles["sections"]} aria-labelledby="step-title">
      <header>
        <h2 ref={heading} className={styles["heading"]} id="step-title" tabIndex={-1}>
          {step.title}
        </h2>
        {step.help !== undefined && <p className={styles["help"]}>{step.help}</p>}
      </header>
      <StepBody step={step} {...filling} />
      <Moves step={step} {...filling} />
    </section>
  );
}

/** Another step: its title takes the focus, unless the link led to one of its fields. */
function useHeading(stepId: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(stepId);
  useEffect(() => {
    if (shown.current !== stepId && location.hash === "") heading.current?.focus();
    shown.current = stepId;
  }, [stepId]);
  return heading;
}

function StepBody({ step, ...filling }: Props) {
  switch (step.type) {
    case "form":
      return <StepFields key={step.id} step={step} {...filling} />;
    case "final_submission":
      return <ReviewStep step={step} {...filling} />;
    case "intermediate_validation":
      return <GateStep step={step} {...filling} />;
    case "payment_proof":
      return <PaymentStep key={step.id} slug={filling.slug} dossier={filling.dossier} step={step} />;
    default:
      return <TextStep slug={filling.slug} step={step} />;
  }
}

/** An intermediate validation is asked for as a dossier is sent; once passed, it says so. */
function GateStep({ step, ...filling }: Props) {
  const { t } = useTranslation("dossiers");
  const progress = filling.dossier.completeness.steps.find(({ stepId }) => stepId === step.id);
  if (progress?.percent === 100) return <Notice tone="good">{t("fill.validated")}</Notice>;
  return progress?.open ? (
    <ReviewStep step={step} {...filling} />
  ) : (
    <Notice tone="waiting">{t("fill.pending")}</Notice>
  );
}

function Moves({ slug, dossier, steps, step }: Props) {
  const { t } = useTranslation("dossiers");
  const index = steps.findIndex(({ id }) => id === step.id);
  const [before, after] = [steps[index - 1], steps[index + 1]];
  const to = "/$slug/dossiers/$dossierId";
  const params = { slug, dossierId: dossier.id };
  return (
    <div className={styles["moves"]}>
      {before && (
        <LinkButton variant="default" to={to} params={params} search={{ step: before.id }}>
          {t("fill.previous")}
        </LinkButton>
      )}
      {after && dossier.completeness.ineligibility === null && (
        <LinkButton data-next to={to} params={params} search={{ step: after.id }}>
          {t("fill.next")}
        </LinkButton>
      )}
    </div>
  );
}
