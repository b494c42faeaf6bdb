import { useTranslation } from "react-i18next";

import type { PendingDecision } from "#api/generated";
import { StatusBadge } from "#design/display/status-badge";

const tones = { accept: "good", refuse: "bad", close_without_action: "neutral" } as const;

/** What was decided, or what is prepared. */
export function DecisionBadge({ verb }: Pick<PendingDecision, "verb">) {
  const { t } = useTranslation("handling");
  return <StatusBadge tone={tones[verb]}>{t(`decisions.${verb}`)}</StatusBadge>;
}
