import { button, facts, notice, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { dayAndTime, day, sizeOf } from "#mail/words";

type ClosureKind =
  | "account-export-ready"
  | "account-deactivated"
  | "account-purge-soon"
  | "account-deactivation-revoked";

const reason = {
  fr: (name: string) => `Vous recevez ce message parce que vous gérez le compte ${name}.`,
  en: (name: string) => `You receive this message because you manage the account of ${name}.`,
};

export const closureLetters: Letters<ClosureKind> = {
  "account-export-ready": {
    fr: (mail) => ({
      subject: `L’archive de votre compte est prête · ${mail.brand.name}`,
      preheader: "Toutes vos données et tous vos documents, dans un seul fichier.",
      title: "L’archive de votre compte est prête",
      body: [
        paragraph(
          "Elle contient toutes les données de votre organisation, en JSON et en CSV, tous ses documents, et un manifeste qui permet de tout vérifier.",
        ),
        facts(
          { label: "Taille", value: sizeOf("fr", mail.bytes) },
          { label: "Disponible jusqu’au", value: dayAndTime("fr", mail.brand, mail.expiresAt) },
        ),
        button("Télécharger l’archive", mail.url),
        notice(
          "Il faut être connecté pour la télécharger : ce lien ne donne accès à rien sans votre compte.",
        ),
      ],
      reason: "Vous recevez ce message parce que vous avez demandé cette archive.",
    }),
    en: (mail) => ({
      subject: `The archive of your account is ready · ${mail.brand.name}`,
      preheader: "All your data and all your documents, in one file.",
      title: "The archive of your account is ready",
      body: [
        paragraph(
          "It holds all the data of your organisation, as JSON and CSV, all its documents, and a manifest to check everything against.",
        ),
        facts(
          { label: "Size", value: sizeOf("en", mail.bytes) },
          { label: "Available until", value: dayAndTime("en", mail.brand, mail.expiresAt) },
        ),
        button("Download the archive", mail.url),
        notice("You must be signed in to download it: this link opens nothing without your account."),
      ],
      reason: "You receive this message because you asked for this archive.",
    }),
  },
  "account-deactivated": {
    fr: (mail) => ({
      subject: `Le compte ${mail.brand.name} est désactivé`,
      preheader: `Tout peut être retrouvé jusqu’au ${day("fr", mail.brand, mail.purgeAt)}.`,
      title: "Votre compte est désactivé",
      body: [
        paragraph(
          "Vos données sont conservées pendant 14 jours. Passé ce délai, elles seront supprimées pour toujours : dossiers, documents, réglages, équipe, e-mails.",
        ),
        facts(
          { label: "Désactivé le", value: dayAndTime("fr", mail.brand, mail.deactivatedAt) },
          { label: "Suppression définitive le", value: dayAndTime("fr", mail.brand, mail.purgeAt) },
        ),
        button("Révoquer la désactivation", mail.url),
        notice(
          "Les factures et les commandes sont conservées dix ans, comme la loi l’exige. Rien d’autre ne pourra être récupéré, ni par vous ni par nous.",
        ),
      ],
      reason: reason.fr(mail.brand.name),
    }),
    en: (mail) => ({
      subject: `The account of ${mail.brand.name} is deactivated`,
      preheader: `Everything can be recovered until ${day("en", mail.brand, mail.purgeAt)}.`,
      title: "Your account is deactivated",
      body: [
        paragraph(
          "Your data is kept for 14 days. After that it will be deleted for ever: dossiers, documents, settings, team, mails.",
        ),
        facts(
          { label: "Deactivated on", value: dayAndTime("en", mail.brand, mail.deactivatedAt) },
          { label: "Deleted for ever on", value: dayAndTime("en", mail.brand, mail.purgeAt) },
        ),
        button("Revoke the deactivation", mail.url),
        notice(
          "Invoices and orders are kept for ten years, as the law requires. Nothing else can be recovered, by you or by us.",
        ),
      ],
      reason: reason.en(mail.brand.name),
    }),
  },
  "account-purge-soon": {
    fr: (mail) => ({
      subject: `Suppression définitive le ${day("fr", mail.brand, mail.purgeAt)} · ${mail.brand.name}`,
      preheader: "Il est encore temps de révoquer la désactivation.",
      title: "Vos données seront bientôt supprimées",
      body: [
        paragraph(
          `Le compte ${mail.brand.name} a été désactivé. Toutes ses données seront supprimées pour toujours à la date ci-dessous.`,
        ),
        facts({ label: "Suppression définitive le", value: dayAndTime("fr", mail.brand, mail.purgeAt) }),
        paragraph(
          "Vous avez changé d’avis ? Révoquez la désactivation d’ici là : vous retrouverez tout, et pourrez exporter vos données ou reprendre un abonnement.",
        ),
        button("Révoquer la désactivation", mail.url),
      ],
      reason: reason.fr(mail.brand.name),
    }),
    en: (mail) => ({
      subject: `Deleted for ever on ${day("en", mail.brand, mail.purgeAt)} · ${mail.brand.name}`,
      preheader: "There is still time to revoke the deactivation.",
      title: "Your data will soon be deleted",
      body: [
        paragraph(
          `The account of ${mail.brand.name} was deactivated. All its data will be deleted for ever on the date below.`,
        ),
        facts({ label: "Deleted for ever on", value: dayAndTime("en", mail.brand, mail.purgeAt) }),
        paragraph(
          "Changed your mind? Revoke the deactivation before then: you will find everything, and can export your data or subscribe again.",
        ),
        button("Revoke the deactivation", mail.url),
      ],
      reason: reason.en(mail.brand.name),
    }),
  },
  "account-deactivation-revoked": {
    fr: (mail) => ({
      subject: `La désactivation est révoquée · ${mail.brand.name}`,
      preheader: "Rien n’a été supprimé.",
      title: "La désactivation est révoquée",
      body: [
        paragraph(
          "Rien n’a été supprimé et rien ne le sera. L’abonnement reste terminé : choisissez une offre quand vous voudrez retrouver vos données, ou exportez-les.",
        ),
        button("Voir le compte", mail.url),
      ],
      reason: reason.fr(mail.brand.name),
    }),
    en: (mail) => ({
      subject: `The deactivation is revoked · ${mail.brand.name}`,
      preheader: "Nothing was deleted.",
      title: "The deactivation is revoked",
      body: [
        paragraph(
          "Nothing was deleted and nothing will be. The subscription has still ended: choose a plan whenever you want your data back, or export it.",
        ),
        button("See the account", mail.url),
      ],
      reason: reason.en(mail.brand.name),
    }),
  },
};
