import type { Locale } from "#domain/locale";
import { button, facts, paragraph, quote, type Block } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { Brand } from "#mail/mails";
import { dayAndTime } from "#mail/words";

/** By when an evaluation is awaited. */
export const until = (locale: Locale, brand: Brand, deadline: number | undefined): Block[] =>
  deadline === undefined
    ? []
    : [
        facts({
          label: locale === "fr" ? "À valider avant le" : "To finalise before",
          value: dayAndTime(locale, brand, deadline),
        }),
      ];

const said = (brand: Brand, message: string): Block[] =>
  message.trim() === "" ? [] : [quote(message.trim(), brand.name)];

/** An evaluation that comes back to its evaluator, or that they left: its dossier is told by its number alone. */
export const evaluationExits: Letters<"evaluation-returned" | "evaluation-left"> = {
  "evaluation-returned": {
    fr: (mail) => ({
      subject: `Une évaluation vous revient · ${mail.number}`,
      preheader: `${mail.brand.name} vous demande de la reprendre.`,
      title: "Une évaluation est à reprendre",
      body: [
        paragraph(
          `Votre évaluation du dossier ${mail.number}, session « ${mail.sessionTitle} », est rouverte. Vos réponses sont conservées.`,
        ),
        ...said(mail.brand, mail.message),
        ...until("fr", mail.brand, mail.deadline),
        button("Reprendre l’évaluation", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous évaluez des dossiers pour ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `An evaluation comes back to you · ${mail.number}`,
      preheader: `${mail.brand.name} asks you to take it up again.`,
      title: "An evaluation to take up again",
      body: [
        paragraph(
          `Your evaluation of application ${mail.number}, session “${mail.sessionTitle}”, is open again. Your answers are kept.`,
        ),
        ...said(mail.brand, mail.message),
        ...until("en", mail.brand, mail.deadline),
        button("Resume the evaluation", mail.url),
      ],
      reason: `You receive this message because you evaluate applications for ${mail.brand.name}.`,
    }),
  },
  "evaluation-left": {
    fr: (mail) => ({
      subject: `${mail.conflict ? "Conflit d’intérêts déclaré" : "Évaluation laissée"} · ${mail.number}`,
      preheader: `${mail.evaluatorName} n’évaluera pas ce dossier.`,
      title: mail.conflict ? "Un conflit d’intérêts est déclaré" : "Un évaluateur s’abstient",
      body: [
        paragraph(
          `${mail.evaluatorName} n’évaluera pas le dossier ${mail.number} de la session « ${mail.sessionTitle} ». Confiez-le à quelqu’un d’autre si besoin.`,
        ),
        button("Voir le dossier", mail.url),
      ],
      reason: "Vous recevez ce message à l’adresse de contact de l’organisation.",
    }),
    en: (mail) => ({
      subject: `${mail.conflict ? "Conflict of interest declared" : "Evaluation left"} · ${mail.number}`,
      preheader: `${mail.evaluatorName} will not evaluate this application.`,
      title: mail.conflict ? "A conflict of interest is declared" : "An evaluator abstains",
      body: [
        paragraph(
          `${mail.evaluatorName} will not evaluate application ${mail.number} of the session “${mail.sessionTitle}”. Give it to somebody else if needed.`,
        ),
        button("See the application", mail.url),
      ],
      reason: "You receive this message at the contact address of the organisation.",
    }),
  },
};
