import { button, facts, notice, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { dayAndTime } from "#mail/words";

const reason = {
  fr: "Vous recevez ce message pour votre sécurité : il ne peut pas être désactivé.",
  en: "You receive this message for your security: it cannot be switched off.",
};

type SecurityKind =
  | "second-factor-changed"
  | "password-changed"
  | "email-change-confirm"
  | "email-changed-notice"
  | "new-sign-in";

export const securityLetters: Letters<SecurityKind> = {
  "password-changed": {
    fr: (mail) => ({
      subject: `Votre mot de passe a été changé · ${mail.brand.name}`,
      preheader: "Si c’était vous, tout est en ordre.",
      title: "Votre mot de passe a été changé",
      body: [
        paragraph(
          `Le changement a eu lieu le ${dayAndTime("fr", mail.brand, mail.at)}. Par prudence, tous vos autres appareils ont été déconnectés.`,
        ),
        paragraph("C’était vous ? Tout est en ordre, vous n’avez rien à faire."),
        notice("Ce n’était pas vous ? Reprenez la main sur votre compte sans attendre."),
        button("Sécuriser mon compte", mail.url),
      ],
      reason: reason.fr,
    }),
    en: (mail) => ({
      subject: `Your password was changed · ${mail.brand.name}`,
      preheader: "If it was you, all is well.",
      title: "Your password was changed",
      body: [
        paragraph(
          `The change took place on ${dayAndTime("en", mail.brand, mail.at)}. As a precaution, all your other devices were signed out.`,
        ),
        paragraph("Was it you? All is well, there is nothing to do."),
        notice("It was not you? Take your account back without delay."),
        button("Secure my account", mail.url),
      ],
      reason: reason.en,
    }),
  },
  "email-change-confirm": {
    fr: (mail) => ({
      subject: `Confirmez votre nouvelle adresse · ${mail.brand.name}`,
      preheader: "Un clic suffit pour utiliser cette adresse.",
      title: "Confirmez votre nouvelle adresse",
      body: [
        paragraph("Vous souhaitez utiliser cette adresse pour votre compte :"),
        facts(
          { label: "Nouvelle adresse", value: mail.newEmail },
          { label: "Lien valable jusqu’au", value: dayAndTime("fr", mail.brand, mail.expiresAt) },
        ),
        button("Utiliser cette adresse", mail.url),
        notice(
          "D’ici là, votre ancienne adresse reste la bonne. Vous n’avez rien demandé ? Ignorez ce message.",
        ),
      ],
      reason: "Vous recevez ce message parce que cette adresse a été indiquée pour un compte.",
    }),
    en: (mail) => ({
      subject: `Confirm your new address · ${mail.brand.name}`,
      preheader: "One click and this address is yours to use.",
      title: "Confirm your new address",
      body: [
        paragraph("You wish to use this address for your account:"),
        facts(
          { label: "New address", value: mail.newEmail },
          { label: "Link valid until", value: dayAndTime("en", mail.brand, mail.expiresAt) },
        ),
        button("Use this address", mail.url),
        notice("Until then, your old address still works. You did not ask for this? Ignore this message."),
      ],
      reason: "You receive this message because this address was entered for an account.",
    }),
  },
  "email-changed-notice": {
    fr: (mail) => ({
      subject: `L’adresse de votre compte a changé · ${mail.brand.name}`,
      preheader: "Votre compte utilise désormais une autre adresse.",
      title: "L’adresse de votre compte a changé",
      body: [
        paragraph(
          "Votre compte utilise désormais une autre adresse. Celle-ci ne permet plus de se connecter.",
        ),
        facts(
          { label: "Nouvelle adresse", value: mail.newEmail },
          { label: "Date du changement", value: dayAndTime("fr", mail.brand, mail.at) },
        ),
        notice("Ce n’était pas vous ? Prévenez-nous tout de suite, votre compte sera protégé."),
        button("Signaler ce changement", mail.url),
      ],
      reason: reason.fr,
    }),
    en: (mail) => ({
      subject: `The address of your account has changed · ${mail.brand.name}`,
      preheader: "Your account now uses another address.",
      title: "The address of your account has changed",
      body: [
        paragraph("Your account now uses another address. This one no longer lets you sign in."),
        facts(
          { label: "New address", value: mail.newEmail },
          { label: "Changed on", value: dayAndTime("en", mail.brand, mail.at) },
        ),
        notice("It was not you? Tell us straight away and your account will be protected."),
        button("Report this change", mail.url),
      ],
      reason: reason.en,
    }),
  },
  "second-factor-changed": {
    fr: (mail) => {
      const title = mail.active
        ? "La double authentification est activée"
        : "La double authentification est désactivée";
      return {
        subject: `${title} · ${mail.brand.name}`,
        preheader: "Si c’était vous, tout est en ordre.",
        title,
        body: [
          paragraph(
            mail.active
              ? "À chaque connexion, un code de votre application vous sera demandé. Gardez vos codes de secours en lieu sûr."
              : "Votre mot de passe suffit désormais pour ouvrir votre compte.",
          ),
          facts({ label: "Date du changement", value: dayAndTime("fr", mail.brand, mail.at) }),
          notice("Ce n’était pas vous ? Changez votre mot de passe sans attendre."),
          button("Voir mon compte", mail.url),
        ],
        reason: reason.fr,
      };
    },
    en: (mail) => {
      const title = mail.active ? "Your second factor is on" : "Your second factor is off";
      return {
        subject: `${title} · ${mail.brand.name}`,
        preheader: "If it was you, all is well.",
        title,
        body: [
          paragraph(
            mail.active
              ? "Each sign-in will ask for a code of your application. Keep your recovery codes somewhere safe."
              : "Your password is now enough to open your account.",
          ),
          facts({ label: "Changed on", value: dayAndTime("en", mail.brand, mail.at) }),
          notice("It was not you? Change your password without delay."),
          button("See my account", mail.url),
        ],
        reason: reason.en,
      };
    },
  },
  "new-sign-in": {
    fr: (mail) => ({
      subject: `Nouvelle connexion à votre compte · ${mail.brand.name}`,
      preheader: "Si c’était vous, vous n’avez rien à faire.",
      title: "Nouvelle connexion à votre compte",
      body: [
        paragraph("Votre compte vient d’être ouvert depuis un appareil que nous ne connaissions pas."),
        facts(
          { label: "Appareil", value: mail.device },
          ...(mail.place === undefined ? [] : [{ label: "Lieu approximatif", value: mail.place }]),
          { label: "Date", value: dayAndTime("fr", mail.brand, mail.at) },
        ),
        notice("Ce n’était pas vous ? Fermez cette session et changez votre mot de passe."),
        button("Voir mes sessions", mail.url),
      ],
      reason: reason.fr,
    }),
    en: (mail) => ({
      subject: `New sign-in to your account · ${mail.brand.name}`,
      preheader: "If it was you, there is nothing to do.",
      title: "New sign-in to your account",
      body: [
        paragraph("Your account has just been opened from a device we did not know."),
        facts(
          { label: "Device", value: mail.device },
          ...(mail.place === undefined ? [] : [{ label: "Approximate place", value: mail.place }]),
          { label: "Date", value: dayAndTime("en", mail.brand, mail.at) },
        ),
        notice("It was not you? Close that session and change your password."),
        button("See my sessions", mail.url),
      ],
      reason: reason.en,
    }),
  },
};
