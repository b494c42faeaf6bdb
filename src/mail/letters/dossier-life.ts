import type { Locale } from "#domain/locale";
import { button, facts, notice, paragraph, quote, type Block } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";

type Kinds =
  | "dossier-correction-requested"
  | "dossier-correction-ended"
  | "dossier-step-validated"
  | "dossier-reopened"
  | "dossier-edited"
  | "payment-proof-judged";

const reason = {
  fr: (name: string) => `Vous recevez ce message parce que vous avez un dossier sur le portail ${name}.`,
  en: (name: string) => `You receive this message because you have an application with ${name}.`,
};

const hello = {
  fr: (name: string) => paragraph(`Bonjour ${name},`),
  en: (name: string) => paragraph(`Hello ${name},`),
};

const said = (message: string, from: string): Block[] =>
  message.trim() === "" ? [] : [quote(message.trim(), from)];

const named = (locale: Locale, { programmeTitle, number }: { programmeTitle: string; number: string }) =>
  facts(
    { label: locale === "fr" ? "Programme" : "Programme", value: programmeTitle },
    { label: locale === "fr" ? "Numéro" : "Number", value: number },
  );

/** What the organisation does with a dossier, told to its applicant. */
export const dossierLifeLetters: Letters<Kinds> = {
  "dossier-correction-requested": {
    fr: (mail) => ({
      subject: `Une correction est demandée pour votre dossier ${mail.number} · ${mail.programmeTitle}`,
      preheader: "Modifiez vos réponses, puis renvoyez le dossier.",
      title: "Votre dossier est à corriger",
      body: [
        hello.fr(mail.applicantName),
        paragraph(`${mail.brand.name} a lu votre dossier et vous demande une correction :`),
        ...said(mail.message, mail.brand.name),
        named("fr", mail),
        button("Corriger mon dossier", mail.url),
        notice(
          "Rien ne change dans le dossier tant que vous ne l’avez pas renvoyé : pensez à le renvoyer une fois vos modifications faites.",
        ),
      ],
      reason: reason.fr(mail.brand.name),
    }),
    en: (mail) => ({
      subject: `A correction is asked for your application ${mail.number} · ${mail.programmeTitle}`,
      preheader: "Edit your answers, then send the application again.",
      title: "Your application needs correcting",
      body: [
        hello.en(mail.applicantName),
        paragraph(`${mail.brand.name} has read your application and asks for a correction:`),
        ...said(mail.message, mail.brand.name),
        named("en", mail),
        button("Correct my application", mail.url),
        notice(
          "Nothing changes in the application until you send it again: remember to do so once you have made your changes.",
        ),
      ],
      reason: reason.en(mail.brand.name),
    }),
  },
  "dossier-correction-ended": {
    fr: (mail) => ({
      subject: `La correction de votre dossier ${mail.number} n’est plus attendue · ${mail.programmeTitle}`,
      preheader: "Votre dossier est examiné tel que vous l’avez envoyé.",
      title: "La correction n’est plus attendue",
      body: [
        hello.fr(mail.applicantName),
        paragraph(
          `${mail.brand.name} n’attend plus de correction : votre dossier est examiné tel que vous l’avez envoyé.`,
        ),
        ...said(mail.message, mail.brand.name),
        notice(
          "Si vous aviez commencé à corriger, vos modifications ne sont pas examinées. Rien n’est perdu : vous les retrouvez dans votre dossier.",
        ),
        named("fr", mail),
        button("Voir mon dossier", mail.url),
      ],
      reason: reason.fr(mail.brand.name),
    }),
    en: (mail) => ({
      subject: `The correction of your application ${mail.number} is no longer expected · ${mail.programmeTitle}`,
      preheader: "Your application is reviewed as you sent it.",
      title: "The correction is no longer expected",
      body: [
        hello.en(mail.applicantName),
        paragraph(
          `${mail.brand.name} no longer expects a correction: your application is reviewed as you sent it.`,
        ),
        ...said(mail.message, mail.brand.name),
        notice(
          "If you had started correcting, your changes are not reviewed. Nothing is lost: you find them on your application.",
        ),
        named("en", mail),
        button("See my application", mail.url),
      ],
      reason: reason.en(mail.brand.name),
    }),
  },
  "dossier-step-validated": {
    fr: (mail) => ({
      subject: `Étape validée, la suite vous attend · ${mail.programmeTitle}`,
      preheader: "La suite de votre dossier est ouverte.",
      title: "Votre étape est validée",
      body: [
        hello.fr(mail.applicantName),
        paragraph(`« ${mail.stepTitle} » est validée : vous pouvez remplir la suite de votre dossier.`),
        ...said(mail.message, mail.brand.name),
        notice("Votre dossier n’est pas encore envoyé en entier : complétez les étapes suivantes."),
        named("fr", mail),
        button("Continuer mon dossier", mail.url),
      ],
      reason: reason.fr(mail.brand.name),
    }),
    en: (mail) => ({
      subject: `Step validated, the rest awaits you · ${mail.programmeTitle}`,
      preheader: "The rest of your application is open.",
      title: "Your step is validated",
      body: [
        hello.en(mail.applicantName),
        paragraph(`“${mail.stepTitle}” is validated: you can fill the rest of your application.`),
        ...said(mail.message, mail.brand.name),
        notice("Your application is not sent in full yet: complete the next steps."),
        named("en", mail),
        button("Continue my application", mail.url),
      ],
      reason: reason.en(mail.brand.name),
    }),
  },
  "dossier-reopened": {
    fr: (mail) => ({
      subject: `Votre dossier ${mail.number} est de nouveau à l’étude · ${mail.programmeTitle}`,
      preheader: "La décision précédente ne vaut plus.",
      title: "Votre dossier est de nouveau à l’étude",
      body: [
        hello.fr(mail.applicantName),
        paragraph(
          `${mail.brand.name} a rouvert votre dossier. La décision qui vous avait été annoncée ne vaut plus : une nouvelle réponse vous parviendra.`,
        ),
        ...said(mail.message, mail.brand.name),
        named("fr", mail),
        button("Voir mon dossier", mail.url),
      ],
      reason: reason.fr(mail.brand.name),
    }),
    en: (mail) => ({
      subject: `Your application ${mail.number} is under review again · ${mail.programmeTitle}`,
      preheader: "The previous decision no longer stands.",
      title: "Your application is under review again",
      body: [
        hello.en(mail.applicantName),
        paragraph(
          `${mail.brand.name} has reopened your application. The decision you were told no longer stands: you will receive a new answer.`,
        ),
        ...said(mail.message, mail.brand.name),
        named("en", mail),
        button("See my application", mail.url),
      ],
      reason: reason.en(mail.brand.name),
    }),
  },
  "dossier-edited": {
    fr: (mail) => ({
      subject: `${mail.brand.name} a modifié votre dossier ${mail.number}`,
      preheader: "Voici ce qui a changé, et pourquoi.",
      title: "Votre dossier a été modifié",
      body: [
        hello.fr(mail.applicantName),
        paragraph(`${mail.brand.name} a modifié des réponses de votre dossier :`),
        ...said(mail.reason, mail.brand.name),
        facts(...mail.changes.map((change) => ({ label: change.label, value: changed(change, "fr") }))),
        paragraph("Si une modification ne vous convient pas, répondez à ce message."),
        button("Voir mon dossier", mail.url),
      ],
      reason: reason.fr(mail.brand.name),
    }),
    en: (mail) => ({
      subject: `${mail.brand.name} has edited your application ${mail.number}`,
      preheader: "Here is what changed, and why.",
      title: "Your application was edited",
      body: [
        hello.en(mail.applicantName),
        paragraph(`${mail.brand.name} has edited answers of your application:`),
        ...said(mail.reason, mail.brand.name),
        facts(...mail.changes.map((change) => ({ label: change.label, value: changed(change, "en") }))),
        paragraph("If a change does not suit you, answer this message."),
        button("See my application", mail.url),
      ],
      reason: reason.en(mail.brand.name),
    }),
  },
  "payment-proof-judged": {
    fr: (mail) => ({ ...judged.fr(mail), reason: reason.fr(mail.brand.name) }),
    en: (mail) => ({ ...judged.en(mail), reason: reason.en(mail.brand.name) }),
  },
};

const changed = ({ before, after }: { before: string; after: string }, locale: Locale): string => {
  const none = locale === "fr" ? "sans réponse" : "no answer";
  return `${before || none} → ${after || none}`;
};

type Judged = MailOf<"payment-proof-judged">;

const outcomes: Record<
  Locale,
  Record<Judged["outcome"], { title: string; sentence: string; act: string }>
> = {
  fr: {
    validated: {
      title: "Votre paiement est validé",
      sentence: "Votre preuve de paiement est validée. Vous n’avez rien d’autre à faire pour cette étape.",
      act: "Voir mon dossier",
    },
    rejected: {
      title: "Votre preuve de paiement est à renvoyer",
      sentence: "Votre preuve de paiement n’a pas pu être validée, pour ce motif :",
      act: "Envoyer une autre preuve",
    },
    reversed: {
      title: "La validation de votre paiement est annulée",
      sentence: "La validation de votre paiement a été annulée ; il sera vérifié de nouveau. Motif :",
      act: "Voir mon dossier",
    },
  },
  en: {
    validated: {
      title: "Your payment is validated",
      sentence: "Your payment proof is validated. There is nothing more to do for this step.",
      act: "See my application",
    },
    rejected: {
      title: "Your payment proof must be sent again",
      sentence: "Your payment proof could not be validated, for this reason:",
      act: "Send another proof",
    },
    reversed: {
      title: "The validation of your payment is reversed",
      sentence: "The validation of your payment was reversed; it will be checked again. Reason:",
      act: "See my application",
    },
  },
};

const judgedIn = (locale: Locale, programme: string) => (mail: Judged) => {
  const { title, sentence, act } = outcomes[locale][mail.outcome];
  return {
    subject: `${title} · ${mail.programmeTitle}`,
    preheader: sentence,
    title,
    body: [
      hello[locale](mail.applicantName),
      paragraph(sentence),
      ...said(mail.reason, mail.brand.name),
      facts(
        { label: programme, value: mail.programmeTitle },
        { label: locale === "fr" ? "Étape" : "Step", value: mail.stepTitle },
      ),
      button(act, mail.url),
    ],
  };
};

const judged = { fr: judgedIn("fr", "Programme"), en: judgedIn("en", "Programme") };
