import { say, type Locale, type Sentence } from "#domain/locale";
import type { EngagementState } from "#domain/providers/engagement";
import type { ServiceRequestState } from "#domain/providers/service-request";

const requestWords: Readonly<Record<ServiceRequestState, Sentence>> = {
  received: { fr: "À proposer", en: "To offer" },
  open: { fr: "Ouverte aux réponses", en: "Open to answers" },
  to_choose: { fr: "À départager", en: "To decide" },
  settled: { fr: "Réglée", en: "Settled" },
  cancelled: { fr: "Annulée", en: "Cancelled" },
};

const engagementWords: Readonly<Record<EngagementState, Sentence>> = {
  accepted: { fr: "À planifier", en: "To plan" },
  planned: { fr: "Planifiée", en: "Planned" },
  in_progress: { fr: "En cours", en: "In progress" },
  done: { fr: "Terminée", en: "Done" },
  cancelled: { fr: "Annulée", en: "Cancelled" },
};

export const sayRequestState = (state: ServiceRequestState, locale: Locale): string =>
  say(requestWords[state], locale);
export const sayEngagementState = (state: EngagementState, locale: Locale): string =>
  say(engagementWords[state], locale);
