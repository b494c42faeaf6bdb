import { say, type Locale, type Parameters, type Sentence } from "#domain/locale";

/** Why two records are, may be or are not the same client. Closed. */
export const duplicateReasons = {
  same_siret: { fr: "Même numéro SIRET.", en: "Same SIRET number." },
  same_rna: { fr: "Même numéro RNA.", en: "Same RNA number." },
  names_incompatible: {
    fr: "SIRET ou RNA identique, mais les noms sont incompatibles.",
    en: "Same SIRET or RNA, but the names are incompatible.",
  },
  same_name: { fr: "Même nom, une fois l’écriture unifiée.", en: "Same name, once spelt alike." },
  same_place: { fr: "Même commune.", en: "Same town." },
  place_unknown: {
    fr: "La commune manque ou n’est pas sûre sur l’une des fiches.",
    en: "The town is missing or uncertain on one of the records.",
  },
  other_place: { fr: "Communes différentes.", en: "Different towns." },
  distinctive_name: {
    fr: "Ce nom est assez rare pour désigner un seul client.",
    en: "This name is rare enough to mean one client.",
  },
  widespread_name: {
    fr: "Ce nom se rencontre dans plusieurs communes.",
    en: "This name is found in several towns.",
  },
  legal_forms_differ: {
    fr: "Formes juridiques différentes : {left} et {right}.",
    en: "Different legal forms: {left} and {right}.",
  },
  sirens_differ: { fr: "Deux numéros SIREN différents.", en: "Two different SIREN numbers." },
  same_siren: {
    fr: "Même SIREN : deux établissements du même organisme.",
    en: "Same SIREN: two establishments of the same body.",
  },
  discriminators_differ: {
    fr: "Un numéro ou une précision les distingue : {left} et {right}.",
    en: "A number or a detail tells them apart: {left} and {right}.",
  },
  kinds_differ: {
    fr: "Ce ne sont pas des organismes de même nature : {left} et {right}.",
    en: "They are not bodies of the same kind: {left} and {right}.",
  },
  communes_differ: {
    fr: "Les noms désignent deux communes : {left} et {right}.",
    en: "The names speak of two towns: {left} and {right}.",
  },
  contains: {
    fr: "Tous les mots de « {short} » sont dans l’autre nom (en plus : {extra}).",
    en: "Every word of “{short}” is in the other name (besides: {extra}).",
  },
  word_order: { fr: "Mêmes mots, dans un autre ordre.", en: "Same words, in another order." },
  misspelt: {
    fr: "Faute de frappe probable : {left} et {right}.",
    en: "Probable typing slip: {left} and {right}.",
  },
  sound: { fr: "{left} et {right} se prononcent de la même façon.", en: "{left} and {right} sound alike." },
  joined: {
    fr: "Mots soudés ou séparés : {left} et {right}.",
    en: "Words joined or split: {left} and {right}.",
  },
  abbreviation: { fr: "Abréviation : {left} et {right}.", en: "Abbreviation: {left} and {right}." },
  acronym: { fr: "Sigle : {left} et {right}.", en: "Acronym: {left} and {right}." },
  synonym: {
    fr: "{left} et {right} désignent le même organisme.",
    en: "{left} and {right} mean the same body.",
  },
  department: { fr: "Même département : {left} et {right}.", en: "Same department: {left} and {right}." },
  overlap: {
    fr: "Les noms ont l’essentiel en commun : {shared}.",
    en: "The names have the main part in common: {shared}.",
  },
  same_contact: {
    fr: "Même téléphone ou même e-mail personnel.",
    en: "Same phone or same personal e-mail.",
  },
  same_address: { fr: "Même adresse.", en: "Same address." },
  too_little_in_common: {
    fr: "Trop peu de mots en commun.",
    en: "Too few words in common.",
  },
  no_name: {
    fr: "L’un des noms ne contient aucun mot à comparer.",
    en: "One of the names holds no word to compare.",
  },
} as const satisfies Record<string, Sentence>;

export type DuplicateReasonCode = keyof typeof duplicateReasons;

export type DuplicateReason = { code: DuplicateReasonCode; parameters?: Parameters };

export const sayDuplicateReason = (reason: DuplicateReason, locale: Locale): string =>
  say(duplicateReasons[reason.code], locale, reason.parameters);
