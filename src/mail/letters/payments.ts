import { button, facts, notice, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";
import { day, dayAndTime, euros } from "#mail/words";

type PaymentKind =
  | "plan-payment-to-confirm"
  | "plan-payment-failed"
  | "plan-unpaid"
  | "plan-order-failed"
  | "payment-method-needed"
  | "plan-debit-notice";

const reason = {
  fr: (mail: Pick<MailOf<PaymentKind>, "brand">) =>
    `Vous recevez ce message parce que vous gérez le compte ${mail.brand.name}.`,
  en: (mail: Pick<MailOf<PaymentKind>, "brand">) =>
    `You receive this message because you manage the account ${mail.brand.name}.`,
};

const needs = {
  fr: {
    missing: "Aucun moyen de paiement n’est enregistré pour le prochain renouvellement.",
    mandate_revoked: "Le mandat de prélèvement a été révoqué : il ne peut plus payer le renouvellement.",
    card_expiring: "La carte enregistrée arrive à expiration.",
  },
  en: {
    missing: "No payment method is recorded for the next renewal.",
    mandate_revoked: "The direct debit mandate was revoked: it can no longer pay the renewal.",
    card_expiring: "The card on record is about to expire.",
  },
};

const unpaid = {
  fr: {
    missing: "Un paiement manque toujours. L’accès rouvre dès qu’il est réglé ; vos données sont conservées.",
    disputed:
      "Le paiement de cette facture a été contesté auprès de la banque, qui l’a repris. L’accès rouvre dès que la contestation est levée ; vos données sont conservées.",
  },
  en: {
    missing: "A payment is still missing. Access opens again as soon as it is settled; your data is kept.",
    disputed:
      "The payment of this invoice was contested at the bank, which took it back. Access opens again as soon as the dispute is lifted; your data is kept.",
  },
};

export const paymentLetters: Letters<PaymentKind> = {
  "plan-payment-to-confirm": {
    fr: (mail) => ({
      subject: `Votre banque attend votre confirmation · ${mail.brand.name}`,
      preheader: `Commande ${mail.number}, ${euros("fr", mail.ttcCents)} TTC.`,
      title: "Votre commande attend une confirmation",
      body: [
        paragraph(
          `Votre banque demande de confirmer le paiement de la commande ${mail.number} (3-D Secure) : quelques secondes suffisent. Sans confirmation, elle est abandonnée et rien n’est débité.`,
        ),
        facts(
          { label: "Offre", value: mail.plan.fr },
          { label: "Montant", value: `${euros("fr", mail.ttcCents)} TTC` },
          { label: "À confirmer avant le", value: dayAndTime("fr", mail.brand, mail.confirmBy) },
        ),
        button("Confirmer le paiement", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your bank waits for your confirmation · ${mail.brand.name}`,
      preheader: `Order ${mail.number}, ${euros("en", mail.ttcCents)} including tax.`,
      title: "Your order waits for a confirmation",
      body: [
        paragraph(
          `Your bank asks you to confirm the payment of order ${mail.number} (3-D Secure): it takes a few seconds. Without it, the order is dropped and nothing is charged.`,
        ),
        facts(
          { label: "Plan", value: mail.plan.en },
          { label: "Amount", value: `${euros("en", mail.ttcCents)} including tax` },
          { label: "To confirm before", value: dayAndTime("en", mail.brand, mail.confirmBy) },
        ),
        button("Confirm the payment", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "plan-payment-failed": {
    fr: (mail) => ({
      subject: `Un paiement n’a pas abouti · ${mail.brand.name}`,
      preheader: `Votre accès reste ouvert jusqu’au ${day("fr", mail.brand, mail.graceEndsAt)}.`,
      title: mail.needsConfirmation ? "Votre banque attend votre confirmation" : "Le paiement n’a pas abouti",
      body: [
        paragraph(
          mail.needsConfirmation
            ? "Le renouvellement de votre abonnement attend que vous le confirmiez auprès de votre banque."
            : "Le renouvellement de votre abonnement n’a pas pu être débité. Nous réessaierons ; vous pouvez aussi le régler dès maintenant.",
        ),
        facts(
          { label: "Facture", value: mail.invoiceNumber },
          { label: "Montant", value: `${euros("fr", mail.ttcCents)} TTC` },
          { label: "Accès maintenu jusqu’au", value: dayAndTime("fr", mail.brand, mail.graceEndsAt) },
        ),
        button(mail.needsConfirmation ? "Confirmer le paiement" : "Régler la facture", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `A payment did not go through · ${mail.brand.name}`,
      preheader: `Your access stays open until ${day("en", mail.brand, mail.graceEndsAt)}.`,
      title: mail.needsConfirmation
        ? "Your bank waits for your confirmation"
        : "The payment did not go through",
      body: [
        paragraph(
          mail.needsConfirmation
            ? "The renewal of your subscription waits for you to confirm it with your bank."
            : "The renewal of your subscription could not be charged. We will try again; you can also settle it now.",
        ),
        facts(
          { label: "Invoice", value: mail.invoiceNumber },
          { label: "Amount", value: `${euros("en", mail.ttcCents)} including tax` },
          { label: "Access kept until", value: dayAndTime("en", mail.brand, mail.graceEndsAt) },
        ),
        button(mail.needsConfirmation ? "Confirm the payment" : "Pay the invoice", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "plan-unpaid": {
    fr: (mail) => ({
      subject: `Impayé : votre accès est suspendu · ${mail.brand.name}`,
      preheader: mail.disputed
        ? "Le paiement de votre facture a été contesté auprès de la banque."
        : "Réglez la facture pour retrouver votre accès aussitôt.",
      title: "Votre accès est suspendu",
      body: [
        paragraph(unpaid.fr[mail.disputed ? "disputed" : "missing"]),
        facts(
          { label: "Facture", value: mail.invoiceNumber },
          { label: "Montant", value: `${euros("fr", mail.ttcCents)} TTC` },
        ),
        button(mail.disputed ? "Voir la facture" : "Régler la facture", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Unpaid: your access is suspended · ${mail.brand.name}`,
      preheader: mail.disputed
        ? "The payment of your invoice was contested at the bank."
        : "Pay the invoice to get your access back at once.",
      title: "Your access is suspended",
      body: [
        paragraph(unpaid.en[mail.disputed ? "disputed" : "missing"]),
        facts(
          { label: "Invoice", value: mail.invoiceNumber },
          { label: "Amount", value: `${euros("en", mail.ttcCents)} including tax` },
        ),
        button(mail.disputed ? "See the invoice" : "Pay the invoice", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "plan-order-failed": {
    fr: (mail) => ({
      subject: `Votre plan n’a pas pu commencer · ${mail.brand.name}`,
      preheader: "Le paiement prévu ce jour n’a pas abouti.",
      title: `${mail.plan.fr} n’a pas pu commencer`,
      body: [
        paragraph(
          "La commande devait commencer à la fin de votre essai, mais le paiement n’a pas abouti. Vos données sont conservées : commandez à nouveau avec un autre moyen de paiement pour tout retrouver.",
        ),
        facts(
          { label: "Commande", value: mail.number },
          { label: "Offre", value: mail.plan.fr },
          { label: "Montant", value: `${euros("fr", mail.ttcCents)} TTC` },
        ),
        button("Voir mon compte", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your plan could not start · ${mail.brand.name}`,
      preheader: "The payment due today did not go through.",
      title: `${mail.plan.en} could not start`,
      body: [
        paragraph(
          "The order was to start at the end of your trial, but its payment did not go through. Your data is kept: order again with another payment method to find everything as it was.",
        ),
        facts(
          { label: "Order", value: mail.number },
          { label: "Plan", value: mail.plan.en },
          { label: "Amount", value: `${euros("en", mail.ttcCents)} including tax` },
        ),
        button("See my account", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "payment-method-needed": {
    fr: (mail) => ({
      subject: `Votre moyen de paiement est à mettre à jour · ${mail.brand.name}`,
      preheader: needs.fr[mail.reason],
      title: "Mettez à jour votre moyen de paiement",
      body: [
        paragraph(needs.fr[mail.reason]),
        facts({ label: "Prochain renouvellement", value: dayAndTime("fr", mail.brand, mail.renewsAt) }),
        button("Mettre à jour", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `Your payment method needs updating · ${mail.brand.name}`,
      preheader: needs.en[mail.reason],
      title: "Update your payment method",
      body: [
        paragraph(needs.en[mail.reason]),
        facts({ label: "Next renewal", value: dayAndTime("en", mail.brand, mail.renewsAt) }),
        button("Update", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
  "plan-debit-notice": {
    fr: (mail) => ({
      subject: `Prélèvement SEPA à venir le ${day("fr", mail.brand, mail.at)} · ${mail.brand.name}`,
      preheader: `${euros("fr", mail.ttcCents)} sur le compte se terminant par ${mail.last4}.`,
      title: "Un prélèvement SEPA est à venir",
      body: [
        paragraph("Nous vous informons du prochain prélèvement de votre abonnement."),
        facts(
          { label: "Montant", value: `${euros("fr", mail.ttcCents)} TTC` },
          { label: "Date", value: day("fr", mail.brand, mail.at) },
          { label: "Compte", value: `se terminant par ${mail.last4}` },
          { label: "Mandat", value: mail.mandateReference },
        ),
        notice("Vérifiez que le compte est approvisionné à cette date."),
        button("Voir mon abonnement", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `SEPA direct debit on ${day("en", mail.brand, mail.at)} · ${mail.brand.name}`,
      preheader: `${euros("en", mail.ttcCents)} from the account ending in ${mail.last4}.`,
      title: "A SEPA direct debit is coming",
      body: [
        paragraph("This is the notice of the next direct debit for your subscription."),
        facts(
          { label: "Amount", value: `${euros("en", mail.ttcCents)} including tax` },
          { label: "Date", value: day("en", mail.brand, mail.at) },
          { label: "Account", value: `ending in ${mail.last4}` },
          { label: "Mandate", value: mail.mandateReference },
        ),
        notice("Please make sure that the account is funded on that day."),
        button("See my subscription", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
};
