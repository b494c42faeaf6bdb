import { deletionsOf, queryTokens } from "#domain/clients/candidate-keys";
import type { ClientIdentity } from "#domain/clients/client-identity";
import { blockOf, blockWord } from "#domain/clients/index-keys";
import { isMisspelling } from "#domain/clients/spelling";
import { blendedStatistics, weightOf, type TermStatistics } from "#domain/clients/term-statistics";

/** A word of the index and the number of records that hold it. */
export type KnownWord = { word: string; records: number };

/** What the index says of the words of a record: those known, alike or not, how many records and towns there are. */
export type Vocabulary = {
  words: readonly KnownWord[];
  /** Records of the organisation. */
  records: number;
  /** Towns in which the very same name is known. */
  towns: number;
  /** Records that bear the very same name. */
  holders: number;
};

/** What to ask the vocabulary: slips of the words of a name and of its town; what they make joined or cut, as it is. */
export function vocabularyKeys(client: ClientIdentity): string[] {
  const block = blockOf(client.place);
  const misspelt = block === "" ? client.name.words : [...client.name.words, blockWord(block)];
  return [...new Set([...misspelt.flatMap(slipsOf), ...queryTokens(client)])];
}

/** The keys under which a word is found despite a slip; a block keeps its mark. */
export const slipsOf = (word: string): readonly string[] =>
  word.startsWith("@") ? deletionsOf(word.slice(1)).map((slip) => `@${slip}`) : deletionsOf(word);

/** Where to look: `block` null means everywhere. Weights in nats rank what is found. */
export type LookupKey = { word: string; block: string | null; weight: number };

/** How many postings a look-up may read: in all towns, in one of them, among the records without a town. */
const budget = { everywhere: 4000, town: 400, nowhere: 600 } as const;

/**
 * Which postings to read for a record: the rarest words first, until the budget is spent, so that "comité" brings nobody
 * when "Mistral" does. In a known town, its own words are left out when there are others; besides, the rarest words of
 * the records without a town. Without a town: everywhere.
 */
export function planLookup(client: ClientIdentity, vocabulary: Vocabulary): LookupKey[] {
  const found = alike(client, vocabulary.words);
  const blocks = found.filter(({ word }) => word.startsWith("@"));
  const town = new Set(client.place.city?.words);
  const all = found.filter(({ word }) => !word.startsWith("@"));
  const telling = all.filter(({ word }) => !town.has(word));
  const words = telling.length > 0 ? telling : all;
  const statistics = statisticsOf(vocabulary);
  const key = (block: string | null) => (known: KnownWord) => ({
    word: known.word,
    block,
    weight: Math.round(100 * weightOf(known.word, statistics)) / 100,
  });
  if (blockOf(client.place) === "") return rarest(all, budget.everywhere).map(key(null));
  const inTown = (block: KnownWord): LookupKey[] =>
    rarest(words, budget.town, Math.min(1, block.records / Math.max(1, vocabulary.records))).map(
      key(block.word.slice(1)),
    );
  return [...blocks.flatMap(inTown), ...rarest(all, budget.nowhere).map(key(""))];
}

/** Words of the index that the record says, or says with a slip. */
function alike(client: ClientIdentity, words: readonly KnownWord[]): KnownWord[] {
  const block = blockOf(client.place);
  const said = new Set(queryTokens(client));
  return words.filter(({ word }) => {
    if (word.startsWith("@")) return block !== "" && isNear(word.slice(1), block);
    return said.has(word) || client.name.words.some((own) => isMisspelling(own, word));
  });
}

const isNear = (one: string, other: string): boolean => one === other || isMisspelling(one, other);

/** `share`: the part of all records among which the words are sought. */
function rarest(words: readonly KnownWord[], most: number, share = 1): KnownWord[] {
  const kept: KnownWord[] = [];
  let spent = 0;
  for (const known of words.toSorted((one, other) => one.records - other.records)) {
    spent += known.records * share;
    if (spent > most && kept.length > 0) break;
    kept.push(known);
  }
  return kept;
}

export function statisticsOf({ words, records, towns, holders }: Vocabulary): TermStatistics {
  const known = new Map(words.map(({ word, records: count }) => [word, count]));
  return blendedStatistics({
    records,
    frequencyOf: (word) => known.get(word),
    townsOf: () => towns,
    holdersOf: () => holders,
  });
}
