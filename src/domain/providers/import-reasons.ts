import type { Sentence } from "#domain/locale";

export const providerImportReasons = {
  already_provider: {
    fr: "Un intervenant a déjà cette adresse e-mail.",
    en: "A provider already has this e-mail address.",
  },
} as const satisfies Record<string, Sentence>;
