import type { Locale } from "#domain/locale";
import { button, notice, paragraph } from "#mail/letter";
import { evaluationExits, until } from "#mail/letters/evaluation-exits";
import type { Letters } from "#mail/letters";
import { count } from "#mail/words";

type Kinds =
  | "evaluator-invitation"
  | "evaluation-opened"
  | "evaluation-assigned"
  | "evaluation-reminder"
  | keyof typeof evaluationExits;

const dossiers = (locale: Locale, number: number): string => {
  if (locale === "fr") return number > 1 ? `${count("fr", number)} dossiers` : `${number} dossier`;
  return number === 1 ? "1 application" : `${count("en", number)} applications`;
};

const setAside = {
  fr: (number: number) =>
    `${dossiers("fr", number)} ${number > 1 ? "vous sont réservés" : "vous est réservé"}`,
  en: (number: number) => `${dossiers("en", number)} ${number === 1 ? "is" : "are"} set aside for you`,
};

/** A session may open before anything is given. */
const toEvaluate = {
  fr: (number: number) =>
    number === 0
      ? "Aucun dossier ne vous est encore confié : vous serez prévenu par e-mail."
      : `Vous avez ${dossiers("fr", number)} à évaluer.`,
  en: (number: number) =>
    number === 0
      ? "No application was given to you yet: you will be told by mail."
      : `You have ${dossiers("en", number)} to evaluate.`,
};

/** What evaluators receive. Nothing here says anything of a dossier but its number. */
export const evaluationLetters: Letters<Kinds> = {
  "evaluator-invitation": {
    fr: (mail) => ({
      subject: `${mail.brand.name} vous invite à évaluer des dossiers · ${mail.programmeTitle}`,
      preheader: "Dites en deux clics si vous acceptez.",
      title: "Votre regard est attendu",
      body: [
        paragraph(`Bonjour ${mail.evaluatorName},`),
        paragraph(
          `${mail.brand.name} vous propose d’évaluer des dossiers de « ${mail.programmeTitle} », dans la session « ${mail.sessionTitle} ».`,
        ),
        ...(mail.dossierCount > 0 ? [paragraph(`À ce jour, ${setAside.fr(mail.dossierCount)}.`)] : []),
        button("Voir l’invitation", mail.url),
        notice(
          "Connectez-vous, ou créez un compte en une minute, avec l’adresse qui reçoit ce message : c’est elle qui vous ouvre la session.",
        ),
      ],
      reason: `Vous recevez ce message parce que ${mail.brand.name} vous a invité à évaluer des dossiers.`,
    }),
    en: (mail) => ({
      subject: `${mail.brand.name} invites you to evaluate applications · ${mail.programmeTitle}`,
      preheader: "Say in two clicks whether you accept.",
      title: "Your opinion is wanted",
      body: [
        paragraph(`Hello ${mail.evaluatorName},`),
        paragraph(
          `${mail.brand.name} asks you to evaluate applications to “${mail.programmeTitle}”, in the session “${mail.sessionTitle}”.`,
        ),
        ...(mail.dossierCount > 0 ? [paragraph(`So far, ${setAside.en(mail.dossierCount)}.`)] : []),
        button("See the invitation", mail.url),
        notice(
          "Sign in, or create an account in a minute, with the address that received this message: it opens the session to you.",
        ),
      ],
      reason: `You receive this message because ${mail.brand.name} invited you to evaluate applications.`,
    }),
  },
  "evaluation-opened": {
    fr: (mail) => ({
      subject: `La session est ouverte · ${mail.sessionTitle}`,
      preheader: toEvaluate.fr(mail.dossierCount),
      title: "Vous pouvez évaluer",
      body: [
        paragraph(`Bonjour ${mail.evaluatorName},`),
        paragraph(`La session « ${mail.sessionTitle} » est ouverte. ${toEvaluate.fr(mail.dossierCount)}`),
        button("Ouvrir mes dossiers", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous évaluez des dossiers pour ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `The session is open · ${mail.sessionTitle}`,
      preheader: toEvaluate.en(mail.dossierCount),
      title: "You can evaluate",
      body: [
        paragraph(`Hello ${mail.evaluatorName},`),
        paragraph(`The session “${mail.sessionTitle}” is open. ${toEvaluate.en(mail.dossierCount)}`),
        button("Open my applications", mail.url),
      ],
      reason: `You receive this message because you evaluate applications for ${mail.brand.name}.`,
    }),
  },
  "evaluation-assigned": {
    fr: (mail) => ({
      subject: `${mail.dossierCount > 1 ? "De nouveaux dossiers vous sont confiés" : "Un nouveau dossier vous est confié"} · ${mail.sessionTitle}`,
      preheader: `${dossiers("fr", mail.dossierCount)} de plus à évaluer.`,
      title: mail.dossierCount > 1 ? "De nouveaux dossiers à évaluer" : "Un nouveau dossier à évaluer",
      body: [
        paragraph(`Bonjour ${mail.evaluatorName},`),
        paragraph(
          `${mail.brand.name} vous confie ${dossiers("fr", mail.dossierCount)} de plus à évaluer, dans la session « ${mail.sessionTitle} ».`,
        ),
        ...until("fr", mail.brand, mail.deadline),
        button("Ouvrir mes dossiers", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous évaluez des dossiers pour ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `${mail.dossierCount > 1 ? "New applications are entrusted to you" : "A new application is entrusted to you"} · ${mail.sessionTitle}`,
      preheader: `${dossiers("en", mail.dossierCount)} more to evaluate.`,
      title: mail.dossierCount > 1 ? "New applications to evaluate" : "A new application to evaluate",
      body: [
        paragraph(`Hello ${mail.evaluatorName},`),
        paragraph(
          `${mail.brand.name} entrusts you with ${dossiers("en", mail.dossierCount)} more to evaluate, in the session “${mail.sessionTitle}”.`,
        ),
        ...until("en", mail.brand, mail.deadline),
        button("Open my applications", mail.url),
      ],
      reason: `You receive this message because you evaluate applications for ${mail.brand.name}.`,
    }),
  },
  "evaluation-reminder": {
    fr: (mail) => ({
      subject: `${dossiers("fr", mail.dossierCount)} à évaluer · ${mail.sessionTitle}`,
      preheader: "Ce que vous avez commencé est enregistré.",
      title: "Vos évaluations sont attendues",
      body: [
        paragraph(`Bonjour ${mail.evaluatorName},`),
        paragraph(
          `Il vous reste ${dossiers("fr", mail.dossierCount)} à évaluer pour « ${mail.programmeTitle} ».`,
        ),
        ...until("fr", mail.brand, mail.deadline),
        button("Reprendre mes évaluations", mail.url),
        notice(
          "Un empêchement, un conflit d’intérêts ? Dites-le sur le dossier : quelqu’un prendra le relais.",
        ),
      ],
      reason: `Vous recevez ce message parce que vous évaluez des dossiers pour ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `${dossiers("en", mail.dossierCount)} to evaluate · ${mail.sessionTitle}`,
      preheader: "What you began is saved.",
      title: "Your evaluations are awaited",
      body: [
        paragraph(`Hello ${mail.evaluatorName},`),
        paragraph(
          `You still have ${dossiers("en", mail.dossierCount)} to evaluate for “${mail.programmeTitle}”.`,
        ),
        ...until("en", mail.brand, mail.deadline),
        button("Resume my evaluations", mail.url),
        notice("Held up, or a conflict of interest? Say so on the application: somebody will take over."),
      ],
      reason: `You receive this message because you evaluate applications for ${mail.brand.name}.`,
    }),
  },
  ...evaluationExits,
};
