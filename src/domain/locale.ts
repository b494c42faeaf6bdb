export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];

/** One sentence in every language of the product. `{name}` marks a parameter. */
export type Sentence = Readonly<Record<Locale, string>>;

export type Parameters = Readonly<Record<string, string | number>>;

/** Fills the `{name}` marks of a sentence. An unknown mark stays as it is. */
export function say(sentence: Sentence, locale: Locale, parameters: Parameters = {}): string {
  return typeset(sentence[locale], locale).replaceAll(/\{(\w+)\}/g, (mark, name: string) =>
    String(parameters[name] ?? mark),
  );
}

/**
 * French keeps : ; ! ? % » with the word before and « with the word after: sentences are written with plain spaces,
 * which become non-breaking ones. What fills a mark is left as it is.
 */
const typeset = (text: string, locale: Locale): string =>
  locale === "fr" ? text.replaceAll(/ (?=[:;!?%»])|(?<=«) /g, "\u00A0") : text;
