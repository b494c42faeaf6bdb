import { z } from "zod";

import { foldForSearch } from "#domain/dossiers/search-text";
import type { FieldError } from "#domain/field-errors";
import { parsePhone } from "#domain/forms/parse-contact";
import { readDay } from "#domain/forms/parse-date";
import { email, shortText } from "#domain/input";
import { parisDay } from "#domain/time";

/** Letters, with single spaces, hyphens, apostrophes or dots between them. */
const nameShape = /^\p{L}[\p{L}\p{M}]*(?:[ .’'-]{1,2}[\p{L}\p{M}]+)*\.?$/u;

export const personName = shortText(80, 1).pipe(
  z.string().refine((name) => nameShape.test(name), { error: "not_person_name" }),
);

/** A day that exists, from `1990-11-21` or `21/11/1990`, as `YYYY-MM-DD`. */
export const birthDate = z.string().transform((text, context) => {
  const day = readDay(text.trim());
  if (day !== null) return day;
  context.addIssue({ code: "custom", message: "not_date" });
  return z.NEVER;
});

/** E.164, from the ways people write a number. */
export const phone = z.string().transform((text, context) => {
  const parsed = parsePhone(text);
  if ("value" in parsed && parsed.value !== null) return parsed.value;
  context.addIssue({ code: "custom", message: "not_phone" });
  return z.NEVER;
});

export const postalCode = shortText(12, 1)
  .transform((code) => code.toUpperCase())
  .refine((code) => /^[A-Z0-9][A-Z0-9 -]{1,11}$/.test(code), { error: "not_postal_code" });

export const country = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => /^[A-Z]{2}$/.test(code), { error: "not_country" });

/** Everything a member must have given. The strict form of the product: each field says what is wrong with it. */
export const profileFields = {
  lastName: personName,
  firstName: personName,
  birthDate,
  phone,
  street: shortText(200, 1),
  postalCode,
  city: shortText(100, 1),
  country: country.default("FR"),
} as const;

/** What an administrator or a file gives: the name, and whatever else is known. */
export const partialProfileFields = {
  lastName: personName,
  firstName: personName,
  email: email.nullable().default(null),
  birthDate: birthDate.nullable().default(null),
  phone: phone.nullable().default(null),
  street: shortText(200, 1).nullable().default(null),
  postalCode: postalCode.nullable().default(null),
  city: shortText(100, 1).nullable().default(null),
  country: country.default("FR"),
} as const;

export type Profile = {
  lastName: string;
  firstName: string;
  birthDate: string | null;
  phone: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string;
};

const asked = ["lastName", "firstName", "birthDate", "phone", "street", "postalCode", "city"] as const;
export type ProfileField = (typeof asked)[number];

/** The fields a member still has to give, in the order of the form. */
export const missingFields = (profile: Profile): ProfileField[] =>
  asked.filter((field) => profile[field] === null || profile[field] === "");

export const isComplete = (profile: Profile): boolean => missingFields(profile).length === 0;

/** What depends on other facts than the text of a field: the day it is, the country of the code. */
export function profileErrors(
  { birthDate: born, postalCode: code, country: where }: Profile,
  now: number,
): FieldError[] {
  const errors: FieldError[] = [];
  if (born !== null) {
    if (born > parisDay(now)) errors.push({ pointer: "/birthDate", code: "born_in_future" });
    else if (Number(born.slice(0, 4)) < Number(parisDay(now).slice(0, 4)) - 120)
      errors.push({ pointer: "/birthDate", code: "born_too_early" });
  }
  if (code !== null && where === "FR" && !/^\d{5}$/.test(code))
    errors.push({ pointer: "/postalCode", code: "not_postal_code" });
  return errors;
}

/** The order of lists: last name, then first name, without case or accents. */
export const sortKeyOf = ({ lastName, firstName }: Pick<Profile, "lastName" | "firstName">): string =>
  foldForSearch(`${lastName} ${firstName}`);

/** Two records of one key are likely one person: same names, and same day of birth when both are known. */
export const sameNameKey = ({ lastName, firstName }: Pick<Profile, "lastName" | "firstName">): string =>
  foldForSearch(`${lastName} ${firstName}`).split(" ").sort().join(" ");
