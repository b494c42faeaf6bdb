import type { RefusalDefinition } from "#domain/refusals";

export const integrationsRefusals = {
  api_key_over: {
    kind: "conflict",
    title: { fr: "Clé terminée", en: "Key over" },
    detail: {
      fr: "Cette clé est révoquée, expirée ou déjà remplacée. Créez-en une nouvelle.",
      en: "This key is revoked, expired or already replaced. Create a new one.",
    },
  },
  job_over: {
    kind: "conflict",
    title: { fr: "Traitement terminé", en: "Job over" },
    detail: {
      fr: "Ce traitement est terminé : il ne peut plus être annulé.",
      en: "This job is over: it can no longer be cancelled.",
    },
  },
  result_not_ready: {
    kind: "conflict",
    title: { fr: "Fichier pas encore prêt", en: "File not ready yet" },
    detail: {
      fr: "Le fichier n’est pas encore prêt. Réessayez dans quelques instants.",
      en: "The file is not ready yet. Try again in a moment.",
    },
  },
  result_gone: {
    kind: "gone",
    title: { fr: "Fichier plus disponible", en: "File no longer available" },
    detail: {
      fr: "Ce fichier n’est plus disponible. Relancez l’export pour en obtenir un nouveau.",
      en: "This file is no longer available. Run the export again to get a new one.",
    },
  },
  mail_on_its_way: {
    kind: "conflict",
    title: { fr: "E-mail déjà en route", en: "Mail already on its way" },
    detail: {
      fr: "Cet e-mail est en cours d’envoi. Attendez de savoir ce qu’il devient.",
      en: "This mail is being sent. Wait to know what becomes of it.",
    },
  },
  mail_not_resendable: {
    kind: "conflict",
    title: { fr: "E-mail à renvoyer autrement", en: "Mail to send again elsewhere" },
    detail: {
      fr: "Cet e-mail ne se renvoie pas d’ici, ou pas à une autre adresse.",
      en: "This mail is not sent again from here, or not to another address.",
    },
  },
  dead_letter_settled: {
    kind: "conflict",
    title: { fr: "Message déjà traité", en: "Message already settled" },
    detail: {
      fr: "Ce message a déjà été rejoué, ou son travail a été fait depuis.",
      en: "This message was replayed already, or its work has been done since.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
