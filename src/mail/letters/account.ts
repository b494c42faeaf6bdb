import { button, facts, notice, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { count, day, dayAndTime } from "#mail/words";

export const accountLetters: Letters<"export-ready" | "trial-ending" | "webhook-disabled"> = {
  "export-ready": {
    fr: (mail) => ({
      subject: `Votre export est prêt · ${mail.title}`,
      preheader: "Le fichier vous attend dans votre espace.",
      title: "Votre export est prêt",
      body: [
        paragraph("Le fichier que vous avez demandé vous attend dans votre espace."),
        facts(
          { label: "Export", value: mail.title },
          { label: "Lignes", value: count("fr", mail.rowCount) },
          { label: "Disponible jusqu’au", value: dayAndTime("fr", mail.brand, mail.expiresAt) },
        ),
        button("Télécharger le fichier", mail.url),
        notice(
          "Il faut être connecté pour le télécharger : ce lien ne donne accès à rien sans votre compte.",
        ),
      ],
      reason: "Vous recevez ce message parce que vous avez demandé cet export.",
    }),
    en: (mail) => ({
      subject: `Your export is ready · ${mail.title}`,
      preheader: "The file is waiting for you.",
      title: "Your export is ready",
      body: [
        paragraph("The file you asked for is waiting for you."),
        facts(
          { label: "Export", value: mail.title },
          { label: "Rows", value: count("en", mail.rowCount) },
          { label: "Available until", value: dayAndTime("en", mail.brand, mail.expiresAt) },
        ),
        button("Download the file", mail.url),
        notice("You must be signed in to download it: this link opens nothing without your account."),
      ],
      reason: "You receive this message because you asked for this export.",
    }),
  },
  "webhook-disabled": {
    fr: (mail) => ({
      subject: `Un webhook est désactivé · ${mail.brand.name}`,
      preheader: "Votre logiciel n’est plus prévenu.",
      title: "Un webhook est désactivé",
      body: [
        paragraph(
          mail.gone
            ? "Le logiciel à cette adresse a répondu qu’elle n’existe plus : nous ne lui envoyons plus rien."
            : "Depuis cinq jours, aucun envoi vers cette adresse n’a réussi : nous ne lui envoyons plus rien.",
        ),
        facts({ label: "Adresse", value: mail.address }),
        paragraph("Corrigez l’adresse ou le logiciel, puis réactivez le webhook."),
        button("Voir les envois", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous administrez ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `A webhook is disabled · ${mail.brand.name}`,
      preheader: "Your software is no longer told.",
      title: "A webhook is disabled",
      body: [
        paragraph(
          mail.gone
            ? "The software at this address answered that it is gone: we send it nothing more."
            : "For five days no delivery to this address succeeded: we send it nothing more.",
        ),
        facts({ label: "Address", value: mail.address }),
        paragraph("Correct the address or the software, then enable the webhook."),
        button("See deliveries", mail.url),
      ],
      reason: `You receive this message because you administer ${mail.brand.name}.`,
    }),
  },
  "trial-ending": {
    fr: (mail) => ({
      subject: `Votre essai se termine le ${day("fr", mail.brand, mail.endsAt)} · ${mail.brand.name}`,
      preheader: "Vos données restent en sécurité, quoi que vous décidiez.",
      title: "Votre essai touche à sa fin",
      body: [
        paragraph(
          `L’essai du compte ${mail.brand.name} se termine le ${dayAndTime("fr", mail.brand, mail.endsAt)}. Nous espérons qu’il vous a été utile.`,
        ),
        paragraph("Pour continuer sans interruption, choisissez l’offre qui vous convient."),
        button("Voir les offres", mail.url),
        notice(
          "Aucune carte n’est enregistrée, rien ne sera prélevé. Sans offre, l’accès s’arrête, mais vos données sont conservées.",
        ),
      ],
      reason: `Vous recevez ce message parce que vous gérez le compte ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `Your trial ends on ${day("en", mail.brand, mail.endsAt)} · ${mail.brand.name}`,
      preheader: "Your data stays safe, whatever you decide.",
      title: "Your trial is coming to an end",
      body: [
        paragraph(
          `The trial of ${mail.brand.name} ends on ${dayAndTime("en", mail.brand, mail.endsAt)}. We hope it has served you well.`,
        ),
        paragraph("To carry on without interruption, choose the plan that suits you."),
        button("See the plans", mail.url),
        notice(
          "No card is on file and nothing will be charged. Without a plan, access stops, but your data is kept.",
        ),
      ],
      reason: `You receive this message because you manage the account of ${mail.brand.name}.`,
    }),
  },
};
