import { isDiscriminator, isProper, type Comparison } from "#domain/clients/comparison";
import { stem, withoutStopWords } from "#domain/clients/folding";
import { isTrade } from "#domain/clients/kind";
import type { Name } from "#domain/clients/name";
import type { Finding } from "#domain/clients/finding";
import type { DuplicateReason } from "#domain/clients/reasons";
import { fillers, givenNameWords, sharedNames } from "#domain/clients/vocabulary";

/** Rules 6 to 8, the contacts and the address: what two names that differ have in common. */
export function likenessOf(pair: Comparison): Finding {
  return (
    wordGroup(pair) ??
    otherSpelling(pair) ??
    strongOverlap(pair) ??
    sameContact(pair) ??
    sameAddress(pair) ??
    nothing(pair)
  );
}

/** Without a town, the names must bring more than one record in N would by chance. */
const isProven = ({ sameTown, properWord, evidence, statistics }: Comparison): boolean =>
  sameTown || (properWord && evidence > Math.log(statistics.records));

/** Rule 6: every significant word of one name is in the other. */
function wordGroup(pair: Comparison): Finding | null {
  const { alignment, onlyLeft, onlyRight } = pair;
  const lacking = onlyLeft.length === 0 ? "left" : "right";
  const full = alignment.onlyLeft.length === 0 && alignment.onlyRight.length === 0;
  if (full || (onlyLeft.length > 0 && onlyRight.length > 0) || !isProven(pair) || !isGroup(pair)) return null;
  const extra = [...onlyLeft, ...onlyRight];
  const parameters = {
    short: pair[lacking].name.words.join(" "),
    extra: (extra.length > 0 ? extra : townWordsLeft(pair)).join(", "),
  };
  return {
    rule: 6,
    tier: "probable",
    score: scoreOf(55, 25, pair),
    reasons: [{ code: "contains", parameters }, placeReason(pair), ...spellings(pair)],
  };
}

const townWordsLeft = ({ alignment, left, right }: Comparison): string[] => [
  ...alignment.onlyLeft.map((at) => left.name.words[at] ?? ""),
  ...alignment.onlyRight.map((at) => right.name.words[at] ?? ""),
];

/** One generic word of the same town ("Club") is no group; a kind, a proper word, two words or the town are. */
function isGroup(pair: Comparison): boolean {
  const { alignment, matches, properWord } = pair;
  const literally = alignment.onlyLeft.length === 0 || alignment.onlyRight.length === 0;
  const townOnly = literally && alignment.matches.length > 0 && matches.length === 0;
  const words = literally ? alignment.matches.length : matches.length;
  return properWord || townOnly || sayKind(pair) || words >= 2;
}

/** Rule 7: nothing is left over, only the writing differs. */
function otherSpelling(pair: Comparison): Finding | null {
  const { alignment, onlyLeft, onlyRight, left, right } = pair;
  const joined = joinedAlike(left.name, right.name);
  const covered = onlyLeft.length === 0 && onlyRight.length === 0 && alignment.matches.length > 0;
  if (!(joined || covered) || !isProven(pair)) return null;
  const reasons = spellings(pair);
  const order: DuplicateReason = { code: "word_order" };
  return {
    rule: 7,
    tier: "probable",
    score: scoreOf(65, 20, pair),
    reasons: [...(reasons.length > 0 ? reasons : [order]), placeReason(pair)],
  };
}

const joinedAlike = (left: Name, right: Name): boolean =>
  [left.joined, withoutStopWords(left.spelt).map(stem).join("")].some(
    (typed, which) =>
      typed.length > 3 &&
      typed === (which === 0 ? right.joined : withoutStopWords(right.spelt).map(stem).join("")),
  );

/** Rule 8: the main part is common, in one town, and what is left says nothing of its own on one side. */
function strongOverlap(pair: Comparison): Finding | null {
  const { sameTown, ratio, matches, left } = pair;
  const [extraLeft, extraRight] = [withoutFillers(pair.onlyLeft), withoutFillers(pair.onlyRight)];
  if (!sameTown || ratio < 0.5 || [...extraLeft, ...extraRight].some(isDiscriminator)) return null;
  if (extraLeft.some(isProper) && extraRight.some(isProper)) return null;
  const group = extraLeft.length === 0 || extraRight.length === 0;
  if (!isMainPart(pair, group, [...extraLeft, ...extraRight])) return null;
  const shared = matches.flatMap((match) => match.left.map((at) => left.name.words[at] ?? ""));
  return {
    rule: 8,
    tier: "probable",
    score: scoreOf(50, 15, pair),
    reasons: [
      { code: "overlap", parameters: { shared: shared.join(", ") } },
      { code: "same_place" },
      ...spellings(pair),
    ],
  };
}

function isMainPart(pair: Comparison, group: boolean, extra: readonly string[]): boolean {
  const tellers = wordsThatTell(pair);
  // A common surname is enough only when nothing but fillers is left: "Dupont & Fils" and "Entreprise Dupont".
  if (tellers.length > 0 && extra.length === 0) return true;
  if (tellers.some((word) => !sharedNames().has(word)) && (group || !onlyOneKind(pair))) return true;
  return sayKind(pair) && pair.matches.length >= 2 && !extra.some(isProper);
}

const withoutFillers = (words: readonly string[]): string[] => words.filter((word) => !fillers().has(word));

/** Matched words that point at one body: neither generic nor a first name, nor the commune that the name speaks of. */
function wordsThatTell({ matches, left }: Comparison): string[] {
  const { words, communes } = left.name;
  return matches
    .flatMap((match) => match.left)
    .filter((at) => !communes.some(({ start, end }) => start <= at && at < end))
    .map((at) => words[at] ?? "")
    .filter((word) => isProper(word) && !givenNameWords().has(word) && !peopleOfPlace.test(word));
}

/** "Varois", "parisienne": the people of a place are not one body. */
const peopleOfPlace = /(?:ai|aise|oi|oise|ien|ienne|een|eenne)$/;

const sayKind = ({ left, right }: Comparison): boolean =>
  left.name.kind !== null && left.name.kind.head === right.name.kind?.head;

/** "Mairie du Mourillon" and "Les Amis du Mourillon": an institution is not whoever bears its name. */
const onlyOneKind = ({ left, right }: Comparison): boolean =>
  [left, right].some(({ name }) => name.kind !== null && !isTrade(name.kind.head)) &&
  left.name.kind?.head !== right.name.kind?.head;

/** A phone or a personal e-mail lifts a weak pair of one town, never to certain. */
function sameContact({ left, right, sameTown, shareWords }: Comparison): Finding | null {
  const shared = left.contacts.some((contact) => right.contacts.includes(contact));
  if (!shared || !sameTown || !shareWords) return null;
  return {
    rule: 8,
    tier: "probable",
    score: 50,
    reasons: [{ code: "same_contact" }, { code: "same_place" }],
  };
}

/** So does one door, for two names that share a word of their own: a house of associations has many tenants. */
function sameAddress(pair: Comparison): Finding | null {
  const { left, right, sameTown } = pair;
  if (left.street === null || left.street !== right.street || !sameTown) return null;
  if (wordsThatTell(pair).length === 0) return null;
  return {
    rule: 8,
    tier: "probable",
    score: 50,
    reasons: [{ code: "same_address" }, { code: "same_place" }],
  };
}

function nothing({ left, right, ratio }: Comparison): Finding {
  const empty = left.name.key === "" || right.name.key === "";
  return {
    rule: 8,
    tier: "none",
    score: Math.round(45 * ratio),
    reasons: [{ code: empty ? "no_name" : "too_little_in_common" }],
  };
}

const scoreOf = (base: number, span: number, { ratio, place }: Comparison): number =>
  Math.round(base + span * ratio) - (place === "agree" ? 0 : 5);

const placeReason = ({ sameTown }: Comparison): DuplicateReason => ({
  code: sameTown ? "same_place" : "place_unknown",
});

const spellings = ({ alignment, left, right }: Comparison): DuplicateReason[] =>
  alignment.matches.flatMap((match) => {
    const { how } = match;
    if (how === "same") return [];
    const words = (side: "left" | "right"): string =>
      match[side].map((at) => (side === "left" ? left : right).name.words[at] ?? "").join(" ");
    return [{ code: how, parameters: { left: words("left"), right: words("right") } }];
  });
