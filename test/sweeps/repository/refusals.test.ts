import { expect, test } from "vitest";

import { fieldErrors } from "#domain/field-errors";
import { say, type Sentence } from "#domain/locale";
import { refusals, type RefusalDefinition } from "#domain/refusals";
import { statusOf } from "#routes/problems";

const definitions = Object.entries<RefusalDefinition>(refusals);
const sentences: [name: string, sentence: Sentence][] = [
  ...definitions.flatMap(([code, { title, detail }]): [string, Sentence][] => [
    [`title of ${code}`, title],
    [`detail of ${code}`, detail],
  ]),
  ...Object.entries<Sentence>(fieldErrors).map(([code, sentence]): [string, Sentence] => [
    `field error ${code}`,
    sentence,
  ]),
];
const offending = (isWrong: (sentence: Sentence) => boolean) =>
  sentences.filter(([, sentence]) => isWrong(sentence)).map(([name, { fr, en }]) => `${name}: ${fr} / ${en}`);

test("every refusal and field error speaks French and English", () => {
  expect(offending(({ fr, en }) => fr.trim().length < 3 || en.trim().length < 3)).toEqual([]);
});

test("French apostrophes and quotation marks are typographic", () => {
  expect(offending(({ fr }) => /['"]/.test(fr))).toEqual([]);
});

test("French punctuation never stands alone at the start of a line", () => {
  const breakable = /(?<![\u00A0\u202F])[;!?%»]|(?<![\u00A0\u202F]|https?):|«(?![\u00A0\u202F])/;
  expect(offending((sentence) => breakable.test(say(sentence, "fr")))).toEqual([]);
});

test("both languages name the same parameters", () => {
  const marks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
  expect(offending(({ fr, en }) => marks(fr) !== marks(en))).toEqual([]);
});

test("a detail is a sentence, a title is not", () => {
  const wrong = definitions.filter(
    ([, { title, detail }]) =>
      [title.fr, title.en].some((text) => text.endsWith(".")) ||
      [detail.fr, detail.en].some((text) => !/[.!?]$/.test(text)),
  );
  expect(wrong.map(([code]) => code)).toEqual([]);
});

test("every refusal has a status", () => {
  for (const [code, { kind }] of definitions) expect([code, statusOf[kind] >= 400]).toEqual([code, true]);
});
