import { useTranslation } from "react-i18next";

import { StatusBadge, type Tone } from "#design/display/status-badge";
import type { ProgrammeState } from "#programmes/types";

const tones: Record<ProgrammeState, Tone> = {
  draft: "neutral",
  scheduled: "info",
  open: "good",
  closing: "waiting",
  closed: "neutral",
  archived: "neutral",
  trashed: "bad",
  purged: "bad",
};

/** The grace concerns those who have begun: for a visitor, the call is closed. */
export const publicState = (state: ProgrammeState): ProgrammeState =>
  state === "closing" ? "closed" : state;

export function ProgrammeStateBadge({ state }: { state: ProgrammeState }) {
  const { t } = useTranslation("programmes");
  return <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>;
}
