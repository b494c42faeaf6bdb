import { useTranslation } from "react-i18next";

import type { Tone } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";
import type { Dossier } from "#dossiers/types";

const tones: Readonly<Record<string, Tone>> = {
  submit: "info",
  resubmit: "info",
  take_under_review: "info",
  request_correction: "waiting",
  accept: "good",
  refuse: "bad",
  reject_step: "bad",
  validate_step: "good",
};

const verbs = [
  "submit",
  "take_under_review",
  "request_correction",
  "resubmit",
  "accept",
  "refuse",
  "close_without_action",
  "withdraw",
  "reopen",
  "validate_step",
  "reject_step",
] as const;

/** What happened to a dossier, by whom, the latest first. */
export function DossierHistory({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation("dossiers");
  const sentence = (verb: string, actor: string) => {
    const known = verbs.find((one) => one === verb);
    return known === undefined ? verb : t(`history.${known}`, { actor });
  };
  return (
    <Surface title={t("detail.history")}>
      <Timeline
        events={dossier.history.toReversed().map(({ verb, at, actor, reason }, index) => ({
          id: String(index),
          at,
          title: sentence(verb, actor || dossier.applicant.name),
          tone: tones[verb] ?? "neutral",
          ...(reason !== null && { detail: reason }),
        }))}
      />
    </Surface>
  );
}
