import { useTranslation } from "react-i18next";

import { StatusBadge, type Tone } from "#design/display/status-badge";
import type { ProgrammeStatus } from "#programmes/types";

const tones: Record<ProgrammeStatus, Tone> = {
  draft: "neutral",
  scheduled: "info",
  open: "good",
  closing: "waiting",
  closed: "neutral",
  archived: "neutral",
};

export function ProgrammeStatusBadge({ status }: { status: ProgrammeStatus }) {
  const { t } = useTranslation("programmes");
  return <StatusBadge tone={tones[status]}>{t(`statuses.${status}`)}</StatusBadge>;
}
