import type { Locale } from "#domain/locale";
import { button, facts, paragraph, quote } from "#mail/letter";
import { aboutService, priceFact, serviceReason, teamReason } from "#mail/letters/services";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";
import { count } from "#mail/words";

type Kinds = "service-response-decided" | "engagement-moved" | "provider-reminder";
type Moved = MailOf<"engagement-moved">;
type Reminder = MailOf<"provider-reminder">;

const outcomes = {
  fr: {
    chosen: {
      title: "Votre réponse est retenue",
      text: "Bonne nouvelle : votre réponse est retenue. La prestation est dans votre espace.",
    },
    not_chosen: {
      title: "Votre réponse n’est pas retenue",
      text: "Merci d’avoir répondu. Un autre intervenant a été choisi cette fois-ci.",
    },
    cancelled: {
      title: "La demande est annulée",
      text: "Cette demande est annulée : votre réponse n’aura pas de suite. Merci d’avoir répondu.",
    },
  },
  en: {
    chosen: {
      title: "Your answer is chosen",
      text: "Good news: your answer is chosen. The engagement is in your area.",
    },
    not_chosen: {
      title: "Your answer was not chosen",
      text: "Thank you for answering. Somebody else was chosen this time.",
    },
    cancelled: {
      title: "The request is cancelled",
      text: "This request is cancelled: nothing will come of your answer. Thank you for answering.",
    },
  },
} as const;

const moves: Readonly<
  Record<Locale, Record<Moved["verb"], { title: string; text: (mail: Moved) => string }>>
> = {
  fr: {
    plan: {
      title: "La prestation est planifiée",
      text: (mail) => `La prestation « ${mail.title} » a une nouvelle date.`,
    },
    start: {
      title: "La prestation a commencé",
      text: (mail) => `${mail.by} indique que la prestation « ${mail.title} » a commencé.`,
    },
    finish: {
      title: "La prestation est terminée",
      text: (mail) => `${mail.by} indique que la prestation « ${mail.title} » est terminée.`,
    },
    cancel: {
      title: "La prestation est annulée",
      text: (mail) => `${mail.by} annule la prestation « ${mail.title} ».`,
    },
  },
  en: {
    plan: {
      title: "The engagement is planned",
      text: (mail) => `The engagement “${mail.title}” has a new date.`,
    },
    start: {
      title: "The engagement has begun",
      text: (mail) => `${mail.by} says that the engagement “${mail.title}” has begun.`,
    },
    finish: {
      title: "The engagement is done",
      text: (mail) => `${mail.by} says that the engagement “${mail.title}” is done.`,
    },
    cancel: {
      title: "The engagement is cancelled",
      text: (mail) => `${mail.by} cancels the engagement “${mail.title}”.`,
    },
  },
};

const decided = (locale: Locale, mail: MailOf<"service-response-decided">) => ({
  subject: `${outcomes[locale][mail.outcome].title} · ${mail.title}`,
  preheader: outcomes[locale][mail.outcome].text,
  title: outcomes[locale][mail.outcome].title,
  body: [
    paragraph(locale === "fr" ? `Bonjour ${mail.providerName},` : `Hello ${mail.providerName},`),
    paragraph(outcomes[locale][mail.outcome].text),
    ...(mail.message === "" ? [] : [quote(mail.message, mail.brand.name)]),
    mail.outcome === "chosen"
      ? aboutService(locale, mail, priceFact(locale, mail.priceCents))
      : aboutService(locale, mail),
    button(locale === "fr" ? "Ouvrir mon espace" : "Open my area", mail.url),
  ],
  reason: serviceReason(locale, mail),
});

const moved = (locale: Locale, mail: Moved) => ({
  subject: `${moves[locale][mail.verb].title} · ${mail.title}`,
  preheader: moves[locale][mail.verb].text(mail),
  title: moves[locale][mail.verb].title,
  body: [
    paragraph(moves[locale][mail.verb].text(mail)),
    ...(mail.message === "" ? [] : [quote(mail.message, mail.by)]),
    aboutService(locale, mail),
    button(locale === "fr" ? "Voir la prestation" : "See the engagement", mail.url),
  ],
  reason: mail.toProvider ? serviceReason(locale, mail) : teamReason(locale, mail),
});

const reasons: Readonly<Record<Locale, Record<Reminder["missing"], string>>> = {
  fr: {
    never_subscribed:
      "Vous n’avez pas encore d’abonnement : vous voyez les demandes, sans pouvoir y répondre.",
    incomplete: "Votre abonnement attend son premier paiement. Reprenez-le là où vous l’avez laissé.",
    unpaid:
      "Un paiement de votre abonnement est en retard. Réglez-le pour pouvoir de nouveau répondre aux demandes.",
    expired: "Votre abonnement est terminé : vous ne pouvez plus répondre aux demandes.",
    rise: "Un nouveau tarif attend votre réponse. Sans elle, votre abonnement ne sera pas renouvelé.",
  },
  en: {
    never_subscribed: "You have no subscription yet: you see requests, and cannot answer them.",
    incomplete: "Your subscription waits for its first payment. Take it up where you left it.",
    unpaid: "A payment of your subscription is overdue. Settle it to answer requests again.",
    expired: "Your subscription is over: you can no longer answer requests.",
    rise: "A new price waits for your answer. Without it, your subscription will not be renewed.",
  },
};

const reminder = (locale: Locale, mail: Reminder) => ({
  subject:
    locale === "fr" ? `Votre abonnement · ${mail.brand.name}` : `Your subscription · ${mail.brand.name}`,
  preheader: reasons[locale][mail.missing],
  title: locale === "fr" ? "Votre abonnement a besoin de vous" : "Your subscription needs you",
  body: [
    paragraph(locale === "fr" ? `Bonjour ${mail.providerName},` : `Hello ${mail.providerName},`),
    paragraph(reasons[locale][mail.missing]),
    ...(mail.ongoing === 0
      ? []
      : [
          facts({
            label: locale === "fr" ? "Prestations en cours" : "Engagements in progress",
            value: count(locale, mail.ongoing),
          }),
        ]),
    ...(mail.message === "" ? [] : [quote(mail.message, mail.brand.name)]),
    button(locale === "fr" ? "Voir mon abonnement" : "See my subscription", mail.url),
  ],
  reason:
    locale === "fr"
      ? `Vous recevez ce message parce que vous êtes intervenant auprès de ${mail.brand.name}.`
      : `You receive this message because you are a provider of ${mail.brand.name}.`,
});

export const engagementLetters: Letters<Kinds> = {
  "service-response-decided": { fr: (mail) => decided("fr", mail), en: (mail) => decided("en", mail) },
  "engagement-moved": { fr: (mail) => moved("fr", mail), en: (mail) => moved("en", mail) },
  "provider-reminder": { fr: (mail) => reminder("fr", mail), en: (mail) => reminder("en", mail) },
};
