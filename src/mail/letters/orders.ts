import { button, facts, notice, paragraph, type Fact } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";
import { dayAndTime, euros } from "#mail/words";

const reason = {
  fr: (mail: Pick<MailOf<"order-confirmed">, "brand">) =>
    `Vous recevez ce message parce que vous gérez le compte ${mail.brand.name}.`,
  en: (mail: Pick<MailOf<"order-confirmed">, "brand">) =>
    `You receive this message because you manage the account ${mail.brand.name}.`,
};

/** What became of the order: a debit takes days, and what starts later is only recorded. */
const outcome = {
  fr: ({ number, debitInProgress, startsAt }: MailOf<"order-confirmed">) => {
    if (startsAt !== undefined) return `Votre commande n° ${number} est programmée`;
    if (debitInProgress) return `Votre commande n° ${number} est enregistrée, prélèvement en cours`;
    return `Votre commande n° ${number} a été traitée avec succès !`;
  },
  en: ({ number, debitInProgress, startsAt }: MailOf<"order-confirmed">) => {
    if (startsAt !== undefined) return `Your order ${number} is scheduled`;
    if (debitInProgress) return `Your order ${number} is recorded, direct debit in progress`;
    return `Your order ${number} was processed successfully!`;
  },
};

export const orderLetters: Letters<"order-confirmed"> = {
  "order-confirmed": {
    fr: (mail) => ({
      subject: `${outcome.fr(mail)} · ${mail.brand.name}`,
      preheader: `Offre ${mail.plan.fr}, ${euros("fr", mail.ttcCents)} TTC.`,
      title: outcome.fr(mail),
      body: [
        paragraph(
          "Merci pour votre confiance. Voici le résumé de votre commande ; sa confirmation est jointe en PDF.",
        ),
        facts(
          { label: "Commande", value: mail.number },
          { label: "Offre", value: mail.plan.fr },
          { label: "Montant", value: `${euros("fr", mail.ttcCents)} TTC` },
          ...startFact("Débute le", mail.startsAt && dayAndTime("fr", mail.brand, mail.startsAt)),
        ),
        ...(mail.debitInProgress
          ? [notice("Le prélèvement SEPA est en cours ; votre accès est déjà ouvert.")]
          : []),
        ...(mail.startsAt === undefined
          ? []
          : [notice("Rien n’est débité avant cette date, et vous pouvez changer d’avis jusque-là.")]),
        button("Voir ma commande", mail.url),
      ],
      reason: reason.fr(mail),
    }),
    en: (mail) => ({
      subject: `${outcome.en(mail)} · ${mail.brand.name}`,
      preheader: `Plan ${mail.plan.en}, ${euros("en", mail.ttcCents)} including tax.`,
      title: outcome.en(mail),
      body: [
        paragraph("Thank you. Here is a summary of your order; its confirmation is attached as a PDF."),
        facts(
          { label: "Order", value: mail.number },
          { label: "Plan", value: mail.plan.en },
          { label: "Amount", value: `${euros("en", mail.ttcCents)} including tax` },
          ...startFact("Starts on", mail.startsAt && dayAndTime("en", mail.brand, mail.startsAt)),
        ),
        ...(mail.debitInProgress
          ? [notice("The SEPA direct debit is in progress; your access is already open.")]
          : []),
        ...(mail.startsAt === undefined
          ? []
          : [notice("Nothing is charged before that date, and you may change your mind until then.")]),
        button("See my order", mail.url),
      ],
      reason: reason.en(mail),
    }),
  },
};

const startFact = (label: string, value: string | 0 | undefined): Fact[] => (value ? [{ label, value }] : []);
