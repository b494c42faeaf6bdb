import { limits } from "#domain/forms/limits";
import type { Sentence } from "#domain/locale";

const largestFileMb = limits.fileBytes / 1024 / 1024;

/** What can be wrong with the definition of a form, and with answers only forms ask for. */
export const formFieldErrors = {
  duplicate_id: {
    fr: "Cet identifiant sert déjà ailleurs dans le formulaire.",
    en: "This id is already used elsewhere in the form.",
  },
  final_step_missing: {
    fr: "Ajoutez l’étape d’envoi final à la fin du parcours.",
    en: "Add the final submission step at the end of the path.",
  },
  final_step_not_last: {
    fr: "L’étape d’envoi final est unique et vient en dernier.",
    en: "The final submission step is unique and comes last.",
  },
  no_field: {
    fr: "Ajoutez au moins une étape de formulaire avec un champ.",
    en: "Add at least one form step with a field.",
  },
  too_many_fields: {
    fr: "Un formulaire compte {max} champs au plus.",
    en: "A form has {max} fields at most.",
  },
  definition_too_large: {
    fr: "Ce formulaire est trop long : raccourcissez les textes ou les listes de choix.",
    en: "This form is too long: shorten the texts or the lists of choices.",
  },
  closes_before_opening: {
    fr: "La clôture doit venir après l’ouverture.",
    en: "The closing must come after the opening.",
  },
  closes_in_the_past: {
    fr: "Choisissez une date de clôture à venir.",
    en: "Choose a closing date in the future.",
  },
  bounds_crossed: {
    fr: "Le minimum dépasse le maximum.",
    en: "The minimum is above the maximum.",
  },
  duplicate_label: {
    fr: "Deux choix portent le même nom.",
    en: "Two choices have the same name.",
  },
  condition_unknown_field: {
    fr: "Cette condition porte sur une question qui n’existe pas ici.",
    en: "This condition is about a question that does not exist here.",
  },
  condition_on_itself: {
    fr: "Cette condition porte sur « {label} », qu’elle affiche elle-même.",
    en: "This condition is about “{label}”, which it shows itself.",
  },
  condition_forward: {
    fr: "Cette condition porte sur « {label} », demandé plus loin : déplacez cette question avant.",
    en: "This condition is about “{label}”, asked further on: move that question before.",
  },
  condition_cycle: {
    fr: "Cette condition tourne en rond : l’affichage de « {label} » dépend déjà de ce qu’elle affiche.",
    en: "This condition goes in circles: showing “{label}” already depends on what it shows.",
  },
  condition_in_repeat: {
    fr: "« {label} » est dans un bloc répétable : une condition hors du bloc ne sait pas quelle ligne lire.",
    en: "“{label}” is in a repeatable block: a condition outside the block cannot tell which row to read.",
  },
  condition_operator: {
    fr: "Cette comparaison ne s’applique pas à « {label} ».",
    en: "This comparison does not suit “{label}”.",
  },
  condition_value: {
    fr: "Cette valeur ne peut pas être comparée à « {label} ».",
    en: "This value cannot be compared with “{label}”.",
  },
  too_many_decimals: {
    fr: "Indiquez {max} chiffres après la virgule au plus.",
    en: "Enter {max} digits after the decimal mark at most.",
  },
  not_amount: {
    fr: "Indiquez un montant en euros, par exemple 1 234,56.",
    en: "Enter an amount in euros, for example 1234.56.",
  },
  amount_too_small: {
    fr: "Le montant doit être au moins {min} €.",
    en: "The amount must be at least €{min}.",
  },
  amount_too_big: {
    fr: "Le montant ne peut pas dépasser {max} €.",
    en: "The amount cannot be more than €{max}.",
  },
  not_phone: {
    fr: "Indiquez un numéro de téléphone, par exemple 06 12 34 56 78 ou +32 2 123 45 67.",
    en: "Enter a phone number, for example 06 12 34 56 78 or +32 2 123 45 67.",
  },
  not_postal_code: {
    fr: "Indiquez un code postal, par exemple 83000.",
    en: "Enter a postal code, for example 83000.",
  },
  not_country: {
    fr: "Indiquez un code de pays à deux lettres, par exemple FR.",
    en: "Enter a two-letter country code, for example FR.",
  },
  not_accepted: {
    fr: "Cochez cette case pour continuer.",
    en: "Tick this box to continue.",
  },
  step_not_validated: {
    fr: "Cette étape attend la validation de l’organisation.",
    en: "This step is waiting to be validated by the organisation.",
  },
  payment_proof_missing: {
    fr: "Joignez votre preuve de paiement.",
    en: "Attach your payment proof.",
  },
  payment_not_validated: {
    fr: "Votre preuve de paiement est en cours de vérification : la suite s’ouvrira dès sa validation.",
    en: "Your payment proof is being checked: the next step opens once it is validated.",
  },
  too_few_files: { fr: "Joignez au moins {min} fichiers.", en: "Attach at least {min} files." },
  too_many_files: { fr: "Joignez {max} fichiers au plus.", en: "Attach {max} files at most." },
  too_few_rows: { fr: "Ajoutez au moins {min} lignes.", en: "Add at least {min} rows." },
  too_many_rows: { fr: "Ajoutez {max} lignes au plus.", en: "Add {max} rows at most." },
  file_missing: {
    fr: "Ce fichier n’est pas arrivé jusqu’au bout : envoyez-le à nouveau.",
    en: "This file did not arrive completely: send it again.",
  },
  file_in_check: {
    fr: "Ce fichier est en cours de vérification : patientez quelques instants.",
    en: "This file is being checked: wait a moment.",
  },
  file_refused: {
    fr: "Ce fichier a été refusé par la vérification : remplacez-le.",
    en: "This file was refused by the check: replace it.",
  },
  file_family: {
    fr: "Ce type de fichier n’est pas accepté ici.",
    en: "This type of file is not accepted here.",
  },
  file_too_big: {
    fr: "Ce fichier dépasse {max} Mo.",
    en: "This file is over {max} MB.",
  },
  file_limit_too_big: {
    fr: `Un fichier pèse ${largestFileMb} Mo au plus : indiquez une taille plus petite.`,
    en: `A file weighs ${largestFileMb} MB at most: give a smaller size.`,
  },
} as const satisfies Record<string, Sentence>;
