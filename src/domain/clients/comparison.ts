import { align, type Alignment, type Match } from "#domain/clients/alignment";
import type { ClientIdentity } from "#domain/clients/client-identity";
import { departmentNames } from "#domain/clients/departments";
import { isNumber } from "#domain/clients/folding";
import { comparePlaces, type PlaceAgreement } from "#domain/clients/place";
import { weightOf, type TermStatistics } from "#domain/clients/term-statistics";
import { generic } from "#domain/clients/vocabulary";
import { oppositions } from "#domain/clients/words/oppositions";

/** Two records side by side, with all that the rules ask.  */
export type Comparison = {
  left: ClientIdentity;
  right: ClientIdentity;
  statistics: TermStatistics;
  place: PlaceAgreement;
  /** Both records are known to be of one town, one of them perhaps by its name only. */
  sameTown: boolean;
  alignment: Alignment;
  /** Words that nothing answers, without the town's own when it is one town. */
  onlyLeft: readonly string[];
  onlyRight: readonly string[];
  /** Matches on something else than the town's own words. */
  matches: readonly Match[];
  shareWords: boolean;
  /** A matched word that is neither generic, nor a number, nor the town. */
  properWord: boolean;
  /** Sum of the weights of what is matched, in nats. */
  evidence: number;
  /** Share of the smaller name's weight that is matched, 0 to 1. */
  ratio: number;
};

const directions = new Set(oppositions.direction);

/** A word that tells two bodies of one name apart: a number, a cardinal point. */
export const isDiscriminator = (word: string): boolean => isNumber(word) || directions.has(word);

export const isProper = (word: string): boolean =>
  !generic().has(word) && !isDiscriminator(word) && !departmentNames().has(word);

export function comparison(
  left: ClientIdentity,
  right: ClientIdentity,
  statistics: TermStatistics,
): Comparison {
  const place = comparePlaces(left.place, right.place);
  const towns = [left, right].map(({ place: { city } }) => city?.words ?? []);
  const sameTown = place === "agree" || (place === "unknown" && namesTheTown(left, right));
  const townWords = new Set(sameTown ? towns.flat() : []);
  const alignment = align(left.name, right.name);
  const isTown = (word: string | undefined): boolean => word !== undefined && saysTown(word, townWords);
  const matches = alignment.matches.filter((match) => !match.left.every((at) => isTown(left.name.words[at])));
  const matchedWords = matches.flatMap((match) => match.left.map((at) => left.name.words[at] ?? ""));
  const weigh = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (isTown(word) ? 0 : weightOf(word, statistics)), 0);
  const evidence = weigh(matchedWords);
  const smaller = Math.min(weigh(left.name.words), weigh(right.name.words));
  return {
    left,
    right,
    statistics,
    place,
    sameTown,
    alignment,
    matches,
    evidence,
    onlyLeft: alignment.onlyLeft.map((at) => left.name.words[at] ?? "").filter((word) => !isTown(word)),
    onlyRight: alignment.onlyRight.map((at) => right.name.words[at] ?? "").filter((word) => !isTown(word)),
    shareWords: matches.length > 0,
    properWord: matchedWords.some((word) => isProper(word) && !isTown(word)),
    ratio: smaller > 0 ? Math.min(1, evidence / smaller) : 0,
  };
}

/** The town's words, and its people: "Rugby Club Toulonnais". */
const saysTown = (word: string, townWords: ReadonlySet<string>): boolean =>
  townWords.has(word) || (demonymEnding.test(word) && [...townWords].some((town) => isDemonym(word, town)));

const demonymEnding = /(?:ai|aise|oi|oise|ien|ienne|ain|aine|in|ine|ard|arde|an|ane|ot|ote)$/;

const isDemonym = (word: string, town: string): boolean =>
  word.length > town.length &&
  town.length > 3 &&
  word.startsWith(town.slice(0, Math.max(3, town.length - 2)));

/** A record without a town whose name says the other's: "Comité des fêtes de Hyères". */
function namesTheTown(left: ClientIdentity, right: ClientIdentity): boolean {
  const isSaid = (nameless: ClientIdentity, other: ClientIdentity): boolean =>
    nameless.place.city === null &&
    (other.place.city?.words.every((word) => nameless.name.words.includes(word)) ?? false);
  return isSaid(left, right) || isSaid(right, left);
}
