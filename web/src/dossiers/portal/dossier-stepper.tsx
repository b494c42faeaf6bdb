import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { type Step as Stage, Stepper } from "#design/display/stepper";
import type { Filling } from "#dossiers/portal/filling";
import { leftIn } from "#dossiers/portal/missing";
import type { Completeness } from "#dossiers/types";
import type { Step } from "#forms/types";

type Props = Pick<Filling, "slug" | "dossier" | "steps"> & { current: string };

/** The path, with what the server finds left to do at each step. */
export function DossierStepper({ slug, dossier, steps, current }: Props) {
  const { t } = useTranslation("dossiers");
  const navigate = useNavigate();
  const { completeness } = dossier;
  const stages = steps.map((step): Stage => {
    const progress = completeness.steps.find(({ stepId }) => stepId === step.id);
    const left = progress ? leftIn(progress) : 0;
    const detail = left > 0 && step.type === "form" ? t("fill.left", { count: left }) : undefined;
    return { id: step.id, title: step.title, detail, state: stateOf(step, current, progress, completeness) };
  });
  return (
    <Stepper
      steps={stages}
      completed={completeness.percent / 100}
      onGo={(step) =>
        void navigate({
          to: "/$slug/dossiers/$dossierId",
          params: { slug, dossierId: dossier.id },
          search: { step },
        })
      }
    />
  );
}

type Progress = Completeness["steps"][number] | undefined;

function stateOf({ id, type }: Step, current: string, progress: Progress, all: Completeness): Stage["state"] {
  if (id === current) return "current";
  if (isBehindGate(id, all)) return "locked";
  if (type === "final_submission") return "todo";
  return progress?.percent === 100 ? "done" : "todo";
}

/** What the organisation must validate first. Steps that are only incomplete stop nobody from reading on. */
function isBehindGate(id: string, { steps }: Completeness): boolean {
  const gate = steps.findIndex(
    ({ type, percent }) => percent < 100 && (type === "intermediate_validation" || type === "payment_proof"),
  );
  return gate >= 0 && steps.findIndex(({ stepId }) => stepId === id) > gate;
}
