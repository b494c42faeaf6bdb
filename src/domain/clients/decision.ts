import { flip, type Alignment } from "#domain/clients/alignment";
import type { ClientIdentity } from "#domain/clients/client-identity";
import { comparison, type Comparison } from "#domain/clients/comparison";
import { contradictionIn, oppositeLetters } from "#domain/clients/contradictions";
import { comparePlaces, type PlaceAgreement } from "#domain/clients/place";
import type { Finding } from "#domain/clients/finding";
import type { DuplicateReason } from "#domain/clients/reasons";
import { likenessOf } from "#domain/clients/likeness";
import { verdictOfSameName } from "#domain/clients/same-name";
import { expectedStatistics, type TermStatistics } from "#domain/clients/term-statistics";

export type Decision = Finding & { place: PlaceAgreement; alignment: Alignment };

/**
 * Whether two records are the same client. Symmetric: the tier, the score (0 to 100) and the codes do not depend on
 * the order. The rules are tried in order and the first that speaks decides.
 */
export function decide(
  left: ClientIdentity,
  right: ClientIdentity,
  statistics: TermStatistics = expectedStatistics,
): Decision {
  const swapped = isAfter(left, right);
  const pair = swapped ? comparison(right, left, statistics) : comparison(left, right, statistics);
  const finding =
    sameIdentifier(pair) ??
    oppositeLetters(pair) ??
    verdictOfSameName(pair) ??
    contradictionIn(pair) ??
    sameBody(pair) ??
    elsewhere(pair) ??
    likenessOf(pair);
  return { ...finding, place: pair.place, alignment: swapped ? flip(pair.alignment) : pair.alignment };
}

/** What a scan asks before anything else: false when the answer is "none" whatever the words. */
export function isWorthDeciding(left: ClientIdentity, right: ClientIdentity): boolean {
  if (left.name.key === right.name.key || comparePlaces(left.place, right.place) !== "conflict") return true;
  return (["siret", "siren", "rna"] as const).some((id) => left[id] !== null && left[id] === right[id]);
}

/** Words are paired greedily: one order for both questions makes one answer. */
const isAfter = (left: ClientIdentity, right: ClientIdentity): boolean =>
  left.name.key === right.name.key ? orderKey(left) > orderKey(right) : left.name.key > right.name.key;

const orderKey = ({ name, place }: ClientIdentity): string =>
  [name.spelt.join(" "), place.city?.key ?? ""].join("|");

/** Rule 1. */
function sameIdentifier(pair: Comparison): Finding | null {
  const { left, right } = pair;
  const siret = left.siret !== null && left.siret === right.siret;
  const rna = left.rna !== null && left.rna === right.rna;
  if (!siret && !rna) return null;
  const reason: DuplicateReason = { code: siret ? "same_siret" : "same_rna" };
  return pair.shareWords || left.name.key === right.name.key
    ? { rule: 1, tier: "certain", score: 100, reasons: [reason] }
    : { rule: 1, tier: "probable", score: 75, reasons: [reason, { code: "names_incompatible" }] };
}

/** Rule 4. */
function sameBody({ left, right }: Comparison): Finding | null {
  if (left.siren === null || left.siren !== right.siren) return null;
  return { rule: 4, tier: "probable", score: 70, reasons: [{ code: "same_siren" }] };
}

/** Rule 5. */
function elsewhere({ place, ratio }: Comparison): Finding | null {
  if (place !== "conflict") return null;
  return { rule: 5, tier: "none", score: Math.round(30 * ratio), reasons: [{ code: "other_place" }] };
}
