import { useNavigate } from "@tanstack/react-router";

import { type Step, Stepper } from "#design/display/stepper";
import type { Draft } from "#dossiers/types";

type Props = { slug: string; draft: Draft; index: number };

export function DossierStepper({ slug, draft, index }: Props) {
  const navigate = useNavigate();
  const steps = draft.form.steps.map(({ id, title }, position): Step => {
    const progress = draft.steps.find((one) => one.id === id);
    return { id, title, state: stateOf(position === index, progress) };
  });
  return (
    <Stepper
      steps={steps}
      completed={draft.completed}
      onGo={(step) =>
        void navigate({
          to: "/$slug/dossiers/$dossierId",
          params: { slug, dossierId: draft.id },
          search: { step },
        })
      }
    />
  );
}

function stateOf(current: boolean, progress: Draft["steps"][number] | undefined): Step["state"] {
  if (current) return "current";
  if (progress?.locked) return "locked";
  return progress?.completed === 1 ? "done" : "todo";
}
