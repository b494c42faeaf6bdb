import type { Locale, Sentence } from "#domain/locale";

/** The reason that a move keeps when it follows from the data: a code, said in the language of whoever reads it. */
export const recognisedConflict = "recognised_conflict";

const sentence: Sentence = {
  fr: "Conflit d’intérêts reconnu à partir des données.",
  en: "Conflict of interest recognised from the data.",
};

/** Every other reason is in the words of the person who gave it. */
export const sayMoveReason = (reason: string | null, locale: Locale): string | null =>
  reason === recognisedConflict ? sentence[locale] : reason;
