import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { AutosaveIndicator } from "#design/feedback/autosave-indicator";
import { Stopped } from "#dossiers/portal/answers/stopped";
import { useAnswers } from "#dossiers/portal/answers/use-answers";
import { Barred } from "#dossiers/portal/barred";
import { DossierStepper } from "#dossiers/portal/dossier-stepper";
import { missingByField } from "#dossiers/portal/missing";
import { StepScreen } from "#dossiers/portal/step-screen";
import { ownDossierQuery } from "#dossiers/queries";
import { formOf, type OwnDossier } from "#dossiers/types";
import { visibleFields } from "#forms/fill/visibility";
import { useFormats } from "#i18n/formats";

import styles from "./fill-dossier.module.css";

const route = getRouteApi("/$slug/dossiers/$dossierId");

type Props = { slug: string; dossier: OwnDossier };

/** A draft: its steps, one at a time, saved as they are typed. */
export function FillSteps({ slug, dossier }: Props) {
  const { t } = useTranslation("dossiers");
  const formats = useFormats();
  const queries = useQueryClient();
  const { step: asked } = route.useSearch();
  const { keeper, keeping, values } = useAnswers(slug, dossier);
  const form = formOf(dossier);
  const answers = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
  const visibility = visibleFields(form, answers);
  const steps = form.steps.filter(({ id }) => visibility.stepIds.has(id));
  const [resumed] = useState(() => whereLeft(dossier));
  const step = steps.find(({ id }) => id === (asked ?? resumed)) ?? steps[0];
  const isChecking = useOnceTrue(step?.type === "final_submission");
  if (step === undefined) return null;
  const reload = async () => {
    await queries.invalidateQueries({ queryKey: ownDossierQuery(slug, dossier.id).queryKey });
    keeper.resume();
  };
  const missing = isChecking ? missingByField(dossier.completeness) : {};
  const filling = { slug, dossier, form, steps, visibility, values, keeper, keeping, missing };
  return (
    <>
      <div className={styles["bar"]}>
        <span>
          {dossier.correction !== null
            ? t("fill.notResent")
            : dossier.closesAt === null
              ? t("fill.notSubmitted")
              : t("fill.closes", { date: formats.dateTime(dossier.closesAt) })}
        </span>
        <span aria-live="polite">
          <AutosaveIndicator save={keeping.save} />
        </span>
      </div>
      <Barred slug={slug} dossier={dossier} form={form} />
      {keeping.stopped && <Stopped error={keeping.stopped} onReload={() => void reload()} />}
      <div className={styles["columns"]}>
        <aside className={styles["path"]}>
          <DossierStepper slug={slug} dossier={dossier} steps={steps} current={step.id} />
        </aside>
        <StepScreen step={step} {...filling} />
      </div>
    </>
  );
}

/** A draft is taken up where it was left: its first step with something to do; one without answers at its start. */
function whereLeft({ state, answers, completeness }: OwnDossier): string | undefined {
  if (state !== "draft" || answers.length === 0) return undefined;
  return completeness.steps.find(({ percent, open }) => open && percent < 100)?.stepId;
}

/** Whoever has seen the last step knows what is missing: it then shows beside each field too. */
function useOnceTrue(is: boolean): boolean {
  const [was, setWas] = useState(is);
  if (is && !was) setWas(true);
  return was || is;
}
