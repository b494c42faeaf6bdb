import { say, type Locale, type Sentence } from "#domain/locale";

/** Why an identifier is not one. Closed: the sentence says what to correct, and gives an example. */
export const identifierReasons = {
  empty: { fr: "Aucun numéro n’est indiqué.", en: "No number is given." },
  siren_length: {
    fr: "Un SIREN compte 9 chiffres, par exemple 732 829 320.",
    en: "A SIREN has 9 digits, for example 732 829 320.",
  },
  siren_checksum: {
    fr: "Ce SIREN contient une erreur de frappe : sa clé de contrôle ne correspond pas.",
    en: "This SIREN holds a typing error: its check digit does not match.",
  },
  siret_length: {
    fr: "Un SIRET compte 14 chiffres, par exemple 732 829 320 00074.",
    en: "A SIRET has 14 digits, for example 732 829 320 00074.",
  },
  siret_is_siren: {
    fr: "Ceci est un SIREN : ajoutez les 5 chiffres de l’établissement pour former le SIRET.",
    en: "This is a SIREN: add the 5 digits of the establishment to make the SIRET.",
  },
  siret_checksum: {
    fr: "Ce SIRET contient une erreur de frappe : sa clé de contrôle ne correspond pas.",
    en: "This SIRET holds a typing error: its check digit does not match.",
  },
  siret_siren_checksum: {
    fr: "Les 9 premiers chiffres de ce SIRET ne forment pas un SIREN.",
    en: "The first 9 digits of this SIRET do not make a SIREN.",
  },
  rna_format: {
    fr: "Un numéro RNA s’écrit W suivi de 9 chiffres, par exemple W832001234.",
    en: "An RNA number is W followed by 9 digits, for example W832001234.",
  },
  iban_format: {
    fr: "Un IBAN commence par deux lettres et deux chiffres, par exemple FR76.",
    en: "An IBAN starts with two letters and two digits, for example FR76.",
  },
  iban_country: {
    fr: "Cet IBAN vient d’un pays hors de l’espace SEPA : le prélèvement n’y est pas possible.",
    en: "This IBAN comes from a country outside SEPA: direct debit is not possible there.",
  },
  iban_length: {
    fr: "La longueur de cet IBAN n’est pas celle de son pays (27 caractères en France).",
    en: "This IBAN is not as long as those of its country (27 characters in France).",
  },
  iban_checksum: {
    fr: "Cet IBAN contient une erreur de frappe : sa clé de contrôle ne correspond pas.",
    en: "This IBAN holds a typing error: its check digits do not match.",
  },
  vat_format: {
    fr: "Un numéro de TVA français s’écrit FR, 2 caractères puis le SIREN, par exemple FR44 732 829 320.",
    en: "A French VAT number is FR, 2 characters then the SIREN, for example FR44 732 829 320.",
  },
  vat_siren: {
    fr: "Les 9 derniers chiffres de ce numéro de TVA ne forment pas un SIREN.",
    en: "The last 9 digits of this VAT number do not make a SIREN.",
  },
  vat_checksum: {
    fr: "La clé de ce numéro de TVA ne correspond pas à son SIREN.",
    en: "The key of this VAT number does not match its SIREN.",
  },
} as const satisfies Record<string, Sentence>;

export type IdentifierReason = keyof typeof identifierReasons;

export const sayIdentifierReason = (reason: IdentifierReason, locale: Locale): string =>
  say(identifierReasons[reason], locale);
