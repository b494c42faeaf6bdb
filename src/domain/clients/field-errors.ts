import type { Sentence } from "#domain/locale";

/** What can be wrong with a field of a client or of a request. */
export const clientsFieldErrors = {
  ends_before_start: { fr: "La fin vient avant le début.", en: "The end comes before the start." },
} as const satisfies Record<string, Sentence>;
