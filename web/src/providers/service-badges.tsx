import { useTranslation } from "react-i18next";

import { StatusBadge, type Tone } from "#design/display/status-badge";
import type { EngagementState, RequestState, ServiceResponse } from "#providers/service-types";

const requestTones: Record<RequestState, Tone> = {
  received: "waiting",
  open: "info",
  to_choose: "waiting",
  settled: "good",
  cancelled: "neutral",
};
const responseTones: Record<ServiceResponse["state"], Tone> = {
  answered: "info",
  declined: "neutral",
  withdrawn: "neutral",
  chosen: "good",
  not_chosen: "neutral",
};
const engagementTones: Record<EngagementState, Tone> = {
  accepted: "waiting",
  planned: "info",
  in_progress: "info",
  done: "good",
  cancelled: "neutral",
};

export function RequestBadge({ state }: { state: RequestState }) {
  const { t } = useTranslation("services");
  return <StatusBadge tone={requestTones[state]}>{t(`states.${state}`)}</StatusBadge>;
}

export function ResponseBadge({ state }: { state: ServiceResponse["state"] }) {
  const { t } = useTranslation("services");
  return <StatusBadge tone={responseTones[state]}>{t(`responses.${state}`)}</StatusBadge>;
}

export function EngagementBadge({ state }: { state: EngagementState }) {
  const { t } = useTranslation("services");
  return <StatusBadge tone={engagementTones[state]}>{t(`engagements.states.${state}`)}</StatusBadge>;
}
