import type { RefusalDefinition } from "#domain/refusals";

export const trainingRefusals = {
  session_not_open: {
    kind: "conflict",
    title: { fr: "Inscriptions fermées", en: "Registration closed" },
    detail: {
      fr: "On ne peut plus s’inscrire à cette session : elle a commencé, est terminée ou annulée.",
      en: "Registration for this session is over: it has started, ended or was cancelled.",
    },
  },
  session_cancelled: {
    kind: "conflict",
    title: { fr: "Session annulée", en: "Session cancelled" },
    detail: {
      fr: "Cette session est annulée : elle ne se modifie plus.",
      en: "This session is cancelled: it can no longer be changed.",
    },
  },
  session_full: {
    kind: "conflict",
    title: { fr: "Session complète", en: "Session full" },
    detail: {
      fr: "Toutes les places sont prises ou proposées. Augmentez la capacité, ou libérez une place.",
      en: "Every place is taken or offered. Raise the capacity, or free a place.",
    },
  },
  registration_validated: {
    kind: "conflict",
    title: { fr: "Déjà inscrit et validé", en: "Already registered and validated" },
    detail: {
      fr: "Cette personne est déjà validée sur une session de cette formation : rien n’a changé. Pour changer de session, contactez l’organisation.",
      en: "This person is already validated for a session of this training: nothing has changed. To change sessions, contact the organisation.",
    },
  },
  registration_over: {
    kind: "conflict",
    title: { fr: "Inscription terminée", en: "Registration over" },
    detail: {
      fr: "Cette inscription est terminée : annulée, remplacée ou refusée.",
      en: "This registration is over: cancelled, replaced or rejected.",
    },
  },
  offer_over: {
    kind: "gone",
    title: { fr: "Proposition expirée", en: "Offer over" },
    detail: {
      fr: "Cette place n’est plus proposée : le délai de 48 heures est passé.",
      en: "This place is no longer offered: the 48 hours have passed.",
    },
  },
  members_only: {
    kind: "forbidden",
    title: { fr: "Réservé aux adhérents", en: "Members only" },
    detail: {
      fr: "Cette session est réservée aux adhérents à jour. Utilisez l’adresse de votre espace adhérent.",
      en: "This session is for members in good standing. Use the address of your member area.",
    },
  },
  not_attended: {
    kind: "conflict",
    title: { fr: "Présence non notée", en: "Attendance not marked" },
    detail: {
      fr: "Une attestation se délivre à une personne notée présente.",
      en: "A certificate is for a person marked present.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
