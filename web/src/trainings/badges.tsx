import { useTranslation } from "react-i18next";

import type { Trainee, TrainingSession } from "#api/generated/types.gen";
import { StatusBadge, type Tone } from "#design/display/status-badge";

const sessionTones: Record<TrainingSession["state"], Tone> = {
  draft: "neutral",
  open: "good",
  started: "info",
  over: "neutral",
  cancelled: "bad",
};
const registrationTones: Record<Trainee["state"], Tone> = {
  registered: "info",
  validated: "good",
  waiting: "waiting",
  offered: "waiting",
  rejected: "bad",
  cancelled: "neutral",
  replaced: "neutral",
  lapsed: "neutral",
  moved: "neutral",
  session_cancelled: "neutral",
};

export function SessionBadge({ state }: { state: TrainingSession["state"] }) {
  const { t } = useTranslation("trainings");
  return <StatusBadge tone={sessionTones[state]}>{t(`states.${state}`)}</StatusBadge>;
}

export function RegistrationBadge({ state }: { state: Trainee["state"] }) {
  const { t } = useTranslation("trainings");
  return <StatusBadge tone={registrationTones[state]}>{t(`registrations.${state}`)}</StatusBadge>;
}

/** Only what failed is said: the other mails have arrived or are on their way. */
export function MailBadge({ lastMail }: Pick<Trainee, "lastMail">) {
  const { t } = useTranslation("trainings");
  if (lastMail !== "bounced" && lastMail !== "failed") return null;
  return <StatusBadge tone="bad">{t("mailFailed")}</StatusBadge>;
}
