import type { RefusalDefinition } from "#domain/refusals";

export const memberRefusals = {
  member_closed: {
    kind: "conflict",
    title: { fr: "Adhésion clôturée", en: "Membership closed" },
    detail: {
      fr: "Cette adhésion est clôturée. Rouvrez-la d’abord.",
      en: "This membership is closed. Reopen it first.",
    },
  },
  member_has_no_email: {
    kind: "conflict",
    title: { fr: "Aucune adresse e-mail", en: "No e-mail address" },
    detail: {
      fr: "Renseignez d’abord l’adresse e-mail de cet adhérent.",
      en: "Enter this member’s e-mail address first.",
    },
  },
  already_a_member: {
    kind: "conflict",
    title: { fr: "Vous êtes déjà adhérent", en: "You are already a member" },
    detail: {
      fr: "Votre compte est déjà rattaché à un adhérent de cette organisation.",
      en: "Your account already belongs to a member of this organisation.",
    },
  },
  profile_incomplete: {
    kind: "conflict",
    title: { fr: "Informations incomplètes", en: "Incomplete information" },
    detail: {
      fr: "Cet adhérent n’a pas encore rempli toutes ses informations personnelles.",
      en: "This member has not filled in all their personal information yet.",
    },
  },
  no_season: {
    kind: "conflict",
    title: { fr: "Aucune saison en cours", en: "No season running" },
    detail: {
      fr: "Créez d’abord la saison en cours, avec le montant de la cotisation.",
      en: "Create the running season first, with the amount of the dues.",
    },
  },
  season_overlaps: {
    kind: "conflict",
    title: { fr: "Saisons qui se chevauchent", en: "Overlapping seasons" },
    detail: {
      fr: "Une saison couvre déjà une partie de ces dates. Choisissez une date de début après la fin de la précédente.",
      en: "A season already covers part of these dates. Choose a start after the end of the previous one.",
    },
  },
  approval_decided: {
    kind: "conflict",
    title: { fr: "Demande déjà traitée", en: "Already decided" },
    detail: {
      fr: "Quelqu’un a déjà approuvé ou refusé cet adhérent pour la saison.",
      en: "Somebody already approved or refused this member for the season.",
    },
  },
  season_changed: {
    kind: "conflict",
    title: { fr: "Changement de saison déjà lancé", en: "Season already changed" },
    detail: {
      fr: "Les adhérents ont déjà été repris dans cette saison.",
      en: "Members were already brought into this season.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
