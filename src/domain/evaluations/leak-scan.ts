import { withoutStopWords } from "#domain/clients/folding";
import {
  identityPhrases,
  wordsIn,
  type Identity,
  type LeakKind,
  type Phrase,
} from "#domain/evaluations/identity-phrases";
import type { VisibleDossier } from "#domain/evaluations/visible-dossier";
import { visibleTexts, type Place } from "#domain/evaluations/visible-texts";
import { say, type Locale, type Sentence } from "#domain/locale";

/** `found` is what gives the person away, as it is sought: without accents, in lower case. */
export type Leak = { kind: LeakKind; place: Place; found: string };

/**
 * Where what an evaluator sees still says who is applying, one leak per kind and place. Words are compared
 * whole (« Martin » is not in « Martinique »), without accents nor case; file names also at their capitals.
 * What documents contain is not read.
 */
export function findLeaks(visible: VisibleDossier, identity: Identity): Leak[] {
  const phrases = identityPhrases(identity);
  return visibleTexts(visible).flatMap(({ place, text }) => {
    const leaks = [...sirenLeaks(text, identity.sirens), ...phraseLeaks(text, phrases)];
    const known = new Set<string>();
    return leaks.flatMap(({ kind, found }) => {
      const isKnown = known.has(kind) || known.has(found) || (kind === "name_part" && known.has("name"));
      known.add(kind).add(found);
      return isKnown ? [] : [{ kind, place, found }];
    });
  });
}

/** A SIREN is nine digits however they are spaced, also inside a SIRET or a VAT number. */
function sirenLeaks(text: string, sirens: readonly string[]): { kind: LeakKind; found: string }[] {
  const digits = text.normalize("NFKC").replaceAll(/(?<=\d)[\s.\-_/]+(?=\d)/g, "");
  const found = sirens.filter((siren) => /^\d{9}$/.test(siren) && digits.includes(siren));
  return found.map((siren) => ({ kind: "siren", found: siren }));
}

function phraseLeaks(text: string, phrases: readonly Phrase[]): { kind: LeakKind; found: string }[] {
  const spellings = [wordsIn(text), wordsIn(text.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " "))];
  const loose = spellings.map(lineOf);
  const tight = spellings.map((words) => lineOf(withoutStopWords(words)));
  return phrases
    .filter((phrase) => (phrase.tight ? tight : loose).some((line) => line.includes(lineOf(phrase.words))))
    .map(({ kind, words }) => ({ kind, found: words.join(" ") }));
}

/** Words between blanks, so that a part of a word is never found. */
const lineOf = (words: readonly string[]): string => ` ${words.join(" ")} `;

const sentences: Readonly<Record<LeakKind, Sentence>> = {
  name: { fr: "Le nom de la personne apparaît : {found}.", en: "The person’s name appears: {found}." },
  name_part: {
    fr: "Une partie du nom de la personne apparaît : {found}.",
    en: "A part of the person’s name appears: {found}.",
  },
  email: { fr: "L’adresse e-mail apparaît : {found}.", en: "The e-mail address appears: {found}." },
  email_domain: {
    fr: "Le site ou le domaine de messagerie apparaît : {found}.",
    en: "The website or mail domain appears: {found}.",
  },
  siren: { fr: "Le numéro SIREN apparaît : {found}.", en: "The SIREN number appears: {found}." },
  organisation: {
    fr: "Le nom de l’organisme apparaît : {found}.",
    en: "The name of the body appears: {found}.",
  },
};

export const sayLeak = ({ kind, found }: Leak, locale: Locale): string =>
  say(sentences[kind], locale, { found });
