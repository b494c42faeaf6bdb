import type { ClientIdentity } from "#domain/clients/client-identity";
import { withoutStopWords } from "#domain/clients/folding";
import { pairOf, type ClientPair } from "#domain/clients/clusters";
import type { Decision } from "#domain/clients/decision";
import type { DuplicateTier } from "#domain/clients/finding";
import { duplicateReasons, type DuplicateReason, type DuplicateReasonCode } from "#domain/clients/reasons";

/** What somebody said of a pair, and what the pair looked like that day. */
export type Verdict = ClientPair & {
  verdict: "not_duplicate" | "later";
  tier: DuplicateTier;
  codes: readonly DuplicateReasonCode[];
  /** 0 to 100, that day. */
  score: number;
};

/** A pair as somebody saw it. */
export type Shown = { tier: DuplicateTier; score: number; reasons: readonly DuplicateReason[] };

/**
 * Writes down a verdict with what was shown when it was given: what the rules say now and, when the pair stood on the
 * list, what they said when it was found. Those knew which words are rare here, and may have said more.
 */
export const verdictOn = (
  one: string,
  other: string,
  verdict: Verdict["verdict"],
  now: Shown,
  onList: Shown = now,
): Verdict => ({
  ...pairOf(one, other),
  verdict,
  tier: onList.tier,
  score: onList.score,
  codes: [...new Set([...now.reasons, ...onList.reasons].map(({ code }) => code))].sort(),
});

/**
 * The reasons of a verdict, with the words that the pair still holds. Without them, a sentence that has words to fill
 * in is left out.
 */
export const reasonsSaid = (
  codes: readonly DuplicateReasonCode[],
  held: readonly DuplicateReason[],
): DuplicateReason[] =>
  codes.flatMap((code) => {
    const known = held.filter((reason) => reason.code === code);
    const isWhole = !duplicateReasons[code].fr.includes("{");
    return known.length === 0 && isWhole ? [{ code }] : known;
  });

/** Reasons that speak for a duplicate: one of them, unseen before, asks the question again. */
const speaksFor = new Set<DuplicateReasonCode>([
  "same_siret",
  "same_rna",
  "same_siren",
  "same_name",
  "contains",
  "word_order",
  "misspelt",
  "sound",
  "joined",
  "abbreviation",
  "acronym",
  "synonym",
  "overlap",
  "same_contact",
  "same_address",
  "same_place",
]);

/** Reasons that hold a pair back: one of them, seen that day and gone since, asks the question again. */
const holdsBack = new Set<DuplicateReasonCode>([
  "names_incompatible",
  "other_place",
  "legal_forms_differ",
  "sirens_differ",
]);

/**
 * Whether a pair is still judged. "Not a duplicate" holds until something new speaks for the duplicate (a SIRET that
 * became the same, a name that became the same) or until what spoke against it is gone; "later" holds nothing back.
 */
export function isStillJudged(verdict: Verdict, decision: Decision): boolean {
  if (verdict.verdict === "later") return false;
  if (decision.tier === "none") return true;
  return newReasons(verdict, decision).length === 0;
}

/** The reasons for which a judged pair is shown again: those that are new, then those that are gone. */
export function newReasons(verdict: Verdict, { reasons }: Pick<Shown, "reasons">): DuplicateReasonCode[] {
  const codes = reasons.map(({ code }) => code);
  // Beside one name, "contains" speaks of a letter: "Jules Ferry B".
  const oneName = [codes, verdict.codes].every((said) => said.includes("same_name"));
  const heldBack = (code: DuplicateReasonCode): boolean =>
    holdsBack.has(code) || (oneName && code === "contains");
  return [
    ...codes.filter((code) => speaksFor.has(code) && !verdict.codes.includes(code)),
    ...verdict.codes.filter((code) => heldBack(code) && !codes.includes(code)),
  ];
}

/** The colour of a pair on the list: a judged pair has none. */
export const shownTier = (decision: Decision, verdict: Verdict | null): DuplicateTier =>
  verdict !== null && isStillJudged(verdict, decision) ? "none" : decision.tier;

/** What a change of the record must change for its pairs to be scored again. */
export function identityKey({ name, siret, siren, rna, place, street }: ClientIdentity): string {
  const said = [name.legal, name.letters, withoutStopWords(name.spelt)].map((words) => words.join("+"));
  const { city, postalCode, department } = place;
  return [name.key, ...said, siret ?? siren, rna, city?.key, postalCode, department, street].join("|");
}
