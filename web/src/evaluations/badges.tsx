import { useTranslation } from "react-i18next";

import { StatusBadge, type Tone } from "#design/display/status-badge";
import type { EvaluationState, SessionState } from "#evaluations/types";

const sessionTones: Record<SessionState, Tone> = {
  setup: "neutral",
  open: "good",
  closed: "waiting",
  results_published: "info",
};

export function SessionBadge({ state }: { state: SessionState }) {
  const { t } = useTranslation("evaluations");
  return <StatusBadge tone={sessionTones[state]}>{t(`states.${state}`)}</StatusBadge>;
}

const tones: Record<EvaluationState, Tone> = {
  not_started: "neutral",
  draft: "waiting",
  final: "good",
  conflict_declared: "bad",
  abstained: "neutral",
  recused: "bad",
  cancelled: "neutral",
};

export function EvaluationBadge({ state }: { state: EvaluationState }) {
  const { t } = useTranslation("evaluations");
  return <StatusBadge tone={tones[state]}>{t(`evaluationStates.${state}`)}</StatusBadge>;
}
