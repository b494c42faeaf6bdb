import { isDiscriminator, isProper, type Comparison } from "#domain/clients/comparison";
import type { Finding } from "#domain/clients/finding";
import type { DuplicateReason } from "#domain/clients/reasons";

/** Rules 6 to 8, and the contacts: what two names that differ have in common. */
export function likenessOf(pair: Comparison): Finding {
  return wordGroup(pair) ?? otherSpelling(pair) ?? strongOverlap(pair) ?? sameContact(pair) ?? nothing(pair);
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
function isGroup({ alignment, matches, properWord, left, right }: Comparison): boolean {
  const literally = alignment.onlyLeft.length === 0 || alignment.onlyRight.length === 0;
  const sameKind = left.name.kind !== null && left.name.kind.head === right.name.kind?.head;
  return literally ? alignment.matches.length > 0 : properWord || sameKind || matches.length >= 2;
}

/** Rule 7: nothing is left over, only the writing differs. */
function otherSpelling(pair: Comparison): Finding | null {
  const { alignment, onlyLeft, onlyRight, left, right } = pair;
  const joined = left.name.joined === right.name.joined && left.name.joined.length > 3;
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

/** Rule 8: the main part is common, in one town, and what is left says nothing of its own on one side. */
function strongOverlap(pair: Comparison): Finding | null {
  const { sameTown, ratio, onlyLeft, onlyRight, properWord, matches, left, right } = pair;
  if (!sameTown || [...onlyLeft, ...onlyRight].some(isDiscriminator)) return null;
  if (onlyLeft.some(isProper) && onlyRight.some(isProper)) return null;
  const sameKind = left.name.kind !== null && left.name.kind.head === right.name.kind?.head;
  const enough = properWord ? ratio >= 0.5 : sameKind && matches.length >= 2 && ratio >= 0.5;
  if (!enough) return null;
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
