import { significantWords } from "#domain/clients/folding";
import { editDistance } from "#domain/clients/spelling";
import { commonWords, fillerWords, genericWords, oftenMisspelt } from "#domain/clients/words/generic-words";
import { kinds } from "#domain/clients/words/kinds";
import { favourites, givenNames, namesakes, networks, surnames } from "#domain/clients/words/names";
import { once } from "#domain/once";
import { remembered } from "#domain/remembered";

type Words = () => ReadonlySet<string>;

const stemmed = (words: () => readonly string[]): Words =>
  once(() => new Set(words().flatMap(significantWords)));

export const common: Words = stemmed(() => commonWords);

const kindWords = () =>
  [...kinds.values()].flatMap(({ phrases, leading = [] }) =>
    [...phrases, ...leading].flatMap((phrase) => phrase.split(" ")),
  );

/** Words that name a sort of body, whatever the body. */
export const generic: Words = stemmed(() => [...commonWords, ...genericWords, ...kindWords()]);

export const givenNameWords: Words = stemmed(() => givenNames);

/** Names borne by many: people, and those whom places are called after. */
export const sharedNames: Words = stemmed(() => [
  ...givenNames,
  ...surnames,
  ...namesakes,
  ...networks,
  ...favourites,
]);

const peopleNames = stemmed(() => [...givenNames, ...surnames]);
const slipped = stemmed(() => [...commonWords, ...oftenMisspelt]);

/** The generic words that slips are snapped to (rule 9): the frequent ones, and those that are often misspelt. */
const snapTargets = once(() =>
  Map.groupBy(
    [...slipped()].filter((word) => word.length >= 4 && !peopleNames().has(word)),
    (word) => word[0] ?? "",
  ),
);

/** Words that a slip in their neighbour must not swallow: both are right ("peche" and "creche"). */
export const isKnownWord = (word: string): boolean => generic().has(word) || sharedNames().has(word);

/** The generic word that a word misspells by one slip (two from nine letters), when there is exactly one. */
export const genericWordNear = remembered((word): string => {
  if (word.length < 5 || isKnownWord(word)) return word;
  const targets = snapTargets().get(word[0] ?? "") ?? [];
  const near = targets.filter((target) => isSlipOf(target, word, 1));
  const [only, ...others] =
    near.length > 0 || word.length < 9 ? near : targets.filter((target) => isSlipOf(target, word, 2));
  return only !== undefined && others.length === 0 ? only : word;
});

/** Short words are too close to one another: only a doubled letter is a slip there. */
function isSlipOf(target: string, word: string, limit: number): boolean {
  // "theatrale" is made from "theatre", not a slip of it.
  const derived = word.length >= target.length + 2 && word.startsWith(target.slice(0, -1));
  if (derived) return false;
  if (target.length < 6) return word.replaceAll(/(.)\1+/gu, "$1") === target;
  return editDistance(word, target, limit) <= limit;
}

/** Words that a business adds or leaves out at will. */
export const fillers: Words = stemmed(() => fillerWords);
