import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { DossierTimeline } from "#api/generated";
import { dossiersSeeTimelineOptions } from "#api/generated/@tanstack/react-query.gen";
import type { Tone } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";
import { useMailKind } from "#integrations/mails/mail-kind";
import { life as words } from "#i18n/fr/life";
import type { Dossier } from "#dossiers/types";

type Event = DossierTimeline["data"][number];

const tones: Readonly<Record<string, Tone>> = {
  "dossiers.submit": "info",
  "dossiers.submit-for-applicant": "info",
  "dossiers.take-under-review": "info",
  "dossiers.send-payment-proof": "info",
  "dossiers.request-correction": "waiting",
  "dossiers.accept": "good",
  "dossiers.validate-step": "good",
  "dossiers.validate-payment-proof": "good",
  "dossiers.refuse": "bad",
  "dossiers.reject-step": "bad",
  "dossiers.reject-payment-proof": "bad",
};

type Act = keyof typeof words.timeline.acts;
const isAct = (act: string): act is Act => Object.hasOwn(words.timeline.acts, act);

/** What happened to a dossier, by whom, in which words, with answers before and after: the latest first. */
export function DossierHistory({ slug, dossier }: { slug: string; dossier: Dossier }) {
  const { t, i18n } = useTranslation("life");
  const kindOf = useMailKind();
  const locale = i18n.language === "en" ? "en" : "fr";
  const { data } = useQuery({
    ...dossiersSeeTimelineOptions({
      path: { organisation: slug, dossierId: dossier.id },
      query: { locale },
    }),
    staleTime: 0,
  });
  const say = (event: Event): string => {
    if (event.mail !== null)
      return t("timeline.mail", {
        recipient: event.mail.recipient,
        kind: kindOf(event.act.replace("mail.", "")),
      });
    const act = event.act.replace("dossiers.", "");
    const actor = event.actor || (event.bySystem ? t("timeline.system") : t("timeline.byApplicant"));
    return t(`timeline.acts.${isAct(act) ? act : "other"}`, { actor });
  };
  return (
    <Surface title={t("timeline.title")}>
      <Timeline
        events={(data?.data ?? []).map((event) => ({
          id: event.id,
          at: event.at,
          title: say(event),
          tone: tones[event.act] ?? "neutral",
          ...((event.reason !== null || event.changes.length > 0) && { detail: <Details event={event} /> }),
        }))}
      />
    </Surface>
  );
}

function Details({ event: { reason, changes } }: { event: Event }) {
  const { t } = useTranslation("life");
  const none = t("timeline.nothing");
  return (
    <>
      {reason !== null && <div>{reason}</div>}
      {changes.map(({ label, before, after }) => (
        <div key={label}>
          {t("timeline.changed", { label, before: before || none, after: after || none })}
        </div>
      ))}
    </>
  );
}
