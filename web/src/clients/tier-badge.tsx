import { useTranslation } from "react-i18next";

import { StatusBadge, type Tone } from "#design/display/status-badge";
import type { RequestState, Tier } from "#clients/types";

const tones: Record<Tier, Tone> = { certain: "bad", probable: "waiting", none: "neutral" };
/** One of the three colours, always with its words. */
export function TierBadge({ tier }: { tier: Tier }) {
  const { t } = useTranslation("clients");
  return <StatusBadge tone={tones[tier]}>{t(`tiers.${tier}`)}</StatusBadge>;
}

const stateTones: Record<RequestState, Tone> = {
  received: "info",
  in_study: "info",
  quoted: "waiting",
  accepted: "good",
  refused: "bad",
  done: "good",
  cancelled: "neutral",
};

export function RequestStateBadge({ state }: { state: RequestState }) {
  const { t } = useTranslation("clients");
  return <StatusBadge tone={stateTones[state]}>{t(`request.states.${state}`)}</StatusBadge>;
}
