import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { passwordError } from "#domain/identity/password";
import { fastestOfThree } from "#domain/fastest";

const owner = { email: "camille.lefevre@mairie-toulon.fr", name: "Camille Lefèvre" };
const codeOf = (password: string) => passwordError(password, owner)?.code;

describe("a new password", () => {
  test.each([
    ["seven characters", "x7!kQz2"],
    ["fourteen characters", "x7!kQz2 pL9$wd"],
    ["fourteen emoji", "🦊🐢🌵🍋🎻🧭🪁🏔️🛶🧵🍐🪐🐙".slice(0, 26)],
  ])("of %s is too short", (_, password) => expect(codeOf(password)).toBe("too_short"));

  test.each([
    ["fifteen characters", "x7!kQz2 pL9$wdR"],
    ["sixty-four characters", "une phrase assez longue que personne d’autre ne dirait vraiment !"],
    ["only spaces between words, kept as typed", "  cheval agrafe pile bouton  "],
    ["emoji", "🦊🐢🌵🍋🎻🧭🪁🏔🛶🧵🍐🪐🐙🪵🫖"],
    ["lower case alone: no rule of composition", "correct horse battery staple"],
    ["256 characters", "abcdfghj lmnpqrs ".repeat(16).slice(0, 255) + "Z"],
  ])("of %s is accepted", (_, password) => expect(codeOf(password)).toBeUndefined());

  test("of 5000 characters is too long", () => {
    expect(codeOf("cheval agrafe ".repeat(400))).toBe("too_long");
  });

  test.each([
    "motdepassemotdepasse",
    "MotDePasse123456789",
    "password password",
    "Parvis Parvis Parvis",
    "parvis-2026-parvis",
    "camille.lefevre@mairie-toulon.fr",
    "Camille Lefèvre 2026",
    "CamilleLefevre1234",
    "aaaaaaaaaaaaaaaaaaaa",
    "abcabcabcabcabcabc",
    "1234567890123456789",
    "azertyuiopqsdfghjklm",
    "qwertyuiopasdfghjkl",
    "Bienvenue Toulon 123",
  ])("anyone would guess is refused: %s", (password) => expect(codeOf(password)).toBe("weak_password"));

  test("made of random letters is never called weak", () => {
    const letters = fc.array(fc.constantFrom(..."bdfhjlnprtvxz!%?*"), { minLength: 40, maxLength: 120 });
    fc.assert(
      fc.property(letters, (characters) => {
        fc.pre(new Set(characters).size > 12);
        expect(codeOf(characters.join(""))).toBeUndefined();
      }),
    );
  });

  test("costs little to refuse, however it repeats itself", () => {
    const best = fastestOfThree(() => {
      codeOf(`${"ab".repeat(127)}!`);
      codeOf("a".repeat(256));
    });
    expect(best).toBeLessThan(50);
  });
});
