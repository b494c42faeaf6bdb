import { isSharedCommune } from "#domain/clients/communes";
import type { Comparison } from "#domain/clients/comparison";
import type { Finding } from "#domain/clients/finding";
import type { DuplicateReason } from "#domain/clients/reasons";
import { isRare, mostHolders } from "#domain/clients/term-statistics";

const sameName: DuplicateReason = { code: "same_name" };

/** Rule 2: one normalised name. The place decides, then identifiers and legal forms temper. */
export function verdictOfSameName(pair: Comparison): Finding | null {
  const { left, right, place } = pair;
  if (left.name.key === "" || left.name.key !== right.name.key) return null;
  if (left.siren !== null && right.siren !== null && left.siren !== right.siren) return otherBody(pair);
  if (place === "conflict") return otherTown(pair);
  if (place === "unknown" && isEverybodys(pair)) return everybodys;
  const finding = temperedByLegalForm(pair, place === "agree" ? sameTown : unknownTown(pair));
  return temperedByLetter(pair, finding);
}

const sameTown: Finding = {
  rule: 2,
  tier: "certain",
  score: 98,
  reasons: [sameName, { code: "same_place" }],
};

const isEverybodys = ({ left, statistics }: Comparison): boolean =>
  (statistics.holdersOf?.(left.name.key) ?? 1) > mostHolders;

const everybodys: Finding = {
  rule: 2,
  tier: "none",
  score: 35,
  reasons: [sameName, { code: "place_unknown" }, { code: "widespread_name" }],
};

function otherBody({ place }: Comparison): Finding {
  const reasons: DuplicateReason[] = [sameName, { code: "sirens_differ" }];
  return place === "agree"
    ? { rule: 2, tier: "probable", score: 65, reasons }
    : { rule: 2, tier: "none", score: 30, reasons };
}

function otherTown(pair: Comparison): Finding {
  const { left, right } = pair;
  const reasons: DuplicateReason[] = [sameName, { code: "other_place" }];
  if (left.siren !== null && left.siren === right.siren)
    return { rule: 4, tier: "probable", score: 75, reasons: [...reasons, { code: "same_siren" }] };
  return isDistinctive(pair)
    ? { rule: 2, tier: "probable", score: 60, reasons: [...reasons, { code: "distinctive_name" }] }
    : { rule: 2, tier: "none", score: 35, reasons: [...reasons, { code: "widespread_name" }] };
}

function unknownTown(pair: Comparison): Finding {
  const reasons: DuplicateReason[] = [sameName, { code: "place_unknown" }];
  return isDistinctive(pair)
    ? { rule: 2, tier: "certain", score: 92, reasons: [...reasons, { code: "distinctive_name" }] }
    : { rule: 2, tier: "probable", score: 70, reasons: [...reasons, { code: "widespread_name" }] };
}

/** A rare word, or the name of one single commune; and no other town where the name is known. */
function isDistinctive({ left, right, statistics }: Comparison): boolean {
  const { words, communes, key } = left.name;
  if ((statistics.townsOf?.(key) ?? 1) > 1) return false;
  // "Mairie de Toulon" in Toulon and in Toulon-sur-Allier speaks of two towns.
  const towns = [left, right].map(({ place }) => place.city?.words ?? []);
  const inBothTowns = (word: string): boolean => towns.every((town) => town.includes(word));
  const inCommune = (at: number): boolean => communes.some(({ start, end }) => start <= at && at < end);
  if (words.some((word, at) => !inCommune(at) && !inBothTowns(word) && isRare(word, statistics))) return true;
  return communes
    .map(({ start, end }) => words.slice(start, end))
    .some((commune) => !isSharedCommune(commune) && !commune.every(inBothTowns));
}

/** Two legal forms that have nothing in common cap the finding at probable; one alone proves nothing. */
function temperedByLegalForm({ left, right }: Comparison, finding: Finding): Finding {
  const [a, b] = [left.name.legal, right.name.legal];
  if (a.length === 0 || b.length === 0 || a.some((form) => b.includes(form))) return finding;
  const parameters = { left: a.join(", "), right: b.join(", ") };
  const reasons = [...finding.reasons, { code: "legal_forms_differ" as const, parameters }];
  return { ...finding, tier: "probable", score: Math.min(finding.score, 75), reasons };
}

/** "Groupe scolaire Jules Ferry B" may be part of "Groupe scolaire Jules Ferry". */
function temperedByLetter({ left, right }: Comparison, finding: Finding): Finding {
  const final = [left, right].map(({ name }) => name.letters.find((letter) => letter.startsWith("$")));
  if (final[0] === final[1]) return finding;
  const extra = (final[0] ?? final[1] ?? "").slice(1);
  const parameters = { short: left.name.words.join(" "), extra };
  const reasons = [...finding.reasons, { code: "contains" as const, parameters }];
  return { ...finding, tier: "probable", score: Math.min(finding.score, 75), reasons };
}
