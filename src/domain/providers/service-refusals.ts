import type { RefusalDefinition } from "#domain/refusals";

export const serviceRefusals = {
  service_request_not_open: {
    kind: "conflict",
    title: { fr: "Réponses closes", en: "Answers closed" },
    detail: {
      fr: "Cette demande ne reçoit plus de réponses : le délai est passé, ou elle est déjà réglée.",
      en: "This request takes no more answers: the time is over, or it is already settled.",
    },
  },
  service_request_closed: {
    kind: "conflict",
    title: { fr: "Demande terminée", en: "Request over" },
    detail: {
      fr: "Cette demande est réglée ou annulée : elle ne change plus.",
      en: "This request is settled or cancelled: it no longer changes.",
    },
  },
  service_request_not_offered: {
    kind: "conflict",
    title: { fr: "Demande pas encore proposée", en: "Request not offered yet" },
    detail: {
      fr: "Proposez d’abord cette demande à des intervenants.",
      en: "Offer this request to providers first.",
    },
  },
  service_request_offered: {
    kind: "conflict",
    title: { fr: "Demande déjà proposée", en: "Request already offered" },
    detail: {
      fr: "Des intervenants ont déjà reçu cette demande : ce qu’ils ont lu ne change plus. Annulez-la et créez-en une autre.",
      en: "Providers have received this request: what they read no longer changes. Cancel it and create another.",
    },
  },
  answer_time_out_of_range: {
    kind: "invalid",
    title: { fr: "Délai de réponse à corriger", en: "Answer time to correct" },
    detail: {
      fr: "Laissez aux intervenants entre une heure et 90 jours pour répondre.",
      en: "Give providers between one hour and 90 days to answer.",
    },
  },
  response_already_chosen: {
    kind: "conflict",
    title: { fr: "Réponse déjà retenue", en: "Answer already chosen" },
    detail: {
      fr: "Cette réponse a été retenue : elle ne change plus. Voyez la prestation.",
      en: "This answer was chosen: it no longer changes. See the engagement.",
    },
  },
  response_not_standing: {
    kind: "conflict",
    title: { fr: "Réponse plus disponible", en: "Answer no longer available" },
    detail: {
      fr: "Cette réponse a été retirée, déclinée ou écartée.",
      en: "This answer was withdrawn, declined or set aside.",
    },
  },
  engagement_state_forbids: {
    kind: "conflict",
    title: { fr: "Action impossible pour cette prestation", en: "Not possible for this engagement" },
    detail: {
      fr: "L’état de cette prestation a changé. Actualisez la page pour voir où elle en est.",
      en: "The state of this engagement has changed. Reload the page to see where it stands.",
    },
  },
  engagement_reason_required: {
    kind: "invalid",
    title: { fr: "Motif nécessaire", en: "Reason needed" },
    detail: {
      fr: "Dites pourquoi la prestation est annulée : l’autre partie le lira.",
      en: "Say why the engagement is cancelled: the other side will read it.",
    },
  },
  engagement_dates_wrong: {
    kind: "invalid",
    title: { fr: "Dates à corriger", en: "Dates to correct" },
    detail: {
      fr: "Donnez une date de début, et une fin qui ne la précède pas.",
      en: "Give a start date, and an end that does not come before it.",
    },
  },
  skill_unknown: {
    kind: "conflict",
    title: { fr: "Compétence plus proposée", en: "Skill no longer offered" },
    detail: {
      fr: "Cette compétence n’est plus au catalogue. Choisissez-en une autre.",
      en: "This skill is no longer in the catalogue. Choose another.",
    },
  },
  too_many_skills: {
    kind: "conflict",
    title: { fr: "Catalogue complet", en: "Catalogue full" },
    detail: {
      fr: "Un catalogue compte 200 compétences au plus, retirées comprises.",
      en: "A catalogue holds 200 skills at most, those taken out included.",
    },
  },
  skill_in_use: {
    kind: "conflict",
    title: { fr: "Compétence déjà au catalogue", en: "Skill already in the catalogue" },
    detail: {
      fr: "Une compétence porte déjà ce nom.",
      en: "A skill already has this name.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;

export type ServiceRefusalCode = keyof typeof serviceRefusals;

/** A decision that says no: what a `Refusal` is built from. */
export type ServiceNo = { refusal: ServiceRefusalCode };

export const serviceNo = (refusal: ServiceRefusalCode): ServiceNo => ({ refusal });
