import { useTranslation } from "react-i18next";

import { StatusBadge, type Tone } from "#design/display/status-badge";
import type { InvitationRow, State } from "#invitations/types";

export const stateTones: Record<State, Tone> = {
  to_complete: "waiting",
  in_progress: "waiting",
  submitted: "info",
  correction_requested: "waiting",
  completed: "good",
  refused: "neutral",
  expired: "bad",
};

const invitationTones: Record<InvitationRow["invitationState"], Tone> = {
  queued: "neutral",
  sent: "neutral",
  bounced: "bad",
  opened: "info",
  accepted: "good",
  declined: "neutral",
  not_me: "bad",
  expired: "neutral",
  cancelled: "neutral",
  superseded: "neutral",
};

export function StateBadge({ state }: { state: State }) {
  const { t } = useTranslation("invitations");
  return <StatusBadge tone={stateTones[state]}>{t(`state.${state}`)}</StatusBadge>;
}

export function InvitationBadge({ state }: { state: InvitationRow["invitationState"] }) {
  const { t } = useTranslation("invitations");
  return <StatusBadge tone={invitationTones[state]}>{t(`invitationState.${state}`)}</StatusBadge>;
}
