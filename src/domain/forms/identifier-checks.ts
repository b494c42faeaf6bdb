import type { FieldErrorCode } from "#domain/field-errors";

export type IdentifierType = "siren" | "siret" | "rna" | "iban";

type IdentifierCheck = {
  /** What replaces the blanks and the case people type; a normalised value normalises to itself. */
  normalise: (text: string) => string;
  isValid: (normalised: string) => boolean;
  code: FieldErrorCode;
};

const compact = (text: string): string => text.replaceAll(/[\s.-]/g, "").toUpperCase();

export const identifierChecks: Readonly<Record<IdentifierType, IdentifierCheck>> = {
  siren: {
    normalise: compact,
    isValid: (text) => /^\d{9}$/.test(text) && luhn(text) % 10 === 0,
    code: "not_siren",
  },
  siret: { normalise: compact, isValid: isSiret, code: "not_siret" },
  rna: { normalise: compact, isValid: (text) => /^W[0-9A-Z]\d{8}$/.test(text), code: "not_rna" },
  iban: { normalise: compact, isValid: isIban, code: "not_iban" },
};

/** La Poste's establishments answer to the sum of their digits instead of Luhn. */
function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  if (luhn(text) % 10 === 0) return true;
  return text.startsWith("356000000") && [...text].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

function luhn(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const weighed = Number(digit) * (1 + (index % 2));
    return sum + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
}

function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text) || (text.startsWith("FR") && text.length !== 27))
    return false;
  const digits = (text.slice(4) + text.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(digits) % 97n === 1n;
}
