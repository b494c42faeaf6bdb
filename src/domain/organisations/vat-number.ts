/** Upper case, without the spaces, dots and hyphens people type. */
export const compactNumber = (text: string): string => text.replaceAll(/[\s.-]/g, "").toUpperCase();

/**
 * Whether a compact text is a French VAT number: FR, a key, the SIREN. A key of digits is computed from the SIREN
 * (CGI, article 286 ter); keys with letters, given to few, are taken as they are.
 */
export function isVatNumber(number: string): boolean {
  if (!/^FR[0-9A-HJ-NP-Z]{2}\d{9}$/.test(number)) return false;
  const key = number.slice(2, 4);
  return !/^\d\d$/.test(key) || Number(key) === (12 + 3 * (Number(sirenOfVat(number)) % 97)) % 97;
}

export const sirenOfVat = (number: string): string => number.slice(4);
