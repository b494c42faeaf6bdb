import { accepted, compact, rejected, type Checked } from "#domain/identifiers/checked";
import { passesLuhn } from "#domain/identifiers/luhn";

type VatReason = "empty" | "vat_format" | "vat_siren" | "vat_checksum";

/** Keys with letters leave out I and O (Direction générale des finances publiques). */
const alphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** French intra-community VAT number: FR, a key of two characters, the SIREN. */
export function checkVatNumber(typed: string): Checked<VatReason> {
  const number = compact(typed);
  if (number === "") return rejected("empty");
  if (!/^FR[0-9A-HJ-NP-Z]{2}\d{9}$/.test(number)) return rejected("vat_format");
  const key = number.slice(2, 4);
  const siren = number.slice(4);
  // Monaco is numbered by France with 000 in front, outside the Sirene directory.
  if (!siren.startsWith("000") && !passesLuhn(siren)) return rejected("vat_siren");
  const holds = /^\d\d$/.test(key) ? Number(key) === vatKeyOf(siren) : letterKeyHolds(key, Number(siren));
  return holds ? accepted(number) : rejected("vat_checksum");
}

/** The numeric key of a SIREN. */
export const vatKeyOf = (siren: string): number => (12 + 3 * (Number(siren) % 97)) % 97;

function letterKeyHolds(key: string, siren: number): boolean {
  const first = alphabet.indexOf(key.charAt(0));
  const second = alphabet.indexOf(key.charAt(1));
  const check = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (siren + 1 + Math.floor(check / 11)) % 11 === check % 11;
}
