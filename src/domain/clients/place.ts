import { normaliseCity, type City } from "#domain/clients/city";
import { isCommune, isSharedCommune } from "#domain/clients/communes";
import { departmentOf } from "#domain/clients/departments";
import { editDistance, isMisspelling } from "#domain/clients/spelling";

/** Where a record is: a postal code alone is not a place, but it tells the department. */
export type Place = { city: City | null; postalCode: string | null; department: string | null };

export type PlaceAgreement = "agree" | "conflict" | "unknown";

export const placeOf = (city: string | null, postalCode: string | null): Place => ({
  city: normaliseCity(city ?? ""),
  postalCode: postalCode?.replaceAll(/\s/g, "") || null,
  department: departmentOf(postalCode) ?? departmentIn(city ?? ""),
});

/** "Saint-Denis (93)", "83000 Toulon". */
const departmentIn = (city: string): string | null =>
  /\((\d{2,3}|2[AB])\)/i.exec(city)?.[1]?.toUpperCase() ?? departmentOf(/\d{5}/.exec(city)?.[0] ?? null);

/** Compares two places by commune (duplicates: rules 10 and 11). Symmetric. */
export function comparePlaces(a: Place, b: Place): PlaceAgreement {
  const departments = compareCodes(a.department, b.department);
  if (departments === "conflict") return "conflict";
  if (a.city === null || b.city === null) return "unknown";
  return compareCities(a, b, a.city, b.city);
}

function compareCities(a: Place, b: Place, cityA: City, cityB: City): PlaceAgreement {
  if (cityA.key === cityB.key) return "agree";
  const samePostalCode = compareCodes(a.postalCode, b.postalCode) === "agree";
  const [wordsA, wordsB] = [cityA.words.join(" "), cityB.words.join(" ")];
  // Only the article differs: the postal code makes it one town.
  if (wordsA === wordsB) return samePostalCode ? "agree" : "unknown";
  const known = isCommune(cityA.words) && isCommune(cityB.words);
  if (cityA.words.join("") === cityB.words.join("")) return "agree";
  if (!known && isMisspelling(wordsA, wordsB) && (samePostalCode || editDistance(wordsA, wordsB, 1) <= 1))
    return "agree";
  // "Antibes Juan-les-Pins" is no commune: it is Antibes, in the same department.
  const [short, long] = cityA.words.length < cityB.words.length ? [cityA, cityB] : [cityB, cityA];
  const oneDepartment = a.department !== null && a.department === b.department;
  const isOneTown = isCommune(short.words) && !isSharedCommune(short.words) && !isCommune(long.words);
  if (oneDepartment && isOneTown && startsWith(long.words, short.words)) return "agree";
  // "Digne" is short for Digne-les-Bains; "Saint-Cyr" may be short for Saint-Cyr-sur-Mer, or another town.
  if (samePostalCode && (startsWith(cityA.words, cityB.words) || startsWith(cityB.words, cityA.words)))
    return known ? "unknown" : "agree";
  // Two communes share most postal codes: the code helps only when one side is a quarter or a shortened name.
  return samePostalCode && !known ? "unknown" : "conflict";
}

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, index) => words[index] === word);

const compareCodes = (a: string | null, b: string | null): PlaceAgreement => {
  if (a === null || b === null) return "unknown";
  return a === b ? "agree" : "conflict";
};
