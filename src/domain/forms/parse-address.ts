import { z } from "zod";

import type { Address } from "#domain/forms/answers";
import { under, wrong, type Parsed } from "#domain/forms/parsed";
import { parseLine } from "#domain/forms/parse-text";

const part = z.string().optional();
const addressSchema = z.strictObject({
  street: part,
  complement: part,
  postalCode: part,
  city: part,
  country: part,
});

const parts = { street: 200, complement: 200, postalCode: 12, city: 100, country: 2 } as const;
type Part = keyof typeof parts;

/** Parts may be missing while the draft is written; `lackingErrors` asks for them. France by default. */
export function parseAddress(value: unknown): Parsed<Address | null> {
  if (value === null) return { value: null };
  const shape = addressSchema.safeParse(value);
  if (!shape.success) return wrong("invalid");
  const read = (name: Part) => readPart(shape.data[name], name);
  const all = { street: read("street"), complement: read("complement"), city: read("city") };
  const codes = { postalCode: read("postalCode"), country: read("country") };
  const errors = [...Object.values(all), ...Object.values(codes)].flatMap(({ errors }) => errors);
  if (errors.length > 0) return { errors };
  const address = {
    street: all.street.text,
    complement: all.complement.text,
    postalCode: codes.postalCode.text.toUpperCase(),
    city: all.city.text,
    country: codes.country.text.toUpperCase() || "FR",
  };
  const { street, complement, postalCode, city } = address;
  if (street + complement + postalCode + city === "") return { value: null };
  return checkCodes(address);
}

function readPart(value: string | undefined, name: Part) {
  const parsed = parseLine(value ?? "", parts[name]);
  return "errors" in parsed
    ? { text: "", errors: under(`/${name}`, parsed.errors) }
    : { text: parsed.value ?? "", errors: [] };
}

function checkCodes(address: Address): Parsed<Address> {
  const { postalCode, country } = address;
  if (!/^[A-Z]{2}$/.test(country)) return { errors: under("/country", wrong("not_country").errors) };
  const isPostalCode = country === "FR" ? /^\d{5}$/ : /^[A-Z0-9 -]{2,12}$/;
  return postalCode === "" || isPostalCode.test(postalCode)
    ? { value: address }
    : { errors: under("/postalCode", wrong("not_postal_code").errors) };
}

/** "83", "2A", "974": the département of a French address; null elsewhere or before the code is known. */
export function departementOf({ postalCode, country }: Address): string | null {
  if (country !== "FR" || !/^\d{5}$/.test(postalCode)) return null;
  if (postalCode.startsWith("97") || postalCode.startsWith("98")) return postalCode.slice(0, 3);
  if (postalCode.startsWith("20")) return postalCode < "20200" ? "2A" : "2B";
  return postalCode.slice(0, 2);
}
