import type { RefusalDefinition } from "#domain/refusals";

export const programmeRefusals = {
  programme_not_published: {
    kind: "conflict",
    title: { fr: "Programme en préparation", en: "Programme in preparation" },
    detail: {
      fr: "Ce programme n’est pas encore publié : publiez-le avant de recevoir des dossiers.",
      en: "This programme is not published yet: publish it before receiving dossiers.",
    },
  },
  programme_not_open: {
    kind: "conflict",
    title: { fr: "Pas encore ouvert", en: "Not open yet" },
    detail: {
      fr: "Les dépôts ne sont pas encore ouverts. La date d’ouverture est affichée sur la page du programme.",
      en: "Applications are not open yet. The opening date is shown on the programme’s page.",
    },
  },
  programme_closed: {
    kind: "conflict",
    title: { fr: "Dépôts clos", en: "Applications closed" },
    detail: {
      fr: "La date limite est passée, délai de tolérance compris. Contactez l’organisation pour demander un délai.",
      en: "The deadline has passed, grace included. Contact the organisation to ask for more time.",
    },
  },
  programme_not_ready: {
    kind: "invalid",
    title: { fr: "Programme à compléter", en: "Programme to complete" },
    detail: {
      fr: "Il manque encore quelques éléments avant de publier : ils sont indiqués un par un.",
      en: "A few things are still missing before publishing: they are shown one by one.",
    },
  },
  programme_has_dossiers: {
    kind: "conflict",
    title: { fr: "Des dossiers sont en cours", en: "Dossiers are under way" },
    detail: {
      fr: "Des personnes ont déjà déposé un dossier : traitez-les d’abord.",
      en: "People have already submitted dossiers: deal with them first.",
    },
  },
  programme_still_open: {
    kind: "conflict",
    title: { fr: "Programme encore ouvert", en: "Programme still open" },
    detail: {
      fr: "Ce programme peut encore recevoir des dossiers : fixez sa date de clôture, puis recommencez une fois clos.",
      en: "This programme can still receive dossiers: set its closing date, then try again once it is closed.",
    },
  },
  deadline_still_granted: {
    kind: "conflict",
    title: { fr: "Un délai accordé court encore", en: "A deadline granted still runs" },
    detail: {
      fr: "Une personne a reçu un délai pour ce programme, qui court encore : attendez sa fin, ou retirez-le d’abord.",
      en: "Someone was given more time for this programme, which still runs: wait until it ends, or take it back first.",
    },
  },
  programme_state_forbids: {
    kind: "conflict",
    title: { fr: "Impossible à ce stade", en: "Not possible at this stage" },
    detail: {
      fr: "L’état de ce programme ne permet pas cette action. Rechargez la page pour voir où il en est.",
      en: "The state of this programme does not allow this. Reload the page to see where it stands.",
    },
  },
  programme_in_bin: {
    kind: "conflict",
    title: { fr: "Programme dans la corbeille", en: "Programme in the bin" },
    detail: {
      fr: "Ce programme est dans la corbeille : restaurez-le d’abord.",
      en: "This programme is in the bin: restore it first.",
    },
  },
  programme_purged: {
    kind: "gone",
    title: { fr: "Programme supprimé", en: "Programme deleted" },
    detail: {
      fr: "Ce programme est resté plus de 30 jours dans la corbeille : il a été supprimé définitivement.",
      en: "This programme spent more than 30 days in the bin: it has been deleted for good.",
    },
  },
  too_many_shares: {
    kind: "conflict",
    title: { fr: "Assez d’envois pour aujourd’hui", en: "Enough mails for today" },
    detail: {
      fr: "Votre organisation a déjà partagé ses programmes à 500 adresses en vingt-quatre heures : reprenez demain.",
      en: "Your organisation already shared its programmes with 500 addresses in twenty-four hours: go on tomorrow.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
