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

const said = (author: string, message: string): Block[] =>
  message.trim() === "" ? [] : [quote(message.trim(), author)];

/** An evaluation that comes back to its evaluator, or that they left, as a session: dossiers are told by their number alone. */
export const evaluationExits: Letters<"evaluation-returned" | "evaluation-left" | "evaluator-left"> = {
  "evaluation-returned": {
    fr: (mail) => ({
      subject: `Une évaluation vous revient · ${mail.number}`,
      preheader: `${mail.brand.name} vous demande de la reprendre.`,
      title: "Une évaluation est à reprendre",
      body: [
        paragraph(
          `Votre évaluation du dossier ${mail.number}, session « ${mail.sessionTitle} », est rouverte. Vos réponses sont conservées.`,
        ),
        ...said(mail.brand.name, mail.message),
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
        ...said(mail.brand.name, mail.message),
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
  "evaluator-left": {
    fr: (mail) => ({
      subject: `${mail.invited ? "Invitation déclinée" : "Départ d’un évaluateur"} · ${mail.sessionTitle}`,
      preheader: `${mail.evaluatorName} n’évaluera pas dans cette session.`,
      title: mail.invited ? "Une invitation est déclinée" : "Une personne quitte la session",
      body: [
        paragraph(
          mail.invited
            ? `${mail.evaluatorName} décline votre invitation à évaluer dans la session « ${mail.sessionTitle} ».`
            : `${mail.evaluatorName} quitte la session « ${mail.sessionTitle} ». Ses évaluations validées restent.`,
        ),
        ...said(mail.evaluatorName, mail.message),
        paragraph("Ce qui lui était confié et restait à évaluer n’a plus personne : redistribuez-le."),
        button("Voir les évaluateurs", mail.url),
      ],
      reason: "Vous recevez ce message à l’adresse de contact de l’organisation.",
    }),
    en: (mail) => ({
      subject: `${mail.invited ? "Invitation declined" : "An evaluator left"} · ${mail.sessionTitle}`,
      preheader: `${mail.evaluatorName} will not evaluate in this session.`,
      title: mail.invited ? "An invitation is declined" : "Somebody leaves the session",
      body: [
        paragraph(
          mail.invited
            ? `${mail.evaluatorName} declines your invitation to evaluate in the session “${mail.sessionTitle}”.`
            : `${mail.evaluatorName} leaves the session “${mail.sessionTitle}”. Their final evaluations stay.`,
        ),
        ...said(mail.evaluatorName, mail.message),
        paragraph("What they had been given and still owed has nobody any more: give it to others."),
        button("See the evaluators", mail.url),
      ],
      reason: "You receive this message at the contact address of the organisation.",
    }),
  },
};
