import type { RefusalDefinition } from "#domain/refusals";

export const clientsRefusals = {
  merge_already_undone: {
    kind: "conflict",
    title: { fr: "Fusion déjà annulée", en: "Merge already undone" },
    detail: {
      fr: "Cette fusion a déjà été annulée : les fiches sont de nouveau séparées.",
      en: "This merge has already been undone: the records are separate again.",
    },
  },
  merge_undo_expired: {
    kind: "gone",
    title: { fr: "Délai d’annulation dépassé", en: "Undo period over" },
    detail: {
      fr: "Une fusion s’annule pendant 30 jours. Ce délai est passé.",
      en: "A merge can be undone for 30 days. That period is over.",
    },
  },
  merge_undo_out_of_order: {
    kind: "conflict",
    title: { fr: "Une fusion plus récente est à annuler d’abord", en: "A later merge must be undone first" },
    detail: {
      fr: "L’une de ces fiches a été vidée dans une autre depuis. Annulez d’abord cette fusion plus récente.",
      en: "One of these records has been emptied into another since. Undo that later merge first.",
    },
  },
  merge_with_itself: {
    kind: "invalid",
    title: { fr: "Choisissez deux fiches différentes", en: "Choose two different records" },
    detail: {
      fr: "Une fiche ne peut pas être fusionnée avec elle-même. Choisissez un autre numéro client cible.",
      en: "A record cannot be merged with itself. Choose another target client number.",
    },
  },
  merge_already_merged: {
    kind: "conflict",
    title: { fr: "Fiche déjà fusionnée", en: "Record already merged" },
    detail: {
      fr: "Cette fiche a déjà été fusionnée avec une autre. Rechargez la liste pour voir la fiche qui l’a reprise.",
      en: "This record has already been merged into another. Reload the list to see which one took it over.",
    },
  },
  client_not_empty: {
    kind: "conflict",
    title: { fr: "Cette fiche contient encore des événements", en: "This record still holds events" },
    detail: {
      fr: "Seule une fiche vide peut être supprimée. Fusionnez-la d’abord avec la fiche qui doit garder ses événements.",
      en: "Only an empty record can be deleted. First merge it into the record that should keep its events.",
    },
  },
  client_holds_numbers: {
    kind: "conflict",
    title: { fr: "D’autres fiches renvoient vers celle-ci", en: "Other records lead to this one" },
    detail: {
      fr: "Des fiches ont été fusionnées dans celle-ci et leurs numéros y mènent. Supprimez-les d’abord, ou annulez leur fusion.",
      en: "Records were merged into this one and their numbers lead here. Delete them first, or undo their merge.",
    },
  },
  client_number_mistyped: {
    kind: "invalid",
    title: { fr: "Le numéro saisi ne correspond pas", en: "The number typed does not match" },
    detail: {
      fr: "Pour supprimer cette fiche, saisissez exactement son numéro client.",
      en: "To delete this record, type its client number exactly.",
    },
  },
  client_is_merged: {
    kind: "conflict",
    title: { fr: "Cette fiche a été fusionnée", en: "This record has been merged" },
    detail: {
      fr: "Cette fiche a été fusionnée avec une autre : ouvrez celle-ci pour continuer.",
      en: "This record has been merged into another: open that one to go on.",
    },
  },
  client_exists: {
    kind: "conflict",
    title: { fr: "Ce client existe déjà", en: "This client already exists" },
    detail: {
      fr: "La fiche n° {number} porte déjà ce SIRET, ou ce nom dans cette commune. Ouvrez-la, ou créez tout de même une deuxième fiche.",
      en: "Record no. {number} already has this SIRET, or this name in this town. Open it, or create a second record all the same.",
    },
  },
  merge_conflicts: {
    kind: "conflict",
    title: { fr: "Des valeurs sont à choisir", en: "Some values must be chosen" },
    detail: {
      fr: "Les fiches ne disent pas la même chose. Choisissez la valeur à garder pour chaque champ signalé.",
      en: "The records do not say the same. Choose the value to keep for each field shown.",
    },
  },
  merge_record_deleted: {
    kind: "gone",
    title: { fr: "Une fiche de cette fusion a été supprimée", en: "A record of this merge was deleted" },
    detail: {
      fr: "La fiche vidée a été supprimée depuis, et une suppression est définitive : cette fusion ne peut plus être annulée.",
      en: "The emptied record has been deleted since, for good: this merge can no longer be undone.",
    },
  },
  request_state_forbids: {
    kind: "conflict",
    title: { fr: "Impossible à ce stade", en: "Not possible at this stage" },
    detail: {
      fr: "L’état de cette demande ne permet pas cette action. Rechargez la page pour voir où elle en est.",
      en: "The state of this request does not allow this. Reload the page to see where it stands.",
    },
  },
  scan_running: {
    kind: "conflict",
    title: { fr: "Une analyse est déjà en cours", en: "A scan is already running" },
    detail: {
      fr: "Attendez la fin de l’analyse en cours, ou arrêtez-la, avant d’en lancer une autre.",
      en: "Wait for the running scan to end, or stop it, before starting another.",
    },
  },
  merge_plan_outdated: {
    kind: "conflict",
    title: { fr: "Cette simulation n’est plus valable", en: "This dry run is no longer valid" },
    detail: {
      fr: "Cette simulation n’est pas terminée, ou ses fusions ont déjà été lancées. Refaites une simulation.",
      en: "This dry run is not finished, or its merges were already started. Make a new dry run.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
