import { opening } from "#mail/editable-texts";
import { button, facts, notice, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { dayAndTime } from "#mail/words";

export const dossierLetters: Letters<"dossier-started" | "dossier-submitted" | "dossier-received"> = {
  "dossier-started": {
    fr: (mail) => ({
      subject: `Votre dossier est en brouillon, pas encore déposé · ${mail.programmeTitle}`,
      preheader: "Gardez ce message : il vous ramène à votre dossier.",
      title: "Votre dossier vous attend",
      body: [
        ...opening(mail, "fr", [
          paragraph(`Bonjour ${mail.applicantName},`),
          paragraph(
            `Vous avez commencé un dossier pour « ${mail.programmeTitle} ». Ce que vous avez saisi est enregistré : reprenez quand vous voulez.`,
          ),
        ]),
        notice(
          "Ce dossier n’est pas encore déposé. Il sera étudié une fois que vous l’aurez complété et déposé.",
        ),
        ...(mail.closesAt === undefined
          ? []
          : [
              facts({ label: "Dépôt possible jusqu’au", value: dayAndTime("fr", mail.brand, mail.closesAt) }),
            ]),
        button("Reprendre mon dossier", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous avez commencé un dossier sur le portail ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `Your application is a draft, not submitted yet · ${mail.programmeTitle}`,
      preheader: "Keep this message: it takes you back to your application.",
      title: "Your application is waiting for you",
      body: [
        ...opening(mail, "en", [
          paragraph(`Hello ${mail.applicantName},`),
          paragraph(
            `You have started an application for “${mail.programmeTitle}”. What you entered is saved: come back whenever you like.`,
          ),
        ]),
        notice(
          "This application is not submitted yet. It will be studied once you have completed and submitted it.",
        ),
        ...(mail.closesAt === undefined
          ? []
          : [facts({ label: "Submit before", value: dayAndTime("en", mail.brand, mail.closesAt) })]),
        button("Resume my application", mail.url),
      ],
      reason: `You receive this message because you started an application with ${mail.brand.name}.`,
    }),
  },
  "dossier-submitted": {
    fr: (mail) => ({
      subject: `Dossier ${mail.number} bien reçu · ${mail.programmeTitle}`,
      preheader: "Votre dossier est déposé. Voici votre confirmation.",
      title: "Votre dossier est déposé",
      body: [
        ...opening(mail, "fr", [
          paragraph(`Bonjour ${mail.applicantName},`),
          paragraph(`Nous avons bien reçu votre dossier pour « ${mail.programmeTitle} ». Merci !`),
        ]),
        facts(
          { label: "Numéro", value: mail.number },
          { label: "Déposé le", value: dayAndTime("fr", mail.brand, mail.submittedAt) },
          { label: "Empreinte SHA-256", value: mail.sha256 },
        ),
        button("Suivre mon dossier", mail.url),
        notice("Conservez ce message : l’empreinte prouve le contenu exact de votre dépôt."),
      ],
      reason: `Vous recevez ce message parce que vous avez déposé un dossier sur le portail ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `Application ${mail.number} received · ${mail.programmeTitle}`,
      preheader: "Your application is submitted. Here is your confirmation.",
      title: "Your application is submitted",
      body: [
        ...opening(mail, "en", [
          paragraph(`Hello ${mail.applicantName},`),
          paragraph(`We have received your application for “${mail.programmeTitle}”. Thank you!`),
        ]),
        facts(
          { label: "Number", value: mail.number },
          { label: "Submitted on", value: dayAndTime("en", mail.brand, mail.submittedAt) },
          { label: "SHA-256 fingerprint", value: mail.sha256 },
        ),
        button("Follow my application", mail.url),
        notice("Keep this message: the fingerprint proves the exact content that you submitted."),
      ],
      reason: `You receive this message because you submitted an application to ${mail.brand.name}.`,
    }),
  },
  "dossier-received": {
    fr: (mail) => ({
      subject: mail.isFirst
        ? `Nouveau dossier ${mail.number} · ${mail.programmeTitle}`
        : `Dossier ${mail.number} envoyé à nouveau · ${mail.programmeTitle}`,
      preheader: mail.isFirst
        ? `${mail.applicantName} vient de déposer un dossier.`
        : `${mail.applicantName} vient d’envoyer à nouveau son dossier.`,
      title: mail.isFirst ? "Un nouveau dossier est arrivé" : "Un dossier revient",
      body: [
        paragraph(
          mail.isFirst
            ? `${mail.applicantName} vient de déposer un dossier pour « ${mail.programmeTitle} ».`
            : `${mail.applicantName} vient d’envoyer à nouveau son dossier pour « ${mail.programmeTitle} ».`,
        ),
        facts(
          { label: "Numéro", value: mail.number },
          { label: "Déposé le", value: dayAndTime("fr", mail.brand, mail.submittedAt) },
        ),
        button("Ouvrir le dossier", mail.url),
      ],
      reason: "Vous recevez ce message parce que vous suivez ce programme.",
    }),
    en: (mail) => ({
      subject: mail.isFirst
        ? `New application ${mail.number} · ${mail.programmeTitle}`
        : `Application ${mail.number} sent again · ${mail.programmeTitle}`,
      preheader: mail.isFirst
        ? `${mail.applicantName} has just submitted an application.`
        : `${mail.applicantName} has just sent their application again.`,
      title: mail.isFirst ? "A new application has arrived" : "An application comes back",
      body: [
        paragraph(
          mail.isFirst
            ? `${mail.applicantName} has just submitted an application for “${mail.programmeTitle}”.`
            : `${mail.applicantName} has just sent their application for “${mail.programmeTitle}” again.`,
        ),
        facts(
          { label: "Number", value: mail.number },
          { label: "Submitted on", value: dayAndTime("en", mail.brand, mail.submittedAt) },
        ),
        button("Open the application", mail.url),
      ],
      reason: "You receive this message because you follow this programme.",
    }),
  },
};
