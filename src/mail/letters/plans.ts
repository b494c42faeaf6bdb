import { button, facts, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";
import { day, dayAndTime, euros } from "#mail/words";

type PlanKind = "plan-expired" | "plan-renewal-notice" | "plan-cancelled" | "plan-cancellation-revoked";

const reason = {
  fr: (mail: Pick<MailOf<PlanKind>, "brand">) =>
    `Vous recevez ce message parce que vous gérez le compte ${mail.brand.name}.`,
  en: (mail: Pick<MailOf<PlanKind>, "brand">) =>
    `You receive this message because you manage the account ${mail.brand.name}.`,
};

export const planLetters: Letters<PlanKind> = {
  "plan-expired": {
    fr: (mail) => ({
      subject: `Votre abonnement est terminé · ${mail.brand.name}`,
      preheader: "Vos données sont conservées.",
      title: "Votre abonnement est terminé",
      body: [
        paragraph(
          `L’abonnement du compte ${mail.brand.name} a pris fin : l’accès à la plateforme est fermé.`,
        ),
        paragraph(
          "Vos données sont conservées. Choisissez une offre pour tout retrouver tel quel, ou le plan Standby pour les garder au repos. Vous pouvez aussi exporter l’ensemble du compte.",
        ),
        button("Choisir une offre", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your subscription has ended · ${mail.brand.name}`,
      preheader: "Your data is kept.",
      title: "Your subscription has ended",
      body: [
        paragraph(`The subscription of ${mail.brand.name} has ended: the platform is closed.`),
        paragraph(
          "Your data is kept. Choose a plan to find everything as you left it, or Standby to let it rest. You can also export the whole account.",
        ),
        button("Choose a plan", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "plan-renewal-notice": {
    fr: (mail) => ({
      subject: `Votre abonnement se renouvelle le ${day("fr", mail.brand, mail.at)} · ${mail.brand.name}`,
      preheader: "Vous pouvez l’annuler jusqu’à cette date.",
      title: "Votre abonnement annuel va se renouveler",
      body: [
        paragraph(
          "Sans action de votre part, votre abonnement se renouvelle pour un an. Vous pouvez l’annuler jusqu’à cette date, sans frais.",
        ),
        facts(
          { label: "Offre", value: mail.plan.fr },
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
          { label: "Plan", value: mail.plan.en },
          { label: "Renewal", value: dayAndTime("en", mail.brand, mail.at) },
          { label: "Amount", value: `${euros("en", mail.ttcCents)} including tax` },
        ),
        button("See my subscription", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "plan-cancelled": {
    fr: (mail) => ({
      subject: `Votre abonnement est annulé · ${mail.brand.name}`,
      preheader: `Accès complet jusqu’au ${day("fr", mail.brand, mail.accessEndsAt)}.`,
      title: "Votre annulation est enregistrée",
      body: [
        paragraph(
          `Vous gardez un accès complet jusqu’au ${dayAndTime("fr", mail.brand, mail.accessEndsAt)}. Rien ne sera plus facturé. Vous pouvez révoquer l’annulation jusqu’à cette date.`,
        ),
        facts(
          ...mail.ends.map(({ plan, interval, at }) => ({
            label: `${plan.fr}, ${interval === "annual" ? "annuel" : "mensuel"}`,
            value: `fin le ${dayAndTime("fr", mail.brand, at)}`,
          })),
        ),
        button("Voir mon abonnement", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your subscription is cancelled · ${mail.brand.name}`,
      preheader: `Full access until ${day("en", mail.brand, mail.accessEndsAt)}.`,
      title: "Your cancellation is recorded",
      body: [
        paragraph(
          `You keep full access until ${dayAndTime("en", mail.brand, mail.accessEndsAt)}. Nothing more will be billed. You can revoke the cancellation until then.`,
        ),
        facts(
          ...mail.ends.map(({ plan, interval, at }) => ({
            label: `${plan.en}, ${interval}`,
            value: `ends on ${dayAndTime("en", mail.brand, at)}`,
          })),
        ),
        button("See my subscription", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "plan-cancellation-revoked": {
    fr: (mail) => ({
      subject: `Votre abonnement continue · ${mail.brand.name}`,
      preheader: "L’annulation a été révoquée.",
      title: "L’annulation est révoquée",
      body: [
        paragraph(
          "Votre abonnement continue aux mêmes dates, et rien n’a été facturé. Voici ses prochains renouvellements.",
        ),
        facts(
          ...mail.renewals.map(({ plan, interval, at, ttcCents }) => ({
            label: `${plan.fr}, ${interval === "annual" ? "annuel" : "mensuel"}`,
            value: `${euros("fr", ttcCents)} TTC le ${dayAndTime("fr", mail.brand, at)}`,
          })),
        ),
        button("Voir mon abonnement", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your subscription goes on · ${mail.brand.name}`,
      preheader: "The cancellation was revoked.",
      title: "The cancellation is revoked",
      body: [
        paragraph(
          "Your subscription goes on, same dates, and nothing was billed. Its next renewals are these.",
        ),
        facts(
          ...mail.renewals.map(({ plan, interval, at, ttcCents }) => ({
            label: `${plan.en}, ${interval}`,
            value: `${euros("en", ttcCents)} including tax on ${dayAndTime("en", mail.brand, at)}`,
          })),
        ),
        button("See my subscription", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
};
