import type { DebitOutcome } from "../core/world.ts";

interface DebitBehaviour {
  businessDays: number;
  outcome: DebitOutcome;
}

const soon = 5;
const late = 14;

/** Stripe's public French test IBANs; any other valid one settles. */
const testIbans: Record<string, DebitBehaviour> = {
  FR1420041010050500013M02606: { businessDays: soon, outcome: "succeed" },
  FR3020041010050500013M02609: { businessDays: late, outcome: "succeed" },
  FR8420041010050500013M02607: { businessDays: soon, outcome: "fail" },
  FR7920041010050500013M02600: { businessDays: late, outcome: "fail" },
  FR5720041010050500013M02608: { businessDays: soon, outcome: "dispute" },
  FR9720041010050000002222227: { businessDays: soon, outcome: "insufficient_funds" },
};

export function debitBehaviour(iban: string): DebitBehaviour {
  return testIbans[iban] ?? { businessDays: soon, outcome: "succeed" };
}

const sepaCountries = new Set(
  (
    "AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT " +
    "RO RS SE SI SK SM VA"
  ).split(" "),
);

export function normaliseIban(text: string): string {
  return text.replace(/\s/g, "").toUpperCase();
}

export function isSepaCountry(iban: string): boolean {
  return sepaCountries.has(iban.slice(0, 2));
}

/** ISO 13616: the rearranged number is 1 modulo 97. */
export function hasValidChecksum(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const char of moved) {
    const digits = /\d/.test(char) ? char : String(char.charCodeAt(0) - 55);
    remainder = Number(`${remainder}${digits}`) % 97;
  }
  return remainder === 1;
}
