import { expect, test } from "vitest";

import { say } from "#domain/locale";

test("a sentence is said in the language asked, with its parameters", () => {
  const sentence = { fr: "Au moins {min}.", en: "At least {min}." };
  expect(say(sentence, "fr", { min: 3 })).toBe("Au moins 3.");
  expect(say(sentence, "en", { min: 0 })).toBe("At least 0.");
});

test("a mark without a parameter stays visible rather than saying undefined", () => {
  expect(say({ fr: "{x}", en: "{x}" }, "fr")).toBe("{x}");
});

test("French punctuation keeps its word, and what fills a mark is left as it is", () => {
  const sentence = { fr: "Le champ « {label} » : est-il à 100 % ?", en: "Is “{label}” at 100%?" };
  expect(say(sentence, "fr", { label: "Pourquoi ?" })).toBe(
    "Le champ «\u00A0Pourquoi ?\u00A0»\u00A0: est-il à 100\u00A0%\u00A0?",
  );
  expect(say(sentence, "en", { label: "Why ?" })).toBe("Is “Why ?” at 100%?");
});
