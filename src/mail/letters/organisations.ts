import { opening } from "#mail/editable-texts";
import { button, facts, notice, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { dayAndTime } from "#mail/words";

const roles = {
  fr: { admin: "administrateur", manager: "gestionnaire" },
  en: { admin: "administrator", manager: "manager" },
};

type OrganisationKind =
  | "staff-invitation"
  | "staff-invitation-accepted"
  | "owner-transfer-offered"
  | "owner-transferred";

export const organisationLetters: Letters<OrganisationKind> = {
  "staff-invitation": {
    fr: (mail) => ({
      subject: `${mail.inviterName} vous invite à rejoindre ${mail.brand.name}`,
      preheader: "Votre place dans l’équipe vous attend.",
      title: `Rejoignez l’équipe ${mail.brand.name}`,
      body: [
        ...opening(mail, "fr", [
          paragraph(`${mail.inviterName} vous invite à rejoindre l’équipe ${mail.brand.name} sur Parvis.`),
        ]),
        facts(
          { label: "Votre rôle", value: roles.fr[mail.role] },
          { label: "Invitation valable jusqu’au", value: dayAndTime("fr", mail.brand, mail.expiresAt) },
        ),
        button("Accepter l’invitation", mail.url),
        notice(
          "Ce lien vous est personnel. Vous ne connaissez pas cette organisation ? Ignorez ce message, rien ne sera créé.",
        ),
      ],
      reason: `Vous recevez ce message parce que ${mail.brand.name} a indiqué votre adresse dans une invitation.`,
    }),
    en: (mail) => ({
      subject: `${mail.inviterName} invites you to join ${mail.brand.name}`,
      preheader: "Your place in the team is waiting for you.",
      title: `Join the team of ${mail.brand.name}`,
      body: [
        ...opening(mail, "en", [
          paragraph(`${mail.inviterName} invites you to join the team of ${mail.brand.name} on Parvis.`),
        ]),
        facts(
          { label: "Your role", value: roles.en[mail.role] },
          { label: "Invitation valid until", value: dayAndTime("en", mail.brand, mail.expiresAt) },
        ),
        button("Accept the invitation", mail.url),
        notice(
          "This link is personal. You do not know this organisation? Ignore this message, nothing will be created.",
        ),
      ],
      reason: `You receive this message because ${mail.brand.name} entered your address in an invitation.`,
    }),
  },
  "staff-invitation-accepted": {
    fr: (mail) => ({
      subject: `${mail.memberName} a rejoint ${mail.brand.name}`,
      preheader: "Votre invitation a été acceptée.",
      title: `${mail.memberName} a rejoint votre équipe`,
      body: [
        paragraph("Bonne nouvelle : votre invitation a été acceptée."),
        facts({ label: "Personne", value: mail.memberName }, { label: "Rôle", value: roles.fr[mail.role] }),
        button("Voir l’équipe", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous avez invité cette personne à rejoindre ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `${mail.memberName} has joined ${mail.brand.name}`,
      preheader: "Your invitation was accepted.",
      title: `${mail.memberName} has joined your team`,
      body: [
        paragraph("Good news: your invitation was accepted."),
        facts({ label: "Person", value: mail.memberName }, { label: "Role", value: roles.en[mail.role] }),
        button("See the team", mail.url),
      ],
      reason: `You receive this message because you invited this person to join ${mail.brand.name}.`,
    }),
  },
  "owner-transfer-offered": {
    fr: (mail) => ({
      subject: `${mail.ownerName} vous propose de devenir propriétaire · ${mail.brand.name}`,
      preheader: "Rien ne change tant que vous n’avez pas accepté.",
      title: "Devenir propriétaire du compte",
      body: [
        paragraph(
          `${mail.ownerName} souhaite vous confier le compte ${mail.brand.name}. Le propriétaire gère l’offre, la facturation et la fermeture du compte.`,
        ),
        facts({ label: "Réponse possible jusqu’au", value: dayAndTime("fr", mail.brand, mail.expiresAt) }),
        button("Lire la proposition", mail.url),
        notice("Votre mot de passe vous sera demandé. Rien ne change tant que vous n’avez pas accepté."),
      ],
      reason: `Vous recevez ce message parce que vous êtes administrateur du compte ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `${mail.ownerName} offers you the ownership of ${mail.brand.name}`,
      preheader: "Nothing changes until you accept.",
      title: `Become the owner of ${mail.brand.name}`,
      body: [
        paragraph(
          `${mail.ownerName} wishes to entrust ${mail.brand.name} to you. The owner looks after the plan, the billing and the closing of the account.`,
        ),
        facts({ label: "Answer by", value: dayAndTime("en", mail.brand, mail.expiresAt) }),
        button("Read the offer", mail.url),
        notice("You will be asked for your password. Nothing changes until you accept."),
      ],
      reason: `You receive this message because you are an administrator of ${mail.brand.name}.`,
    }),
  },
  "owner-transferred": {
    fr: (mail) => ({
      subject: `Le compte ${mail.brand.name} a un nouveau propriétaire`,
      preheader: `${mail.newOwnerName} est désormais propriétaire.`,
      title: "Votre compte a un nouveau propriétaire",
      body: [
        paragraph("Le transfert est terminé. L’ancien propriétaire reste administrateur."),
        facts(
          { label: "Nouveau propriétaire", value: mail.newOwnerName },
          { label: "Date du transfert", value: dayAndTime("fr", mail.brand, mail.at) },
        ),
        button("Voir l’équipe", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous faites partie de l’équipe ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `${mail.brand.name} has a new owner`,
      preheader: `${mail.newOwnerName} is now the owner.`,
      title: `${mail.brand.name} has a new owner`,
      body: [
        paragraph("The transfer is complete. The former owner remains an administrator."),
        facts(
          { label: "New owner", value: mail.newOwnerName },
          { label: "Transferred on", value: dayAndTime("en", mail.brand, mail.at) },
        ),
        button("See the team", mail.url),
      ],
      reason: `You receive this message because you belong to the team of ${mail.brand.name}.`,
    }),
  },
};
