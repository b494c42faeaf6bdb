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
