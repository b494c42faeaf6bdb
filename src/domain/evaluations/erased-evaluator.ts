import type { Locale, Sentence } from "#domain/locale";

/** An account that goes leaves its evaluations, unsigned: no name, and a mailbox that nobody has (triggers-and-search.sql). */
const nobodysMailbox = "@erased.invalid";

export const isErased = ({ email }: { email: string }): boolean => email.endsWith(nobodysMailbox);

const words: Sentence = { fr: "Compte effacé", en: "Erased account" };

export const sayEvaluator = (name: string, locale: Locale): string => (name === "" ? words[locale] : name);
