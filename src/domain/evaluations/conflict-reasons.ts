import { say, type Locale, type Parameters, type Sentence } from "#domain/locale";

/** Why an evaluator should perhaps not judge a dossier, from what the data says. Closed, surest first. */
export const conflictReasons = {
  same_person: {
    fr: "Cette personne fait partie de l’équipe du dossier.",
    en: "This person is part of the dossier’s team.",
  },
  same_email: {
    fr: "Même adresse e-mail que dans le dossier : {key}.",
    en: "Same e-mail address as in the dossier: {key}.",
  },
  same_siren: { fr: "Même organisme, SIREN {key}.", en: "Same body, SIREN {key}." },
  former_dossier: {
    fr: "Ils ont déjà déposé un dossier ensemble : {key}.",
    en: "They have already applied together: dossier {key}.",
  },
  same_email_domain: {
    fr: "Adresses e-mail du même domaine : {key}.",
    en: "E-mail addresses of the same domain: {key}.",
  },
  same_surname: {
    fr: "Même nom de famille : {key}. Ce peut être une coïncidence.",
    en: "Same surname: {key}. It may be a coincidence.",
  },
} as const satisfies Record<string, Sentence>;

export type ConflictCode = keyof typeof conflictReasons;

/** `key` is what both have in common. */
export type ConflictReason = { code: ConflictCode; key: string };

/** Certain ones keep the pair apart by themselves; the others wait for somebody to look. */
export const isCertain = ({ code }: ConflictReason): boolean =>
  code === "same_person" || code === "same_email" || code === "same_siren";

/** Whoever applies never judges their own dossier, whatever anybody decides. */
export const isOwnDossier = ({ code }: ConflictReason): boolean =>
  code === "same_person" || code === "same_email";

export const sayConflictReason = ({ code, key }: ConflictReason, locale: Locale): string => {
  const parameters: Parameters = { key };
  return say(conflictReasons[code], locale, parameters);
};
