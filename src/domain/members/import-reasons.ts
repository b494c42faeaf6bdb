import type { Sentence } from "#domain/locale";

export const memberImportReasons = {
  already_member: {
    fr: "Cet adhérent existe déjà.",
    en: "This member already exists.",
  },
} as const satisfies Record<string, Sentence>;
