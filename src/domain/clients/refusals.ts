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
      fr: "L’une de ces fiches a été fusionnée de nouveau depuis. Annulez d’abord la fusion la plus récente.",
      en: "One of these records has been merged again since. Undo the latest merge first.",
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
} as const satisfies Record<string, RefusalDefinition>;
