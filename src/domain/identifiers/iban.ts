import { accepted, compact, rejected, type Checked } from "#domain/identifiers/checked";

type IbanReason = "empty" | "iban_format" | "iban_country" | "iban_length" | "iban_checksum";

/** Length of an IBAN in each country of SEPA (European Payments Council; ISO 13616 registry). */
const sepaLengths = new Map(
  (
    "AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 " +
    "IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** IBAN of a SEPA account, without spaces: country, length of that country, ISO 7064 mod 97-10. */
export function checkIban(typed: string): Checked<IbanReason> {
  const iban = compact(typed);
  if (iban === "") return rejected("empty");
  if (!/^[A-Z]{2}\d{2}[0-9A-Z]{1,40}$/.test(iban)) return rejected("iban_format");
  const length = sepaLengths.get(iban.slice(0, 2));
  if (length === undefined) return rejected("iban_country");
  if (iban.length !== length) return rejected("iban_length");
  const checkDigits = Number(iban.slice(2, 4));
  const holds = checkDigits >= 2 && checkDigits <= 98 && remainder97(iban.slice(4) + iban.slice(0, 4)) === 1;
  return holds ? accepted(iban) : rejected("iban_checksum");
}

function remainder97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
