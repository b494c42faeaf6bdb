import { numeralOf } from "#domain/clients/numerals";

/** Names are cut here: no body needs more to be told from another, and work stays bounded. */
const longest = 500;

const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [..."аaвbеeкkмmнhоoрpсcтtуyхxіiѕsјjαaοoρpνvεeιiκkτtυu"].reduce<[string, string][]>(
    (pairs, character, index, all) =>
      index % 2 === 1 ? [...pairs, [all[index - 1] ?? "", character]] : pairs,
    [],
  ),
);

const ligatures: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  "&": " et ",
};

const stopWords = new Set(
  "de du des d la le les l a au aux et en sur sous pour par s un une cedex".split(" "),
);

/** Lower case without accents, ligatures, invisible characters or Cyrillic and Greek look-alikes. */
export const foldLetters = (text: string): string =>
  text
    .slice(0, longest)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .replaceAll(/[œæßøłđ&Ͱ-ϿЀ-ӿ]/gu, (letter) => ligatures[letter] ?? lookAlikes[letter] ?? letter);

/** What a text must hold for one of the rules of `unmarked` to change it: most names hold nothing of it. */
const marks = /sté|à|sous|s\/|['’‘ʼ`´′]|n[°ºo]\s?\d|№/u;

/** Elisions, "n° 5", "S/", "Sté" and "à", which say something only as they are typed. */
const unmarked = (text: string): string =>
  text
    .replaceAll(/(?<!\p{L})sté(?!\p{L})/gu, "societe")
    .replaceAll(/(?<!\p{L})à(?!\p{L})/gu, " ")
    .replaceAll(/(?<![\p{L}-])sous[- ](?=pr[eé]f|off)/gu, "sous")
    .replaceAll(/(?<!\p{L})s\/s?(?!\p{L})/gu, " ")
    .replaceAll(/(?<!\p{L})p['’]ti/gu, "peti")
    .replaceAll(/(?<!\p{L})(?:n[°ºo]|№)\s?(?=\d)/gu, " ")
    .replaceAll(/(?<!\p{L})(?:[cdjlmnst]|qu)['’‘ʼ`´′](?=[\p{L}\p{N}])/gu, " ");

/** Every word of a text, folded: elisions cut, initials joined ("S.A.R.L.", "N.-D."), numerals in digits. */
export function foldedWords(text: string): string[] {
  const typed = text
    .slice(0, longest)
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\p{Cf}]/gu, "");
  const letters = foldLetters(marks.test(typed) ? unmarked(typed) : typed)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replaceAll(/(?<=\p{L})(?=\p{N})/gu, " ")
    .trim();
  const words = letters === "" ? [] : letters.split(" ");
  return joinInitials(words).map((word, index, all) => numeralOf(word, index, index === all.length - 1));
}

/** Words that weigh in a comparison: no stop words, no lone letters, no final s. */
export const significantWords = (text: string): string[] => withoutStopWords(foldedWords(text)).map(stem);

export const withoutStopWords = (words: readonly string[]): string[] =>
  words.filter((word) => !stopWords.has(word) && (isNumber(word) || !/^.$/u.test(word)));

export const isNumber = (word: string): boolean => /^\d/.test(word);

/** Drops the final s of words over four letters. */
export function stem(word: string): string {
  let end = word.length;
  while (end > 4 && word[end - 1] === "s") end -= 1;
  return word.slice(0, end);
}

/** Legal forms whose last letter is no elision ("S A R L Avignon" against "Aide a l enfance"). */
const endingInL = new Set(["sarl", "earl", "selarl", "eirl", "eurl", "spl"]);

/** "s a r l" is one word; a lone letter between words is not an initial, nor is the "l" of "a l enfance". */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let run = "";
  for (const word of [...words, ""]) {
    if (/^\p{L}$/u.test(word)) {
      run += word;
      continue;
    }
    const elided = /[dl]$/.test(run) && /^[aeiouyh]/.test(word) && !endingInL.has(run);
    const initials = elided ? run.slice(0, -1) : run;
    if (initials !== "") joined.push(initials);
    if (word !== "") joined.push(word);
    run = "";
  }
  return joined;
}
