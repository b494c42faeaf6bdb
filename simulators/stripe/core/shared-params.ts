import type Stripe from "stripe";
import { clearable, either, integer, object, text } from "./params.ts";

const clearableText = clearable(text);

export const address = object<Stripe.AddressParam>()({
  city: clearableText,
  country: clearableText,
  line1: clearableText,
  line2: clearableText,
  postal_code: clearableText,
  state: clearableText,
});

export function toAddress(given: Partial<Stripe.Address>): Stripe.Address {
  const { city = null, country = null, line1 = null, line2 = null, postal_code = null, state = null } = given;
  return { city, country, line1, line2, postal_code, state };
}

export const range = either(
  integer,
  object<Stripe.RangeQueryParam>()({ gt: integer, gte: integer, lt: integer, lte: integer }),
);

export interface Range {
  gt?: number;
  gte?: number;
  lt?: number;
  lte?: number;
}

export function inRange(value: number, wanted: number | Range | undefined): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted === "number") return value === wanted;
  return (
    (wanted.gt === undefined || value > wanted.gt) &&
    (wanted.gte === undefined || value >= wanted.gte) &&
    (wanted.lt === undefined || value < wanted.lt) &&
    (wanted.lte === undefined || value <= wanted.lte)
  );
}
/** Metadata after an update: a null removes its key, a null map removes them all. */
export function mergeMetadata(
  current: Stripe.Metadata | null,
  change: Record<string, string | null> | null | undefined,
): Stripe.Metadata {
  if (change === undefined) return { ...current };
  if (change === null) return {};
  const merged = Object.entries({ ...current, ...change });
  return Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null));
}
