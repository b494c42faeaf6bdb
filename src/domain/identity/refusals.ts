import type { RefusalDefinition } from "#domain/refusals";

export const identityRefusals = {
  sign_in_refused: {
    kind: "unauthenticated",
    title: { fr: "Connexion impossible", en: "Could not sign in" },
    detail: {
      fr: "Ces identifiants ne correspondent à aucun compte. Vérifiez-les, ou choisissez un nouveau mot de passe.",
      en: "These details match no account. Check them, or choose a new password.",
    },
  },
  second_factor_refused: {
    kind: "unauthenticated",
    title: { fr: "Code refusé", en: "Code refused" },
    detail: {
      fr: "Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, puis recommencez.",
      en: "This code is wrong, or was used already. Wait for the next one, then try again.",
    },
  },
  sign_in_expired: {
    kind: "unauthenticated",
    title: { fr: "Connexion expirée", en: "Sign-in expired" },
    detail: {
      fr: "Votre connexion a attendu trop longtemps. Indiquez de nouveau votre mot de passe.",
      en: "Your sign-in waited too long. Enter your password again.",
    },
  },
  link_invalid: {
    kind: "malformed",
    title: { fr: "Lien non valable", en: "Link not valid" },
    detail: {
      fr: "Ce lien a expiré, a déjà servi ou a été remplacé par un plus récent. Demandez-en un nouveau.",
      en: "This link has expired, was used already or was replaced by a newer one. Ask for a new one.",
    },
  },
  second_factor_active: {
    kind: "conflict",
    title: { fr: "Double authentification déjà active", en: "Second factor already on" },
    detail: {
      fr: "Désactivez-la avant d’en configurer une nouvelle.",
      en: "Turn it off before you set up a new one.",
    },
  },
  second_factor_inactive: {
    kind: "conflict",
    title: { fr: "Double authentification inactive", en: "Second factor is off" },
    detail: {
      fr: "Activez la double authentification pour obtenir des codes de secours.",
      en: "Turn the second factor on to get recovery codes.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
