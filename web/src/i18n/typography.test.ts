import { expect, test } from "vitest";

const files = import.meta.glob<Record<string, unknown>>("./fr/*.ts", { eager: true });

function sentences(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Object.values(value ?? {}).flatMap(sentences);
}

const french = Object.values(files).flatMap(sentences);

test("French sentences never break before a colon, a semicolon, a mark or a closing guillemet", () => {
  expect(french.length).toBeGreaterThan(200);
  expect(french.filter((text) => / [:;!?»]|« |[^\s\u00a0\u202f]»|«[^\s\u00a0\u202f]/.test(text))).toEqual([]);
});

test("French sentences use the curly apostrophe and the real ellipsis", () => {
  expect(french.filter((text) => /'|\.\.\./.test(text))).toEqual([]);
});

test("screens leave the colon between a label and its value to the reader's language", () => {
  const screens = Object.entries(
    import.meta.glob<string>("../**/*.tsx", { query: "?raw", import: "default", eager: true }),
  );
  expect(screens.length).toBeGreaterThan(200);
  expect(screens.filter(([, text]) => /\} : \$\{/.test(text)).map(([path]) => path)).toEqual([]);
});
