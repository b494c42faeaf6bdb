import type { Sentence } from "#domain/locale";

export const clientImportReasons = {
  already_client: {
    fr: "Ce client existe déjà : fiche n° {number}, {name}.",
    en: "This client already exists: record no. {number}, {name}.",
  },
  resembles_client: {
    fr: "Ce client ressemble à la fiche n° {number}, {name}.",
    en: "This client resembles record no. {number}, {name}.",
  },
} as const satisfies Record<string, Sentence>;
