import { accepted, compact, rejected, type Checked } from "#domain/identifiers/checked";
import { passesLuhn } from "#domain/identifiers/luhn";

/** SIREN of a legal body: 9 digits, Luhn (INSEE, Sirene directory). */
export function checkSiren(typed: string): Checked<"empty" | "siren_length" | "siren_checksum"> {
  const siren = compact(typed);
  if (siren === "") return rejected("empty");
  if (!/^\d{9}$/.test(siren) || siren === "000000000") return rejected("siren_length");
  return passesLuhn(siren) ? accepted(siren) : rejected("siren_checksum");
}

/** "732 829 320", as people read it. */
export const sirenText = (siren: string): string => siren.replaceAll(/(\d{3})(?=\d)/g, "$1 ");
