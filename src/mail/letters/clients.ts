import type { Locale } from "#domain/locale";
import { button, facts, notice, paragraph, quote } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";
import { dayAndTime } from "#mail/words";

type Moved = MailOf<"event-request-moved">;

const money = (locale: Locale, cents: number): string =>
  new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", { style: "currency", currency: "EUR" }).format(
    cents / 100,
  );

const news: Readonly<Record<Locale, Record<Moved["state"], { title: string; text: string }>>> = {
  fr: {
    received: { title: "Votre demande est reçue", text: "Nous avons bien reçu votre demande." },
    in_study: {
      title: "Votre demande est à l’étude",
      text: "Nous étudions votre demande et revenons vers vous.",
    },
    quoted: {
      title: "Votre devis est prêt",
      text: "Voici notre proposition. Vous pouvez l’accepter en ligne.",
    },
    accepted: { title: "C’est confirmé", text: "Votre demande est acceptée : nous serons là." },
    refused: {
      title: "Nous ne pouvons pas répondre à votre demande",
      text: "Après étude, nous ne pouvons pas assurer cette demande.",
    },
    done: {
      title: "Merci de votre confiance",
      text: "Votre demande est réalisée. Merci d’avoir fait appel à nous.",
    },
    cancelled: {
      title: "Votre demande est annulée",
      text: "Votre demande est annulée. Vous pouvez en déposer une autre quand vous voulez.",
    },
  },
  en: {
    received: { title: "Your request is received", text: "We have received your request." },
    in_study: {
      title: "Your request is being studied",
      text: "We are studying your request and will get back to you.",
    },
    quoted: { title: "Your quote is ready", text: "Here is our proposal. You can accept it online." },
    accepted: { title: "It is confirmed", text: "Your request is accepted: we will be there." },
    refused: {
      title: "We cannot meet your request",
      text: "After studying it, we cannot take this request on.",
    },
    done: { title: "Thank you for your trust", text: "Your request is done. Thank you for calling on us." },
    cancelled: {
      title: "Your request is cancelled",
      text: "Your request is cancelled. You can send another whenever you like.",
    },
  },
};

export const clientsLetters: Letters<
  "event-request-received" | "event-request-moved" | "event-request-answered" | "event-request-arrived"
> = {
  "event-request-received": {
    fr: (mail) => ({
      subject: `Demande ${mail.number} bien reçue · votre numéro client est le ${mail.clientNumber}`,
      preheader: `Votre numéro client : ${mail.clientNumber}. Gardez-le pour vos prochaines demandes.`,
      title: "Votre demande est reçue",
      body: [
        paragraph(`Bonjour ${mail.contactName},`),
        paragraph(`Nous avons bien reçu votre demande « ${mail.title} ». Merci !`),
        facts(
          { label: "Numéro client", value: mail.clientNumber },
          { label: "Demande", value: mail.number },
          { label: "Début", value: dayAndTime("fr", mail.brand, mail.startsAt) },
          { label: "Lieu", value: mail.place },
        ),
        button("Suivre ma demande", mail.url),
        notice(
          "Gardez votre numéro client : indiquez-le à votre prochaine demande, elle rejoindra votre fiche.",
        ),
      ],
      reason: `Vous recevez ce message parce qu’une demande a été déposée avec cette adresse auprès de ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `Request ${mail.number} received · your client number is ${mail.clientNumber}`,
      preheader: `Your client number: ${mail.clientNumber}. Keep it for your next requests.`,
      title: "Your request is received",
      body: [
        paragraph(`Hello ${mail.contactName},`),
        paragraph(`We have received your request “${mail.title}”. Thank you!`),
        facts(
          { label: "Client number", value: mail.clientNumber },
          { label: "Request", value: mail.number },
          { label: "Start", value: dayAndTime("en", mail.brand, mail.startsAt) },
          { label: "Place", value: mail.place },
        ),
        button("Follow my request", mail.url),
        notice("Keep your client number: give it with your next request, which will join your record."),
      ],
      reason: `You receive this message because a request was sent to ${mail.brand.name} with this address.`,
    }),
  },
  "event-request-moved": {
    fr: (mail) => ({
      subject: `${news.fr[mail.state].title} · ${mail.title}`,
      preheader: news.fr[mail.state].text,
      title: news.fr[mail.state].title,
      body: [
        paragraph(`Bonjour ${mail.contactName},`),
        paragraph(news.fr[mail.state].text),
        facts({ label: "Demande", value: mail.number }, ...amountOf(mail, "fr", "Montant proposé")),
        ...(mail.message ? [quote(mail.message, mail.brand.name)] : []),
        button("Voir ma demande", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous avez déposé une demande auprès de ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `${news.en[mail.state].title} · ${mail.title}`,
      preheader: news.en[mail.state].text,
      title: news.en[mail.state].title,
      body: [
        paragraph(`Hello ${mail.contactName},`),
        paragraph(news.en[mail.state].text),
        facts({ label: "Request", value: mail.number }, ...amountOf(mail, "en", "Amount proposed")),
        ...(mail.message ? [quote(mail.message, mail.brand.name)] : []),
        button("See my request", mail.url),
      ],
      reason: `You receive this message because you sent a request to ${mail.brand.name}.`,
    }),
  },
  "event-request-answered": {
    fr: (mail) => ({
      subject: `${mail.accepted ? "Devis accepté" : "Demande annulée"} · ${mail.title}`,
      preheader: `${mail.clientName}, demande ${mail.number}`,
      title: mail.accepted ? "Le devis est accepté" : "La demande est annulée",
      body: [
        paragraph(
          mail.accepted
            ? `${mail.clientName} accepte votre devis pour « ${mail.title} ».`
            : `${mail.clientName} annule la demande « ${mail.title} ».`,
        ),
        ...(mail.message ? [quote(mail.message, mail.clientName)] : []),
        facts({ label: "Demande", value: mail.number }),
        button("Ouvrir la demande", mail.url),
      ],
      reason: "Vous recevez ce message parce que votre organisation suit cette demande.",
    }),
    en: (mail) => ({
      subject: `${mail.accepted ? "Quote accepted" : "Request cancelled"} · ${mail.title}`,
      preheader: `${mail.clientName}, request ${mail.number}`,
      title: mail.accepted ? "The quote is accepted" : "The request is cancelled",
      body: [
        paragraph(
          mail.accepted
            ? `${mail.clientName} accepts your quote for “${mail.title}”.`
            : `${mail.clientName} cancels the request “${mail.title}”.`,
        ),
        ...(mail.message ? [quote(mail.message, mail.clientName)] : []),
        facts({ label: "Request", value: mail.number }),
        button("Open the request", mail.url),
      ],
      reason: "You receive this message because your organisation follows this request.",
    }),
  },
  "event-request-arrived": {
    fr: (mail) => ({
      subject: `Nouvelle demande ${mail.number} · ${mail.title}`,
      preheader: `${mail.clientName} : ${mail.title}`,
      title: "Une nouvelle demande est arrivée",
      body: [
        paragraph(`${mail.clientName} demande « ${mail.title} ».`),
        facts(
          { label: "Demande", value: mail.number },
          { label: "Début", value: dayAndTime("fr", mail.brand, mail.startsAt) },
          { label: "Lieu", value: mail.place },
        ),
        ...(mail.lookAlikes > 0
          ? [
              notice(
                "Une fiche client a été créée, et elle ressemble à une autre : vérifiez si c’est un doublon.",
              ),
            ]
          : []),
        button("Ouvrir la demande", mail.url),
      ],
      reason: "Vous recevez ce message parce que votre organisation reçoit des demandes sur son portail.",
    }),
    en: (mail) => ({
      subject: `New request ${mail.number} · ${mail.title}`,
      preheader: `${mail.clientName}: ${mail.title}`,
      title: "A new request has arrived",
      body: [
        paragraph(`${mail.clientName} requests “${mail.title}”.`),
        facts(
          { label: "Request", value: mail.number },
          { label: "Start", value: dayAndTime("en", mail.brand, mail.startsAt) },
          { label: "Place", value: mail.place },
        ),
        ...(mail.lookAlikes > 0
          ? [
              notice(
                "A client record was created, and it resembles another: check whether it is a duplicate.",
              ),
            ]
          : []),
        button("Open the request", mail.url),
      ],
      reason: "You receive this message because your organisation receives requests on its portal.",
    }),
  },
};

const amountOf = ({ quotedCents }: Moved, locale: Locale, label: string) =>
  quotedCents === null ? [] : [{ label, value: money(locale, quotedCents) }];
