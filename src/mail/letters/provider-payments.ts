import { button, facts, notice, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";
import { day, dayAndTime, euros } from "#mail/words";

type Kind =
  | "provider-payment-to-confirm"
  | "provider-payment-failed"
  | "provider-unpaid"
  | "provider-expired"
  | "provider-method-needed"
  | "provider-debit-notice";

type About = Pick<MailOf<"provider-unpaid">, "brand" | "toProvider" | "providerName">;

const reason = {
  fr: ({ brand, toProvider }: About) =>
    toProvider
      ? `Vous recevez ce message parce que vous êtes intervenant auprès de ${brand.name}.`
      : `Vous recevez ce message parce que vous gérez les intervenants de ${brand.name}.`,
  en: ({ brand, toProvider }: About) =>
    toProvider
      ? `You receive this message because you are a provider of ${brand.name}.`
      : `You receive this message because you run the providers of ${brand.name}.`,
};

/** « Votre abonnement », or whose it is. */
const whose = {
  fr: ({ toProvider, providerName }: About) =>
    toProvider ? "Votre abonnement" : `L’abonnement de ${providerName}`,
  en: ({ toProvider, providerName }: About) =>
    toProvider ? "Your subscription" : `The subscription of ${providerName}`,
};

/** What is contested cannot be paid again: its page says what can be done. */
const settleLabel = {
  fr: ({ toProvider, disputed }: Pick<MailOf<"provider-unpaid">, "toProvider" | "disputed">) =>
    toProvider ? (disputed ? "Voir mon abonnement" : "Régler ma facture") : "Voir la fiche",
  en: ({ toProvider, disputed }: Pick<MailOf<"provider-unpaid">, "toProvider" | "disputed">) =>
    toProvider ? (disputed ? "See my subscription" : "Pay my invoice") : "See the record",
};

const ended = {
  fr: {
    provider: "Il a été annulé par l’intervenant.",
    price_silence: "Augmentation non acceptée : la demande est restée sans réponse.",
    price_refused: "Augmentation non acceptée : elle a été refusée.",
    exemption: "L’intervenant est désormais exempté d’abonnement.",
    manager: "Il a été clos par la plateforme.",
    dunning: "Il est resté impayé.",
  },
  en: {
    provider: "The provider cancelled it.",
    price_silence: "The rise was not accepted: the request was left without an answer.",
    price_refused: "The rise was not accepted: it was refused.",
    exemption: "The provider is now exempt from a subscription.",
    manager: "The platform closed it.",
    dunning: "It was left unpaid.",
  },
} as const;

const method = {
  fr: {
    missing: "Aucun moyen de paiement n’est enregistré.",
    mandate_revoked: "Le mandat de prélèvement a été révoqué.",
    card_expiring: "La carte enregistrée arrive à expiration.",
  },
  en: {
    missing: "No means of payment is on file.",
    mandate_revoked: "The direct debit mandate was revoked.",
    card_expiring: "The card on file is about to expire.",
  },
} as const;

export const providerPaymentLetters: Letters<Kind> = {
  "provider-payment-to-confirm": {
    fr: (mail) => ({
      subject: `Votre banque attend votre confirmation · ${mail.brand.name}`,
      preheader: `${euros("fr", mail.ttcCents)} TTC pour votre abonnement.`,
      title: "Votre abonnement attend une confirmation",
      body: [
        paragraph(
          "Votre banque demande de confirmer le paiement de votre abonnement (3-D Secure) : quelques secondes suffisent. Sans confirmation, il est abandonné et rien n’est débité.",
        ),
        facts(
          { label: "Montant", value: `${euros("fr", mail.ttcCents)} TTC` },
          { label: "À confirmer avant le", value: dayAndTime("fr", mail.brand, mail.confirmBy) },
        ),
        button("Confirmer le paiement", mail.url),
      ],
      reason: reason.fr({ ...mail, toProvider: true }),
    }),
    en: (mail) => ({
      subject: `Your bank waits for your confirmation · ${mail.brand.name}`,
      preheader: `${euros("en", mail.ttcCents)} including tax for your subscription.`,
      title: "Your subscription waits for a confirmation",
      body: [
        paragraph(
          "Your bank asks you to confirm the payment of your subscription (3-D Secure): it takes a few seconds. Without it, the subscription is dropped and nothing is charged.",
        ),
        facts(
          { label: "Amount", value: `${euros("en", mail.ttcCents)} including tax` },
          { label: "To confirm before", value: dayAndTime("en", mail.brand, mail.confirmBy) },
        ),
        button("Confirm the payment", mail.url),
      ],
      reason: reason.en({ ...mail, toProvider: true }),
    }),
  },
  "provider-payment-failed": {
    fr: (mail) => ({
      subject: `Paiement à régulariser · ${mail.brand.name}`,
      preheader: `Facture ${mail.invoiceNumber}, ${euros("fr", mail.ttcCents)} TTC.`,
      title: mail.needsConfirmation
        ? "Une confirmation est attendue par la banque"
        : "Un paiement n’a pas abouti",
      body: [
        paragraph(
          `${whose.fr(mail)} n’a pas pu être renouvelé : ${euros("fr", mail.ttcCents)} TTC restent dus.`,
        ),
        ...(mail.needsConfirmation
          ? [notice("La banque demande une authentification (3-D Secure) : quelques secondes suffisent.")]
          : []),
        facts(
          { label: "Facture", value: mail.invoiceNumber },
          { label: "Accès conservé jusqu’au", value: dayAndTime("fr", mail.brand, mail.graceEndsAt) },
        ),
        button(mail.toProvider ? "Régler ma facture" : "Voir la fiche", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Payment to settle · ${mail.brand.name}`,
      preheader: `Invoice ${mail.invoiceNumber}, ${euros("en", mail.ttcCents)} including tax.`,
      title: mail.needsConfirmation ? "The bank waits for a confirmation" : "A payment did not go through",
      body: [
        paragraph(
          `${whose.en(mail)} could not be renewed: ${euros("en", mail.ttcCents)} including tax are still due.`,
        ),
        ...(mail.needsConfirmation
          ? [notice("The bank asks for an authentication (3-D Secure): it takes a few seconds.")]
          : []),
        facts(
          { label: "Invoice", value: mail.invoiceNumber },
          { label: "Access kept until", value: dayAndTime("en", mail.brand, mail.graceEndsAt) },
        ),
        button(mail.toProvider ? "Pay my invoice" : "See the record", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "provider-unpaid": {
    fr: (mail) => ({
      subject: `Abonnement impayé · ${mail.brand.name}`,
      preheader: `Facture ${mail.invoiceNumber}, ${euros("fr", mail.ttcCents)} TTC.`,
      title: "Un abonnement est impayé",
      body: [
        paragraph(
          mail.disputed
            ? `Le paiement de cette facture a été contesté auprès de la banque. ${whose.fr(mail)} ne permet plus de répondre aux demandes tant que la contestation n’est pas levée.`
            : `${whose.fr(mail)} est impayé : il ne permet plus de répondre aux demandes. Il reprend dès que la facture est réglée.`,
        ),
        facts(
          { label: "Facture", value: mail.invoiceNumber },
          {
            label: mail.disputed ? "Montant contesté" : "Reste dû",
            value: `${euros("fr", mail.ttcCents)} TTC`,
          },
        ),
        button(settleLabel.fr(mail), mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Unpaid subscription · ${mail.brand.name}`,
      preheader: `Invoice ${mail.invoiceNumber}, ${euros("en", mail.ttcCents)} including tax.`,
      title: "A subscription is unpaid",
      body: [
        paragraph(
          mail.disputed
            ? `The payment of this invoice was contested with the bank. ${whose.en(mail)} no longer allows answering requests until the dispute is withdrawn.`
            : `${whose.en(mail)} is unpaid: it no longer allows answering requests. It goes on as soon as the invoice is paid.`,
        ),
        facts(
          { label: "Invoice", value: mail.invoiceNumber },
          {
            label: mail.disputed ? "Contested" : "Due",
            value: `${euros("en", mail.ttcCents)} including tax`,
          },
        ),
        button(settleLabel.en(mail), mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "provider-expired": {
    fr: (mail) => ({
      subject: `${whose.fr(mail)} est terminé · ${mail.brand.name}`,
      preheader: ended.fr[mail.why],
      title: `${whose.fr(mail)} est terminé`,
      body: [
        paragraph(`${ended.fr[mail.why]} Il ne permet plus de répondre aux demandes.`),
        ...(mail.ongoing > 0
          ? [notice(`Prestations encore en cours : ${mail.ongoing}. Elles restent à mener à leur terme.`)]
          : []),
        facts({ label: "Fin", value: dayAndTime("fr", mail.brand, mail.at) }),
        button(mail.toProvider ? "Me réabonner" : "Voir la fiche", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `${whose.en(mail)} has ended · ${mail.brand.name}`,
      preheader: ended.en[mail.why],
      title: `${whose.en(mail)} has ended`,
      body: [
        paragraph(`${ended.en[mail.why]} It no longer allows answering requests.`),
        ...(mail.ongoing > 0
          ? [notice(`Engagements still under way: ${mail.ongoing}. They are to be seen through.`)]
          : []),
        facts({ label: "Ended", value: dayAndTime("en", mail.brand, mail.at) }),
        button(mail.toProvider ? "Subscribe again" : "See the record", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "provider-method-needed": {
    fr: (mail) => ({
      subject: `Moyen de paiement à mettre à jour · ${mail.brand.name}`,
      preheader: method.fr[mail.problem],
      title: "Votre moyen de paiement est à mettre à jour",
      body: [
        paragraph(
          `${method.fr[mail.problem]} Enregistrez-en un autre avant le ${day("fr", mail.brand, mail.renewsAt)} pour que votre abonnement continue.`,
        ),
        button("Mettre à jour", mail.url),
      ],
      reason: reason.fr({ ...mail, toProvider: true }),
    }),
    en: (mail) => ({
      subject: `Means of payment to update · ${mail.brand.name}`,
      preheader: method.en[mail.problem],
      title: "Your means of payment needs updating",
      body: [
        paragraph(
          `${method.en[mail.problem]} Add another one before ${day("en", mail.brand, mail.renewsAt)} so that your subscription goes on.`,
        ),
        button("Update", mail.url),
      ],
      reason: reason.en({ ...mail, toProvider: true }),
    }),
  },
  "provider-debit-notice": {
    fr: (mail) => ({
      subject: `Prélèvement SEPA le ${day("fr", mail.brand, mail.at)} · ${mail.brand.name}`,
      preheader: `${euros("fr", mail.ttcCents)} TTC.`,
      title: "Un prélèvement SEPA est à venir",
      body: [
        paragraph("Ceci est l’avis du prochain prélèvement pour votre abonnement."),
        facts(
          { label: "Montant", value: `${euros("fr", mail.ttcCents)} TTC` },
          { label: "Date", value: day("fr", mail.brand, mail.at) },
          { label: "Compte", value: `se terminant par ${mail.last4}` },
          { label: "Mandat", value: mail.mandateReference },
        ),
        button("Voir mon abonnement", mail.url),
      ],
      reason: reason.fr({ ...mail, toProvider: true }),
    }),
    en: (mail) => ({
      subject: `SEPA direct debit on ${day("en", mail.brand, mail.at)} · ${mail.brand.name}`,
      preheader: `${euros("en", mail.ttcCents)} including tax.`,
      title: "A SEPA direct debit is coming",
      body: [
        paragraph("This is the notice of the next direct debit for your subscription."),
        facts(
          { label: "Amount", value: `${euros("en", mail.ttcCents)} including tax` },
          { label: "Date", value: day("en", mail.brand, mail.at) },
          { label: "Account", value: `ending in ${mail.last4}` },
          { label: "Mandate", value: mail.mandateReference },
        ),
        button("See my subscription", mail.url),
      ],
      reason: reason.en({ ...mail, toProvider: true }),
    }),
  },
};
