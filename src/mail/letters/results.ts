import { button, facts, paragraph, quote } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";

export const resultLetters: Letters<"evaluation-results"> = {
  "evaluation-results": {
    fr: (mail) => ({
      subject: `Les évaluations de votre dossier ${mail.number} sont publiées · ${mail.programmeTitle}`,
      preheader: `${mail.brand.name} partage avec vous les retours des évaluateurs.`,
      title: "Les retours sur votre dossier",
      body: [
        paragraph(`Bonjour ${mail.applicantName},`),
        paragraph("Les évaluateurs ont rendu leur avis : vous pouvez le lire dans votre dossier."),
        ...messageOf(mail),
        facts({ label: "Programme", value: mail.programmeTitle }, { label: "Numéro", value: mail.number }),
        button("Lire les retours", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous avez déposé un dossier sur le portail ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `The evaluations of your application ${mail.number} are published · ${mail.programmeTitle}`,
      preheader: `${mail.brand.name} shares the evaluators’ comments with you.`,
      title: "Comments on your application",
      body: [
        paragraph(`Hello ${mail.applicantName},`),
        paragraph("The evaluators gave their opinion: you can read it in your application."),
        ...messageOf(mail),
        facts({ label: "Programme", value: mail.programmeTitle }, { label: "Number", value: mail.number }),
        button("Read the comments", mail.url),
      ],
      reason: `You receive this message because you submitted an application to ${mail.brand.name}.`,
    }),
  },
};

const messageOf = (mail: MailOf<"evaluation-results">) =>
  mail.message.trim() === "" ? [] : [quote(mail.message.trim(), mail.brand.name)];
