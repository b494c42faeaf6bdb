import { isCommune } from "#domain/clients/communes";
import { isNumber } from "#domain/clients/folding";
import { remembered } from "#domain/remembered";
import { common, generic, sharedNames } from "#domain/clients/vocabulary";

/** How rare words are among the records of an organisation. */
export type TermStatistics = {
  /** Number of records counted. */
  records: number;
  /** Number of records that hold the word; undefined when the word was never counted. */
  frequencyOf: (word: string) => number | undefined;
  /** Number of towns in which the name is known (key of a Name); undefined when it was not counted. */
  townsOf?: (key: string) => number | undefined;
  /** Number of records that bear the name, counted a little past `mostHolders`; undefined when it was not counted. */
  holdersOf?: (key: string) => number | undefined;
};

/** A name that more records bear says nothing by itself. */
export const mostHolders = 40;

/** What is expected of a French directory of 100 000 bodies, while an organisation has few records of its own. */
export const expectedStatistics: TermStatistics = {
  records: 100_000,
  frequencyOf: (word) => {
    if (common().has(word)) return 5000;
    if (generic().has(word)) return 1000;
    if (sharedNames().has(word)) return 300;
    return isCommune([word]) ? 20 : 3;
  },
};

/** An organisation's own counts, on top of what is expected: small directories do not make "mairie" rare. */
export function blendedStatistics(own: TermStatistics): TermStatistics {
  const records = expectedStatistics.records + own.records;
  const frequencyOf = remembered(
    (word) => (expectedStatistics.frequencyOf(word) ?? 0) + (own.frequencyOf(word) ?? 0),
  );
  return { ...own, records, frequencyOf };
}

/** Inverse document frequency, in nats: 0 for a word that every record holds. */
export function weightOf(word: string, statistics: TermStatistics): number {
  const frequency = Math.max(1, statistics.frequencyOf(word) ?? 1);
  return Math.max(0, Math.log(statistics.records / frequency));
}

/** Initials mean something else in every town. */
const looksLikeInitials = (word: string): boolean => word.length <= 3 || /^[^aeiouy]{4,}$/.test(word);

/** A word that tells a body apart: six records at most hold it (duplicates: rule 2). */
export const isRare = (word: string, statistics: TermStatistics): boolean =>
  !isNumber(word) &&
  !looksLikeInitials(word) &&
  !generic().has(word) &&
  !sharedNames().has(word) &&
  (statistics.frequencyOf(word) ?? 1) <= 6;
