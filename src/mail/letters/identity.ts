import { button, facts, link, notice, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { dayAndTime } from "#mail/words";

export const identityLetters: Letters<"verify-email" | "sign-up-attempt" | "password-reset"> = {
  "verify-email": {
    fr: (mail) => ({
      subject: `Confirmez votre adresse e-mail · ${mail.brand.name}`,
      preheader: "Un clic suffit pour terminer la création de votre compte.",
      title: "Confirmez votre adresse e-mail",
      body: [
        paragraph("Bienvenue ! Il reste une étape : confirmer que cette adresse est bien la vôtre."),
        button("Confirmer mon adresse", mail.url),
        paragraph(
          `Ce lien est personnel et valable jusqu’au ${dayAndTime("fr", mail.brand, mail.expiresAt)}.`,
        ),
        notice("Vous n’avez pas créé de compte ? Ignorez ce message : sans votre clic, rien ne sera activé."),
      ],
      reason: "Vous recevez ce message parce qu’un compte a été demandé avec cette adresse.",
    }),
    en: (mail) => ({
      subject: `Confirm your e-mail address · ${mail.brand.name}`,
      preheader: "One click and your account is ready.",
      title: "Confirm your e-mail address",
      body: [
        paragraph("Welcome! One step remains: confirming that this address is yours."),
        button("Confirm my address", mail.url),
        paragraph(`This link is personal and valid until ${dayAndTime("en", mail.brand, mail.expiresAt)}.`),
        notice(
          "You did not create an account? Ignore this message: without your click, nothing is activated.",
        ),
      ],
      reason: "You receive this message because an account was requested with this address.",
    }),
  },
  "sign-up-attempt": {
    fr: (mail) => ({
      subject: `Vous avez déjà un compte · ${mail.brand.name}`,
      preheader: "Quelqu’un a voulu créer un compte avec votre adresse.",
      title: "Vous avez déjà un compte",
      body: [
        paragraph(
          `Le ${dayAndTime("fr", mail.brand, mail.at)}, quelqu’un a voulu créer un compte avec votre adresse. Elle en possède déjà un : rien n’a changé.`,
        ),
        paragraph("C’était vous ? Connectez-vous simplement."),
        button("Me connecter", mail.signInUrl),
        link("Mot de passe oublié ? Choisissez-en un nouveau.", mail.resetUrl),
        notice(
          "Ce n’était pas vous ? Vous n’avez rien à faire : votre compte est resté fermé à cette personne.",
        ),
      ],
      reason: "Vous recevez ce message pour votre sécurité, parce que cette adresse possède un compte.",
    }),
    en: (mail) => ({
      subject: `You already have an account · ${mail.brand.name}`,
      preheader: "Someone tried to create an account with your address.",
      title: "You already have an account",
      body: [
        paragraph(
          `On ${dayAndTime("en", mail.brand, mail.at)}, someone tried to create an account with your address. It already has one: nothing has changed.`,
        ),
        paragraph("Was it you? Simply sign in."),
        button("Sign in", mail.signInUrl),
        link("Forgotten password? Choose a new one.", mail.resetUrl),
        notice("It was not you? There is nothing to do: your account stayed closed to that person."),
      ],
      reason: "You receive this message for your security, because this address has an account.",
    }),
  },
  "password-reset": {
    fr: (mail) => ({
      subject: `Choisissez un nouveau mot de passe · ${mail.brand.name}`,
      preheader: "Votre lien pour choisir un nouveau mot de passe.",
      title: "Choisissez un nouveau mot de passe",
      body: [
        paragraph(
          "Vous avez demandé à changer votre mot de passe. Ce lien vous permet d’en choisir un nouveau.",
        ),
        button("Choisir mon mot de passe", mail.url),
        facts({ label: "Valable jusqu’au", value: dayAndTime("fr", mail.brand, mail.expiresAt) }),
        notice(
          "Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe actuel reste le bon. Ne transmettez ce lien à personne.",
        ),
      ],
      reason: "Vous recevez ce message parce qu’un nouveau mot de passe a été demandé pour cette adresse.",
    }),
    en: (mail) => ({
      subject: `Choose a new password · ${mail.brand.name}`,
      preheader: "Your link to choose a new password.",
      title: "Choose a new password",
      body: [
        paragraph("You asked to change your password. This link lets you choose a new one."),
        button("Choose my password", mail.url),
        facts({ label: "Valid until", value: dayAndTime("en", mail.brand, mail.expiresAt) }),
        notice(
          "You did not ask for this? Ignore this message: your current password still works. Do not share this link with anyone.",
        ),
      ],
      reason: "You receive this message because a new password was requested for this address.",
    }),
  },
};
