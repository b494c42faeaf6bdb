import { useTranslation } from "react-i18next";

import type { Language } from "#i18n/language";

const regions: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
const minute = 60_000;
const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365 * 24 * 60 * minute],
  ["month", 30 * 24 * 60 * minute],
  ["day", 24 * 60 * minute],
  ["hour", 60 * minute],
  ["minute", minute],
];

/** Instants are RFC 3339; days are YYYY-MM-DD; amounts are integer cents. Everything is said in the reader's language. */
export function formatsFor(language: string, timeZone = "Europe/Paris") {
  const locale = regions[language === "en" ? "en" : "fr"];
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone });
  const longDate = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const euros = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    decimalSeparator: number.formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".",
    dateTime: (instant: string) =>
      `${date.format(new Date(instant))}${language === "en" ? ", " : " à "}${time.format(new Date(instant))}`,
    time: (instant: string) => time.format(new Date(instant)),
    date: (instant: string) => date.format(new Date(instant)),
    longDate: (instant: string) => longDate.format(new Date(instant)),
    day: (value: string) => day.format(new Date(`${value}T00:00:00Z`)),
    amount: (cents: number) => euros.format(cents / 100),
    number: (value: number) => number.format(value),
    percent: (ratio: number) => percent.format(ratio),
    bytes: (bytes: number) => bytesIn(locale, bytes),
    ago: (instant: string, now: number) => agoIn(relative, new Date(instant).getTime() - now),
  };
}

function agoIn(relative: Intl.RelativeTimeFormat, distance: number): string {
  const [unit, size] = steps.find(([, step]) => Math.abs(distance) >= step) ?? ["second", 1000];
  return relative.format(unit === "second" ? 0 : Math.trunc(distance / size), unit);
}

const sizes = [
  ["megabyte", 1_000_000, "short"],
  ["kilobyte", 1000, "short"],
  ["byte", 1, "long"],
] as const;

function bytesIn(locale: string, bytes: number): string {
  const [unit, size, unitDisplay] = sizes.find(([, step]) => bytes >= step) ?? sizes[2];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay,
    maximumFractionDigits: 1,
  }).format(bytes / size);
}

export function useFormats() {
  const { i18n } = useTranslation();
  return formatsFor(i18n.language);
}
