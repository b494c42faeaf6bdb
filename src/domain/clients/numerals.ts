const spelled: Readonly<Record<string, string>> = {
  ier: "1",
  iere: "1",
  premier: "1",
  premiere: "1",
  deux: "2",
  deuxieme: "2",
  trois: "3",
  troisieme: "3",
  quatre: "4",
  quatrieme: "4",
  cinq: "5",
  cinquieme: "5",
  six: "6",
  sixieme: "6",
  sept: "7",
  septieme: "7",
  huit: "8",
  huitieme: "8",
  neuvieme: "9",
  dix: "10",
  dixieme: "10",
};

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Digits of a word that says a number: "12ème", "03", "XII", "XIIIe", "deux". Any other word stays. */
export function numeralOf(word: string, index: number, isLast = false): string {
  const digits = /^(\d{1,9})(?:er|ere|re|e|eme|ieme|nd|nde)?$/.exec(word)?.[1];
  if (digits !== undefined) return String(Number(digits));
  if (word === "i" && isLast && index > 0) return "1";
  return spelled[word] ?? romanNumeral(word, index) ?? word;
}

/** II to XXXIX. A lone V or X counts when it does not lead, a lone I when it ends the name; "vie" is life, not the sixth. */
function romanNumeral(word: string, index: number): string | undefined {
  const letters = /^(x{0,3}(?:ix|iv|v?i{0,3}))(?:e|eme)?$/.exec(word)?.[1];
  if (letters === undefined || letters === "" || letters === "i" || word === "vie") return undefined;
  if (letters.length === 1 && (index === 0 || word.length > 1)) return undefined;
  let total = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const value = romanDigits[letters.charAt(at)] ?? 0;
    total += value < (romanDigits[letters.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return String(total);
}
