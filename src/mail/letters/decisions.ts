import type { Locale } from "#domain/locale";
import { button, facts, paragraph, quote } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";

type Decision = MailOf<"dossier-decided">["decision"];

/** A refusal is said plainly and with respect; "no action" says that the answer is final too. */
const outcomes: Record<Locale, Record<Decision, { title: string; sentence: string }>> = {
  fr: {
    accepted: {
      title: "Votre dossier est accepté",
      sentence: "Nous avons le plaisir de vous annoncer que votre dossier est accepté.",
    },
    refused: {
      title: "Votre dossier n’est pas retenu",
      sentence:
        "Après étude, votre dossier n’est pas retenu. Nous savons le travail qu’il représente et vous en remercions.",
    },
    no_action: {
      title: "Votre dossier est classé sans suite",
      sentence: "Votre dossier est classé sans suite : il ne sera pas étudié davantage.",
    },
  },
  en: {
    accepted: {
      title: "Your application is accepted",
      sentence: "We are pleased to tell you that your application is accepted.",
    },
    refused: {
      title: "Your application was not selected",
      sentence:
        "After review, your application was not selected. We know the work it took, and thank you for it.",
    },
    no_action: {
      title: "Your application is closed without action",
      sentence: "Your application is closed without action: it will not be studied further.",
    },
  },
};

export const decisionLetters: Letters<"dossier-decided" | "dossier-comment"> = {
  "dossier-decided": {
    fr: (mail) => ({
      subject: `Réponse à votre dossier ${mail.number} · ${mail.programmeTitle}`,
      preheader: `${mail.brand.name} a rendu sa décision.`,
      title: outcomes.fr[mail.decision].title,
      body: [
        paragraph(`Bonjour ${mail.applicantName},`),
        paragraph(outcomes.fr[mail.decision].sentence),
        ...messageOf(mail),
        facts({ label: "Programme", value: mail.programmeTitle }, { label: "Numéro", value: mail.number }),
        button("Voir mon dossier", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous avez déposé un dossier sur le portail ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `Answer to your application ${mail.number} · ${mail.programmeTitle}`,
      preheader: `${mail.brand.name} has made its decision.`,
      title: outcomes.en[mail.decision].title,
      body: [
        paragraph(`Hello ${mail.applicantName},`),
        paragraph(outcomes.en[mail.decision].sentence),
        ...messageOf(mail),
        facts({ label: "Programme", value: mail.programmeTitle }, { label: "Number", value: mail.number }),
        button("See my application", mail.url),
      ],
      reason: `You receive this message because you submitted an application to ${mail.brand.name}.`,
    }),
  },
  "dossier-comment": {
    fr: (mail) => ({
      subject: `Un message au sujet de votre dossier · ${mail.programmeTitle}`,
      preheader: `${mail.brand.name} vous a écrit.`,
      title: "Un message pour vous",
      body: [
        paragraph(`Bonjour ${mail.applicantName},`),
        paragraph(`Voici ce que l’on vous écrit au sujet de votre dossier pour « ${mail.programmeTitle} » :`),
        quote(mail.comment, mail.brand.name),
        button("Voir mon dossier", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous avez déposé un dossier sur le portail ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `A message about your application · ${mail.programmeTitle}`,
      preheader: `${mail.brand.name} has written to you.`,
      title: "A message for you",
      body: [
        paragraph(`Hello ${mail.applicantName},`),
        paragraph(`Here is what you are told about your application for “${mail.programmeTitle}”:`),
        quote(mail.comment, mail.brand.name),
        button("See my application", mail.url),
      ],
      reason: `You receive this message because you submitted an application to ${mail.brand.name}.`,
    }),
  },
};

const messageOf = (mail: MailOf<"dossier-decided">) =>
  mail.message.trim() === "" ? [] : [quote(mail.message.trim(), mail.brand.name)];
