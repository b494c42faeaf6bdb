import type { ClientIdentity } from "#domain/clients/client-identity";
import { pairOf, type ClientPair } from "#domain/clients/clusters";
import type { Decision } from "#domain/clients/decision";
import type { DuplicateTier } from "#domain/clients/finding";
import { duplicateReasons, type DuplicateReason, type DuplicateReasonCode } from "#domain/clients/reasons";

/** What somebody said of a pair, and what the pair looked like that day. */
export type Verdict = ClientPair & {
  verdict: "not_duplicate" | "later";
  tier: DuplicateTier;
  codes: readonly DuplicateReasonCode[];
};

/** Writes down a verdict with what was shown when it was given. */
export const verdictOn = (
  one: string,
  other: string,
  verdict: Verdict["verdict"],
  shown: Decision,
): Verdict => ({
  ...pairOf(one, other),
  verdict,
  tier: shown.tier,
  codes: [...new Set(shown.reasons.map(({ code }) => code))].sort(),
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
]);

/**
 * Whether a pair is still judged. "Not a duplicate" holds until something new speaks for the duplicate (a SIRET that
 * became the same, a name that became the same); "later" holds nothing back.
 */
export function isStillJudged(verdict: Verdict, decision: Decision): boolean {
  if (verdict.verdict === "later") return false;
  if (decision.tier === "none") return true;
  return newReasons(verdict, decision).length === 0;
}

/** The reasons for which a judged pair is shown again. */
export const newReasons = (verdict: Verdict, decision: Decision): DuplicateReasonCode[] =>
  decision.reasons
    .map(({ code }) => code)
    .filter((code) => speaksFor.has(code) && !verdict.codes.includes(code));

/** The colour of a pair on the list: a judged pair has none. */
export const shownTier = (decision: Decision, verdict: Verdict | null): DuplicateTier =>
  verdict !== null && isStillJudged(verdict, decision) ? "none" : decision.tier;

/** What a change of the record must change for its pairs to be scored again. */
export const identityKey = ({ name, siret, siren, rna, place, street }: ClientIdentity): string =>
  [name.key, name.legal.join("+"), siret ?? siren, rna, place.city?.key, place.department, street].join("|");
