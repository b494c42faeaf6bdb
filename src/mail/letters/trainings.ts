import { button, facts, link, notice, paragraph, paragraphs, quote, type Block } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { Brand } from "#mail/mails";
import { dayAndTime } from "#mail/words";
import type { Locale } from "#domain/locale";

type Kinds =
  | "training-request"
  | "training-status"
  | "training-offer"
  | "training-changed"
  | "training-cancelled"
  | "training-convocation";

type Session = { brand: Brand; training: string; place: string; startsAt: number; endsAt: number };

const sessionFacts = (locale: Locale, mail: Session): Block =>
  facts(
    { label: locale === "fr" ? "Formation" : "Training", value: mail.training },
    { label: locale === "fr" ? "Lieu" : "Place", value: mail.place },
    { label: locale === "fr" ? "Début" : "Start", value: dayAndTime(locale, mail.brand, mail.startsAt) },
    { label: locale === "fr" ? "Fin" : "End", value: dayAndTime(locale, mail.brand, mail.endsAt) },
  );

const reasonFr = (mail: Session): string =>
  `Vous recevez ce message parce que vous vous êtes inscrit à une formation de ${mail.brand.name}.`;
const reasonEn = (mail: Session): string =>
  `You receive this message because you registered for a training of ${mail.brand.name}.`;

const statusFr = {
  registered: {
    title: "Votre inscription est enregistrée",
    text: "Une place vous est réservée. L’organisation validera votre inscription.",
  },
  validated: {
    title: "Votre inscription est validée",
    text: "Votre place est confirmée. Nous vous attendons !",
  },
  waiting: {
    title: "Vous êtes en liste d’attente",
    text: "La session est complète. Vous n’avez pas encore de place : si l’une se libère, elle vous est proposée par e-mail pendant 48 heures.",
  },
  rejected: {
    title: "Votre inscription n’est pas retenue",
    text: "L’organisation n’a pas pu retenir votre inscription. Répondez à ce message pour en parler.",
  },
} as const;
const statusEn = {
  registered: {
    title: "Your registration is recorded",
    text: "A place is kept for you. The organisation will validate your registration.",
  },
  validated: { title: "Your registration is validated", text: "Your place is confirmed. See you there!" },
  waiting: {
    title: "You are on the waiting list",
    text: "The session is full. You do not have a place yet: if one comes free, it is offered to you by mail for 48 hours.",
  },
  rejected: {
    title: "Your registration was not accepted",
    text: "The organisation could not accept your registration. Answer this message to talk it over.",
  },
} as const;

const status: Letters<"training-status">["training-status"] = {
  fr: (mail) => ({
    subject: `${statusFr[mail.state].title} · ${mail.training}`,
    preheader: statusFr[mail.state].text,
    title: statusFr[mail.state].title,
    body: [
      paragraph(`Bonjour ${mail.firstName},`),
      paragraph(statusFr[mail.state].text),
      sessionFacts("fr", mail),
      button("Suivre mon inscription", mail.url),
    ],
    reason: reasonFr(mail),
  }),
  en: (mail) => ({
    subject: `${statusEn[mail.state].title} · ${mail.training}`,
    preheader: statusEn[mail.state].text,
    title: statusEn[mail.state].title,
    body: [
      paragraph(`Hello ${mail.firstName},`),
      paragraph(statusEn[mail.state].text),
      sessionFacts("en", mail),
      button("Follow my registration", mail.url),
    ],
    reason: reasonEn(mail),
  }),
};

export const trainingLetters: Letters<Kinds> = {
  "training-status": status,
  "training-request": {
    fr: (mail) => ({
      subject: `Continuez votre inscription · ${mail.training}`,
      preheader: "Ce lien confirme votre adresse et ouvre le formulaire.",
      title: "Continuez votre inscription",
      body: [
        paragraph(
          "Ce lien confirme votre adresse, puis ouvre le formulaire d’inscription. Rien n’est réservé avant.",
        ),
        sessionFacts("fr", mail),
        button("Remplir le formulaire", mail.url),
        notice(
          `Lien valable jusqu’au ${dayAndTime("fr", mail.brand, mail.expiresAt)}. Vous n’avez rien demandé ? Ignorez ce message.`,
        ),
      ],
      reason: `Vous recevez ce message parce que cette adresse a été indiquée pour une formation de ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `Continue your registration · ${mail.training}`,
      preheader: "This link confirms your address and opens the form.",
      title: "Continue your registration",
      body: [
        paragraph(
          "This link confirms your address, then opens the registration form. Nothing is kept before.",
        ),
        sessionFacts("en", mail),
        button("Fill in the form", mail.url),
        notice(
          `Link valid until ${dayAndTime("en", mail.brand, mail.expiresAt)}. You asked for nothing? Ignore this message.`,
        ),
      ],
      reason: `You receive this message because this address was given for a training of ${mail.brand.name}.`,
    }),
  },
  "training-offer": {
    fr: (mail) => ({
      subject: `Une place s’est libérée · ${mail.training}`,
      preheader: `Elle est à vous jusqu’au ${dayAndTime("fr", mail.brand, mail.expiresAt)}.`,
      title: "Une place s’est libérée pour vous",
      body: [
        paragraph(`Bonjour ${mail.firstName},`),
        paragraph(
          `Prenez-la avant le ${dayAndTime("fr", mail.brand, mail.expiresAt)} : ensuite, elle est proposée à la personne suivante.`,
        ),
        sessionFacts("fr", mail),
        button("Prendre la place", mail.url),
      ],
      reason: reasonFr(mail),
    }),
    en: (mail) => ({
      subject: `A place has come free · ${mail.training}`,
      preheader: `It is yours until ${dayAndTime("en", mail.brand, mail.expiresAt)}.`,
      title: "A place has come free for you",
      body: [
        paragraph(`Hello ${mail.firstName},`),
        paragraph(
          `Take it before ${dayAndTime("en", mail.brand, mail.expiresAt)}: it then goes to the next person.`,
        ),
        sessionFacts("en", mail),
        button("Take the place", mail.url),
      ],
      reason: reasonEn(mail),
    }),
  },
  "training-changed": {
    fr: (mail) => ({
      subject: `Changement de date ou de lieu · ${mail.training}`,
      preheader: `${mail.place}, ${dayAndTime("fr", mail.brand, mail.startsAt)}`,
      title: "Votre formation change",
      body: [
        paragraph(`Bonjour ${mail.firstName},`),
        paragraph("La date ou le lieu de votre formation a changé. Voici les nouvelles informations."),
        sessionFacts("fr", mail),
        button("Suivre mon inscription", mail.url),
      ],
      reason: reasonFr(mail),
    }),
    en: (mail) => ({
      subject: `New date or place · ${mail.training}`,
      preheader: `${mail.place}, ${dayAndTime("en", mail.brand, mail.startsAt)}`,
      title: "Your training has changed",
      body: [
        paragraph(`Hello ${mail.firstName},`),
        paragraph("The date or place of your training has changed. Here is what is new."),
        sessionFacts("en", mail),
        button("Follow my registration", mail.url),
      ],
      reason: reasonEn(mail),
    }),
  },
  "training-cancelled": {
    fr: (mail) => ({
      subject: `Session annulée · ${mail.training}`,
      preheader: "Cette session n’aura pas lieu.",
      title: "La session est annulée",
      body: [
        paragraph(`Bonjour ${mail.firstName},`),
        paragraph("Nous sommes désolés : cette session n’aura pas lieu."),
        sessionFacts("fr", mail),
        ...(mail.reason === "" ? [] : [quote(mail.reason, mail.brand.name)]),
        button("Voir les autres sessions", mail.url),
      ],
      reason: reasonFr(mail),
    }),
    en: (mail) => ({
      subject: `Session cancelled · ${mail.training}`,
      preheader: "This session will not take place.",
      title: "The session is cancelled",
      body: [
        paragraph(`Hello ${mail.firstName},`),
        paragraph("We are sorry: this session will not take place."),
        sessionFacts("en", mail),
        ...(mail.reason === "" ? [] : [quote(mail.reason, mail.brand.name)]),
        button("See the other sessions", mail.url),
      ],
      reason: reasonEn(mail),
    }),
  },
  "training-convocation": {
    fr: (mail) => ({
      subject: `Convocation · ${mail.training}`,
      preheader: `${mail.place}, ${dayAndTime("fr", mail.brand, mail.startsAt)}`,
      title: "Vous êtes attendu",
      body: [
        paragraph(`Bonjour ${mail.firstName},`),
        paragraph("Votre formation approche. Voici l’essentiel."),
        sessionFacts("fr", mail),
        ...(mail.trainers === "" ? [] : [facts({ label: "Formateurs", value: mail.trainers })]),
        ...paragraphs(mail.instructions),
        link("Je ne peux pas venir", mail.url),
      ],
      reason: reasonFr(mail),
    }),
    en: (mail) => ({
      subject: `Your training is near · ${mail.training}`,
      preheader: `${mail.place}, ${dayAndTime("en", mail.brand, mail.startsAt)}`,
      title: "You are expected",
      body: [
        paragraph(`Hello ${mail.firstName},`),
        paragraph("Your training is near. Here is what matters."),
        sessionFacts("en", mail),
        ...(mail.trainers === "" ? [] : [facts({ label: "Trainers", value: mail.trainers })]),
        ...paragraphs(mail.instructions),
        link("I cannot come", mail.url),
      ],
      reason: reasonEn(mail),
    }),
  },
};
