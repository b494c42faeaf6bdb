import type { FieldErrorCode } from "#domain/field-errors";

/** Names that would let someone pass for the organisation or for us. Compared as keys. */
const reservedNames = [
  "admin",
  "administrateur",
  "administrator",
  "contact",
  "moderateur",
  "owner",
  "parvis",
  "postmaster",
  "proprietaire",
  "root",
  "securite",
  "security",
  "support",
  "system",
  "systeme",
];

const bounds = { min: 3, max: 60 };

/** Letters and digits, with single `.`, `-`, `_` or apostrophe between them. */
const shape = /^[\p{L}\p{N}]+(?:[.\-_’'][\p{L}\p{N}]+)*$/u;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];

/** A login name as it is shown, and the key under which it is unique and found in an organisation. */
export type LoginName = { shown: string; key: string };

/**
 * Reads a login name: `DUPONT.jean` and `dupont.JEAN` have one key, and so have names that look the same
 * (Unicode TS 39: Cyrillic `а` and Latin `a`). Returns the field error when the name may not be taken.
 */
export function parseLoginName(text: string): LoginName | FieldErrorCode {
  const shown = text.normalize("NFKC").trim();
  if (/[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(shown)) return "unsafe_text";
  if ([...shown].length < bounds.min) return "too_short";
  if ([...shown].length > bounds.max) return "too_long";
  if (!shape.test(shown)) return "not_login_name";
  if (!isOneScript(shown)) return "mixed_scripts";
  const key = loginNameKey(shown);
  return reservedKeys.has(key) ? "reserved" : { shown, key };
}

/** The key under which a typed login name is looked up, whatever was typed. */
export function loginNameKey(text: string): string {
  const canonical = text.normalize("NFKC").trim().toLowerCase().replaceAll("i\u0307", "i").normalize("NFKC");
  return [...canonical].map((character) => lookalikes.get(character) ?? character).join("");
}

/** Proposes `DUPONT.jean` from a name (product: login name). At most 60 characters; the person may change it. */
export function suggestLoginName(firstName: string, lastName: string): string {
  const last = plain(lastName).toUpperCase();
  const first = plain(firstName).toLowerCase();
  return [last, first]
    .filter((part) => part !== "")
    .join(".")
    .slice(0, bounds.max)
    .replace(/(?<![.-])[.-]+$/, "");
}

/** Every letter of one alphabet; digits and signs belong to all. */
function isOneScript(text: string): boolean {
  const letters = [...text].filter((character) => /\p{L}/u.test(character)).join("");
  if (letters === "") return true;
  return scripts.some((script) => [...letters].every((letter) => script.test(letter)));
}

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/œ/gi, "oe")
    .replaceAll(/æ/gi, "ae")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** Each letter of another alphabet, or digit, that a reader takes for the Latin letter beside it (Unicode TS 39). */
const lookalikes = new Map(
  [
    "aаα",
    "bЬьв",
    "cсϲ",
    "dԁ",
    "eеє",
    "gɡ",
    "hһн",
    "iіιı",
    "jј",
    "kκк",
    "l1ӏ",
    "mм",
    "nп",
    "o0оοσ",
    "pрρ",
    "qԛ",
    "sѕ",
    "tтτ",
    "uυц",
    "vνѵ",
    "wԝω",
    "xхχ",
    "yуγ",
    "'’",
  ].flatMap((group) => {
    const [latin = "", ...others] = group;
    return others.map((other) => [other, latin] as const);
  }),
);

const reservedKeys = new Set(reservedNames.map(loginNameKey));
