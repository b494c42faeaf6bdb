import { clientsFieldErrors } from "#domain/clients/field-errors";
import { evaluationFieldErrors } from "#domain/evaluations/field-errors";
import { formFieldErrors } from "#domain/forms/field-errors";
import { identifierReasons } from "#domain/identifiers/reasons";
import { identityFieldErrors } from "#domain/identity/field-errors";
import { integrationsFieldErrors } from "#domain/integrations/field-errors";
import { memberFieldErrors } from "#domain/members/field-errors";
import { say, type Locale, type Parameters, type Sentence } from "#domain/locale";

/** Everything that can be wrong with one field, whatever the form it stands in. A closed list. */
export const fieldErrors = {
  required: { fr: "Ce champ est obligatoire.", en: "This field is required." },
  not_confirmed: {
    fr: "Ce n’est pas le nom de l’organisation. Recopiez-le exactement.",
    en: "This is not the name of the organisation. Type it exactly.",
  },
  invalid: { fr: "Cette valeur n’est pas valable.", en: "This value is not valid." },
  unknown_field: { fr: "Ce champ n’existe pas ici.", en: "This field does not exist here." },
  not_text: { fr: "Indiquez un texte.", en: "Enter a text." },
  not_number: {
    fr: "Indiquez un nombre, par exemple 12 ou 12,5.",
    en: "Enter a number, for example 12 or 12.5.",
  },
  not_integer: {
    fr: "Indiquez un nombre entier, par exemple 12.",
    en: "Enter a whole number, for example 12.",
  },
  not_boolean: { fr: "Répondez par oui ou par non.", en: "Answer yes or no." },
  too_short: { fr: "Indiquez au moins {min} caractères.", en: "Enter at least {min} characters." },
  too_long: { fr: "Ne dépassez pas {max} caractères.", en: "Keep to {max} characters at most." },
  too_small: { fr: "La valeur doit être au moins {min}.", en: "The value must be at least {min}." },
  too_big: { fr: "La valeur ne peut pas dépasser {max}.", en: "The value cannot be more than {max}." },
  too_few: { fr: "Choisissez-en au moins {min}.", en: "Choose at least {min}." },
  too_many: { fr: "Choisissez-en {max} au plus.", en: "Choose {max} at most." },
  not_offered: { fr: "Choisissez une des valeurs proposées.", en: "Choose one of the values offered." },
  not_unique: { fr: "Cette valeur est déjà prise.", en: "This value is already taken." },
  changed_meanwhile: {
    fr: "Cette réponse a changé depuis que vous l’avez ouverte.",
    en: "This answer has changed since you opened it.",
  },
  not_email: {
    fr: "Indiquez une adresse e-mail, par exemple jean.dupont@exemple.fr.",
    en: "Enter an e-mail address, for example jean.dupont@example.org.",
  },
  not_date: {
    fr: "Indiquez une date qui existe, par exemple 21/11/2026.",
    en: "Enter a date that exists, for example 2026-11-21.",
  },
  too_early: { fr: "Choisissez une date à partir du {min}.", en: "Choose a date from {min} on." },
  too_late: { fr: "Choisissez une date jusqu’au {max}.", en: "Choose a date up to {max}." },
  not_url: {
    fr: "Indiquez une adresse qui commence par https://.",
    en: "Enter an address that starts with https://.",
  },
  not_slug: {
    fr: "Utilisez des minuscules, des chiffres et des tirets, par exemple mairie-de-toulon.",
    en: "Use lower case letters, digits and hyphens, for example town-of-toulon.",
  },
  reserved: {
    fr: "Ce nom est réservé : choisissez-en un autre.",
    en: "This name is reserved: choose another.",
  },
  unsafe_text: {
    fr: "Ce texte contient des caractères qui ne peuvent pas être enregistrés.",
    en: "This text contains characters that cannot be stored.",
  },
  mixed_scripts: {
    fr: "N’utilisez que des lettres d’un même alphabet.",
    en: "Use letters of one alphabet only.",
  },
  weak_password: {
    fr: "Ce mot de passe est trop facile à deviner : essayez une phrase de quatre ou cinq mots.",
    en: "This password is too easy to guess: try a phrase of four or five words.",
  },
  not_colour: {
    fr: "Indiquez une couleur, par exemple #0b6e5f.",
    en: "Enter a colour, for example #0b6e5f.",
  },
  vat_number_of_another: {
    fr: "Ce numéro de TVA contient un autre SIREN que celui de l’organisation.",
    en: "This VAT number holds another SIREN than the organisation’s.",
  },
  admins_only: {
    fr: "Seul un administrateur peut recevoir la gestion du compte.",
    en: "Only an admin can be given account management.",
  },
  wrong_password: {
    fr: "Ce mot de passe n’est pas le bon.",
    en: "This is not the right password.",
  },
  low_contrast: {
    fr: "Cette couleur n’est pas assez lisible : essayez {nearest}.",
    en: "This colour is not readable enough: try {nearest}.",
  },
  unknown_reference: {
    fr: "Cet élément n’existe pas ou n’existe plus.",
    en: "This item does not exist, or no longer.",
  },
  ...identifierReasons,
  ...formFieldErrors,
  ...evaluationFieldErrors,
  ...identityFieldErrors,
  ...integrationsFieldErrors,
  ...memberFieldErrors,
  ...clientsFieldErrors,
} as const satisfies Record<string, Sentence>;

export type FieldErrorCode = keyof typeof fieldErrors;

/** What is wrong with one field. `pointer` is a JSON pointer into the request ("" is the whole of it). */
export type FieldError = { pointer: string; code: FieldErrorCode; parameters?: Parameters };

export const sayFieldError = (error: FieldError, locale: Locale): string =>
  say(fieldErrors[error.code], locale, error.parameters);
