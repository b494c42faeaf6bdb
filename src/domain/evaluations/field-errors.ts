import type { Sentence } from "#domain/locale";

/** What can be wrong with a grid, a session or the answers of an evaluator, and nowhere else. */
export const evaluationFieldErrors = {
  no_criterion: {
    fr: "Ajoutez au moins un critère.",
    en: "Add at least one criterion.",
  },
  step_does_not_reach: {
    fr: "Avec ce pas, on ne passe pas de {min} à {max} : choisissez-en un autre.",
    en: "This step does not lead from {min} to {max}: choose another.",
  },
  off_step: {
    fr: "La note va de {step} en {step} à partir de {min}.",
    en: "The score goes by {step} from {min}.",
  },
  more_than_two_decimals: {
    fr: "Indiquez deux chiffres après la virgule au plus.",
    en: "Enter two digits after the decimal mark at most.",
  },
  always_applies: {
    fr: "Ce critère s’applique toujours : répondez-y.",
    en: "This criterion always applies: answer it.",
  },
  frozen: {
    fr: "Ceci ne change plus : une évaluation a déjà été validée.",
    en: "This no longer changes: an evaluation has already been finalised.",
  },
  no_phase: { fr: "Ajoutez au moins une phase.", en: "Add at least one phase." },
  phases_overlap: {
    fr: "Cette phase commence avant la fin de la précédente.",
    en: "This phase begins before the end of the one before.",
  },
  no_dossier: { fr: "Ajoutez au moins un dossier.", en: "Add at least one dossier." },
  no_evaluator: { fr: "Ajoutez au moins un évaluateur.", en: "Add at least one evaluator." },
  due_in_past: {
    fr: "Choisissez une échéance à venir.",
    en: "Choose a deadline in the future.",
  },
} as const satisfies Record<string, Sentence>;
