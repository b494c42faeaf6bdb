import { z } from "zod";

import type { FieldError } from "#domain/field-errors";
import { invalid } from "#domain/refusals";

/** Characters, not bytes. 15 at least without second factor (NIST 800-63B-4); a longer hash input helps nobody. */
const passwordBounds = { min: 15, max: 256 } as const;

/** A password as it is typed: never trimmed, never cleaned. Whether it is a good one is `checkPassword`'s business. */
export const typedPassword = z.string().min(1).max(1024);

/** Words that say nothing: with them taken out, something must remain. */
const commonWords = [
  "motdepasse",
  "password",
  "passwort",
  "contrasena",
  "secret",
  "parvis",
  "bonjour",
  "bienvenue",
  "welcome",
  "soleil",
  "doudou",
  "chouchou",
  "loulou",
  "marseille",
  "football",
  "baseball",
  "princess",
  "princesse",
  "iloveyou",
  "jetaime",
  "letmein",
  "dragon",
  "monkey",
  "superman",
  "administrateur",
  "administrator",
  "admin",
  "azertyuiop",
  "qsdfghjklm",
  "wxcvbn",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "azerty",
  "qwerty",
  "test",
] as const;

/** What must remain, in different characters. */
const leastVariety = 6;

export type PasswordOwner = { email: string; name: string };

/** What is wrong with a new password, if anything: too short, too long, or built from what anyone would try. */
export function passwordError(
  password: string,
  owner: PasswordOwner,
): Omit<FieldError, "pointer"> | undefined {
  const length = [...password].length;
  if (length < passwordBounds.min) return { code: "too_short", parameters: { min: passwordBounds.min } };
  if (length > passwordBounds.max) return { code: "too_long", parameters: { max: passwordBounds.max } };
  return new Set(withoutGuesses(password, owner)).size < leastVariety ? { code: "weak_password" } : undefined;
}

/** @throws Refusal invalid_request, with the error on the field at `pointer`. */
export function checkPassword(password: string, owner: PasswordOwner, pointer: string): void {
  const error = passwordError(password, owner);
  if (error) throw invalid({ pointer, ...error });
}

/** Lower case letters, digits and signs that are left once everything guessable is taken out. */
function withoutGuesses(password: string, { email, name }: PasswordOwner): string {
  const own = [email, ...email.split(/[@.\-_+]/), ...name.split(/[\s'’-]/)].map(folded);
  const words = [...own.filter((word) => word.length >= 3), ...commonWords].sort(
    (a, b) => b.length - a.length,
  );
  let rest = folded(password);
  for (const word of words) rest = rest.replaceAll(word, "");
  return withoutRuns(rest).replaceAll(/(.{1,8}?)\1+/gu, "$1");
}

const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\s.@_-]/gu, "")
    .toLowerCase();

/** "3456" and "dcba" are one guess: a character that follows its neighbour, up or down, counts for nothing. */
function withoutRuns(text: string): string {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  return [...text]
    .filter((_, at) => {
      const step = (codes[at] ?? 0) - (codes[at - 1] ?? Number.NaN);
      return step !== 1 && step !== -1;
    })
    .join("");
}
