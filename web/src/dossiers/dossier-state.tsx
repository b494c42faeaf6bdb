import { useTranslation } from "react-i18next";

import { StatusBadge, type Tone } from "#design/display/status-badge";
import type { DossierState } from "#dossiers/types";

export const stateTones: Record<DossierState, Tone> = {
  draft: "neutral",
  submitted: "info",
  under_review: "info",
  correction_requested: "waiting",
  step_pending: "waiting",
  accepted: "good",
  refused: "bad",
  no_action: "neutral",
  withdrawn: "neutral",
};

export function DossierStateBadge({ state }: { state: DossierState }) {
  const { t } = useTranslation("dossiers");
  return <StatusBadge tone={stateTones[state]}>{t(`states.${state}`)}</StatusBadge>;
}
