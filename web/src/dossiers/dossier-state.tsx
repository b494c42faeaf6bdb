import { useTranslation } from "react-i18next";

import { StatusBadge, type Tone } from "#design/display/status-badge";
import type { DossierState } from "#dossiers/types";

export const stateTones: Record<DossierState, Tone> = {
  draft: "waiting",
  submitted: "info",
  under_review: "info",
  correction_requested: "waiting",
  step_pending: "waiting",
  accepted: "good",
  refused: "bad",
  no_action: "neutral",
  withdrawn: "neutral",
};

/** The states as applicants are told them: the API says the words, by code. */
export const publicTones: Readonly<Record<string, Tone>> = {
  not_sent: "waiting",
  received: "info",
  in_review: "info",
  to_correct: "waiting",
  successful: "good",
  unsuccessful: "bad",
};

export function DossierStateBadge({ state }: { state: DossierState }) {
  const { t } = useTranslation("dossiers");
  return <StatusBadge tone={stateTones[state]}>{t(`states.${state}`)}</StatusBadge>;
}
