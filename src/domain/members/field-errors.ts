import type { Sentence } from "#domain/locale";

export const memberFieldErrors = {
  not_person_name: {
    fr: "Utilisez des lettres, des espaces, des tirets ou des apostrophes, par exemple Lefèvre-d’Arc.",
    en: "Use letters, spaces, hyphens or apostrophes, for example Lefèvre-d’Arc.",
  },
  born_in_future: {
    fr: "Indiquez une date de naissance passée, par exemple 21/11/1990.",
    en: "Enter a date of birth in the past, for example 1990-11-21.",
  },
  born_too_early: {
    fr: "Indiquez une date de naissance d’il y a moins de 120 ans.",
    en: "Enter a date of birth less than 120 years ago.",
  },
  ends_before_start: {
    fr: "La fin doit venir après le début.",
    en: "The end must come after the start.",
  },
  several_members: {
    fr: "Plusieurs adhérents ont cette adresse : indiquez leur numéro ou leur pseudo.",
    en: "Several members have this address: give their number or login name.",
  },
} as const satisfies Record<string, Sentence>;
