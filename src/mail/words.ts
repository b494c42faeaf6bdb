import type { Locale } from "#domain/locale";
import type { Brand } from "#mail/mails";

const tags = { fr: "fr-FR", en: "en-GB" } as const satisfies Record<Locale, string>;

/** "21 novembre 2026 à 20:00", read in the zone of the organisation. */
export const dayAndTime = (locale: Locale, brand: Brand, at: number): string =>
  new Intl.DateTimeFormat(tags[locale], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: brand.timeZone,
  }).format(at);

export const day = (locale: Locale, brand: Brand, at: number): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: brand.timeZone }).format(at);

export const count = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(tags[locale]).format(value);

const units = { fr: ["ko", "Mo", "Go"], en: ["kB", "MB", "GB"] } as const;

/** "512 Mo": thousands of bytes, never less than one. */
export function sizeOf(locale: Locale, bytes: number): string {
  const power = Math.min(2, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3) - 1));
  const value = Math.max(1, bytes / 1000 ** (power + 1));
  const shown = new Intl.NumberFormat(tags[locale], { maximumSignificantDigits: 3 }).format(value);
  return `${shown} ${units[locale][power] ?? ""}`;
}

/** Cents of euro: "144,00 €", "€144.00". */
export const euros = (locale: Locale, cents: number): string =>
  new Intl.NumberFormat(tags[locale], { style: "currency", currency: "EUR" }).format(cents / 100);
