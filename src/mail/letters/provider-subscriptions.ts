import { button, facts, notice, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";
import { day, dayAndTime, euros } from "#mail/words";

type Kind =
  | "provider-subscribed"
  | "provider-renewal-notice"
  | "provider-price-request"
  | "provider-cancelled"
  | "provider-revoked"
  | "provider-closing"
  | "provider-closing-revoked";

const reason = {
  fr: ({ brand }: Pick<MailOf<Kind>, "brand">) =>
    `Vous recevez ce message parce que vous êtes intervenant auprès de ${brand.name}.`,
  en: ({ brand }: Pick<MailOf<Kind>, "brand">) =>
    `You receive this message because you are a provider of ${brand.name}.`,
};

const per = {
  fr: { monthly: "par mois", annual: "par an" },
  en: { monthly: "a month", annual: "a year" },
} as const;

export const providerSubscriptionLetters: Letters<Kind> = {
  "provider-subscribed": {
    fr: (mail) => ({
      subject: `Votre abonnement intervenant est enregistré · ${mail.brand.name}`,
      preheader: `${euros("fr", mail.ttcCents)} TTC ${per.fr[mail.interval]}.`,
      title: "Votre abonnement est enregistré",
      body: [
        paragraph(
          `Bienvenue parmi les intervenants de ${mail.brand.name} : vous pouvez répondre aux demandes.`,
        ),
        facts(
          { label: "Tarif", value: `${euros("fr", mail.ttcCents)} TTC ${per.fr[mail.interval]}` },
          { label: "Renouvellement", value: dayAndTime("fr", mail.brand, mail.renewsAt) },
        ),
        ...(mail.debitInProgress
          ? [notice("Le prélèvement SEPA est en cours ; votre accès est déjà ouvert.")]
          : []),
        button("Voir mon abonnement", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your provider subscription is set up · ${mail.brand.name}`,
      preheader: `${euros("en", mail.ttcCents)} including tax, ${per.en[mail.interval]}.`,
      title: "Your subscription is set up",
      body: [
        paragraph(`Welcome among the providers of ${mail.brand.name}: you can answer requests.`),
        facts(
          { label: "Price", value: `${euros("en", mail.ttcCents)} including tax, ${per.en[mail.interval]}` },
          { label: "Renews on", value: dayAndTime("en", mail.brand, mail.renewsAt) },
        ),
        ...(mail.debitInProgress
          ? [notice("The SEPA direct debit is in progress; your access is already open.")]
          : []),
        button("See my subscription", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "provider-renewal-notice": {
    fr: (mail) => ({
      subject: `Votre abonnement se renouvelle le ${day("fr", mail.brand, mail.at)} · ${mail.brand.name}`,
      preheader: "Vous pouvez l’annuler jusqu’à cette date.",
      title: "Votre abonnement annuel va se renouveler",
      body: [
        paragraph(
          "Sans action de votre part, votre abonnement se renouvelle pour un an. Vous pouvez l’annuler jusqu’à cette date, sans frais.",
        ),
        facts(
          { label: "Renouvellement", value: dayAndTime("fr", mail.brand, mail.at) },
          { label: "Montant", value: `${euros("fr", mail.ttcCents)} TTC` },
        ),
        button("Voir mon abonnement", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your subscription renews on ${day("en", mail.brand, mail.at)} · ${mail.brand.name}`,
      preheader: "You can cancel it until then.",
      title: "Your annual subscription is about to renew",
      body: [
        paragraph(
          "Unless you act, your subscription renews for one year. You can cancel it until then, at no cost.",
        ),
        facts(
          { label: "Renews on", value: dayAndTime("en", mail.brand, mail.at) },
          { label: "Amount", value: `${euros("en", mail.ttcCents)} including tax` },
        ),
        button("See my subscription", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "provider-price-request": {
    fr: (mail) => ({
      subject: `${mail.reminder ? "Rappel : votre" : "Votre"} accord est attendu sur un nouveau tarif · ${mail.brand.name}`,
      preheader: `À partir du ${day("fr", mail.brand, mail.effectiveAt)}.`,
      title: "Un nouveau tarif vous est proposé",
      body: [
        paragraph(
          `${mail.brand.name} change le tarif de votre abonnement. Rien ne change sans votre accord.`,
        ),
        facts(
          { label: "Aujourd’hui", value: priceFr(mail.fromHtCents, mail.fromTtcCents, mail.interval) },
          { label: "Proposé", value: priceFr(mail.toHtCents, mail.toTtcCents, mail.interval) },
          { label: "À partir du", value: dayAndTime("fr", mail.brand, mail.effectiveAt) },
        ),
        notice(
          "Sans réponse ou en cas de refus, vous ne payez rien de plus et votre abonnement s’arrête à cette date.",
        ),
        button("Accepter ou refuser", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `${mail.reminder ? "Reminder: your" : "Your"} consent to a new price is awaited · ${mail.brand.name}`,
      preheader: `From ${day("en", mail.brand, mail.effectiveAt)}.`,
      title: "You are offered a new price",
      body: [
        paragraph(
          `${mail.brand.name} changes the price of your subscription. Nothing changes without your consent.`,
        ),
        facts(
          { label: "Today", value: priceEn(mail.fromHtCents, mail.fromTtcCents, mail.interval) },
          { label: "Offered", value: priceEn(mail.toHtCents, mail.toTtcCents, mail.interval) },
          { label: "From", value: dayAndTime("en", mail.brand, mail.effectiveAt) },
        ),
        notice(
          "If you refuse or do not answer, you pay nothing more and your subscription stops on that date.",
        ),
        button("Accept or refuse", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "provider-cancelled": {
    fr: (mail) => ({
      subject: `Votre abonnement est annulé · ${mail.brand.name}`,
      preheader: `Accès conservé jusqu’au ${day("fr", mail.brand, mail.endsAt)}.`,
      title: "Votre annulation est enregistrée",
      body: [
        paragraph(
          `Vous pouvez répondre aux demandes jusqu’au ${dayAndTime("fr", mail.brand, mail.endsAt)}. Rien ne sera plus facturé. Vous pouvez révoquer l’annulation jusqu’à cette date.`,
        ),
        button("Voir mon abonnement", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your subscription is cancelled · ${mail.brand.name}`,
      preheader: `You keep your access until ${day("en", mail.brand, mail.endsAt)}.`,
      title: "Your cancellation is recorded",
      body: [
        paragraph(
          `You can answer requests until ${dayAndTime("en", mail.brand, mail.endsAt)}. Nothing more will be billed. You can revoke the cancellation until then.`,
        ),
        button("See my subscription", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "provider-revoked": {
    fr: (mail) => ({
      subject: `Votre annulation est révoquée · ${mail.brand.name}`,
      preheader: "Rien n’est facturé aujourd’hui.",
      title: "Votre annulation est révoquée",
      body: [
        paragraph(
          mail.renewsAt === null
            ? "Mêmes dates, rien de facturé aujourd’hui."
            : `Votre abonnement continue : mêmes dates, rien de facturé aujourd’hui. Prochain renouvellement le ${dayAndTime("fr", mail.brand, mail.renewsAt)}.`,
        ),
        ...(mail.acceptBefore === null
          ? []
          : [
              notice(
                `Un nouveau tarif attend votre accord. Acceptez-le avant le ${dayAndTime("fr", mail.brand, mail.acceptBefore)} : sinon, votre abonnement s’arrête à cette date.`,
              ),
            ]),
        button("Voir mon abonnement", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your cancellation is revoked · ${mail.brand.name}`,
      preheader: "Nothing is billed today.",
      title: "Your cancellation is revoked",
      body: [
        paragraph(
          mail.renewsAt === null
            ? "Same dates, nothing billed today."
            : `Your subscription goes on: same dates, nothing billed today. Next renewal on ${dayAndTime("en", mail.brand, mail.renewsAt)}.`,
        ),
        ...(mail.acceptBefore === null
          ? []
          : [
              notice(
                `A new price awaits your consent. Accept it before ${dayAndTime("en", mail.brand, mail.acceptBefore)}, or your subscription stops on that date.`,
              ),
            ]),
        button("See my subscription", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "provider-closing": {
    fr: (mail) => ({
      subject: `Votre abonnement ne sera plus prélevé · ${mail.brand.name}`,
      preheader: `${mail.brand.name} ferme son compte.`,
      title: "Votre abonnement va prendre fin",
      body: [
        paragraph(
          `${mail.brand.name} a désactivé son compte : votre abonnement ne sera ni renouvelé ni prélevé. Il prend fin au plus tard à la date ci-dessous.`,
        ),
        facts({ label: "Fin", value: dayAndTime("fr", mail.brand, mail.endsAt) }),
        paragraph(
          "Téléchargez vos factures d’ici là. Pour une période déjà payée qui irait au-delà, adressez-vous à l’organisation.",
        ),
        button("Voir mon abonnement", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your subscription will not be charged any more · ${mail.brand.name}`,
      preheader: `${mail.brand.name} is closing its account.`,
      title: "Your subscription is coming to an end",
      body: [
        paragraph(
          `${mail.brand.name} has deactivated its account: your subscription will be neither renewed nor charged. It ends on the date below at the latest.`,
        ),
        facts({ label: "End", value: dayAndTime("en", mail.brand, mail.endsAt) }),
        paragraph(
          "Download your invoices before then. For a period already paid that would go beyond it, turn to the organisation.",
        ),
        button("See my subscription", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "provider-closing-revoked": {
    fr: (mail) => ({
      subject: `Le compte n’est plus fermé · ${mail.brand.name}`,
      preheader: "La fermeture annoncée n’aura pas lieu.",
      title: "La fermeture annoncée n’aura pas lieu",
      body: [
        paragraph(
          `${mail.brand.name} garde son compte : votre abonnement reste comme il était. Il n’est renouvelé que si l’organisation propose de nouveau des demandes à cette date, et vous pouvez l’annuler à tout moment.`,
        ),
        button("Voir mon abonnement", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `The account is not closing any more · ${mail.brand.name}`,
      preheader: "The closure that was announced will not take place.",
      title: "The closure that was announced will not take place",
      body: [
        paragraph(
          `${mail.brand.name} keeps its account: your subscription stays as it was. It is renewed only if the organisation offers requests again by then, and you can cancel it at any time.`,
        ),
        button("See my subscription", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
};

type Interval = "monthly" | "annual";
const priceFr = (ht: number, ttc: number, interval: Interval) =>
  `${euros("fr", ht)} HT, soit ${euros("fr", ttc)} TTC ${per.fr[interval]}`;
const priceEn = (ht: number, ttc: number, interval: Interval) =>
  `${euros("en", ht)} excluding tax, ${euros("en", ttc)} including tax, ${per.en[interval]}`;
