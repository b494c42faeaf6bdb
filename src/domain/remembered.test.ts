import { expect, test } from "vitest";

import { remembered } from "#domain/remembered";

test("a word is answered once, and nothing stays remembered past the most that may be", () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => asked.push(word) && word.length, 2);
  expect([lengthOf("un"), lengthOf("un"), lengthOf("deux")]).toEqual([2, 2, 4]);
  expect(asked).toEqual(["un", "deux"]);
  expect(lengthOf("trois")).toBe(5);
  expect(lengthOf("un")).toBe(2);
  expect(asked).toEqual(["un", "deux", "trois", "un"]);
});

test("nothing is an answer too", () => {
  const asked: string[] = [];
  const nothing = remembered((word) => {
    asked.push(word);
    return null;
  });
  expect([nothing("un"), nothing("un")]).toEqual([null, null]);
  expect(asked).toEqual(["un"]);
});
