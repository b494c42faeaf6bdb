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

/** Cents of euro: "144,00 €", "€144.00". */
export const euros = (locale: Locale, cents: number): string =>
  new Intl.NumberFormat(tags[locale], { style: "currency", currency: "EUR" }).format(cents / 100);
