import type { FieldError } from "#domain/field-errors";
import type { Parameters } from "#domain/locale";
import type { RefusalDefinition } from "#domain/refusals";

export const plansRefusals = {
  too_many_seats: {
    kind: "conflict",
    title: { fr: "Trop de sièges actifs", en: "Too many active seats" },
    detail: {
      fr: "Votre équipe compte {seats} sièges actifs. Désactivez des personnes jusqu’à en garder {max} au plus, puis annulez l’abonnement.",
      en: "Your team has {seats} active seats. Deactivate people until {max} at most remain, then cancel the subscription.",
    },
  },
  too_many_licences: {
    kind: "conflict",
    title: { fr: "Trop de licences payées", en: "Too many paid licences" },
    detail: {
      fr: "Votre abonnement compte {licences} licences. Réduisez-les à {max} au plus, puis annulez l’abonnement.",
      en: "Your subscription has {licences} licences. Reduce them to {max} at most, then cancel the subscription.",
    },
  },
  outstanding_invoice: {
    kind: "conflict",
    title: { fr: "Facture en attente", en: "Outstanding invoice" },
    detail: {
      fr: "La facture {number} reste à payer. Réglez-la, puis annulez l’abonnement.",
      en: "Invoice {number} is still to be paid. Pay it, then cancel the subscription.",
    },
  },
  nothing_to_cancel: {
    kind: "conflict",
    title: { fr: "Rien à annuler", en: "Nothing to cancel" },
    detail: {
      fr: "Aucun abonnement n’est à annuler : il n’y en a pas en cours, ou son annulation est déjà programmée.",
      en: "There is no subscription to cancel: none is running, or its cancellation is already scheduled.",
    },
  },
  nothing_to_revoke: {
    kind: "conflict",
    title: { fr: "Aucune annulation en cours", en: "No cancellation under way" },
    detail: {
      fr: "Il n’y a pas d’annulation à révoquer. Si l’abonnement est terminé, choisissez une offre.",
      en: "There is no cancellation to revoke. If the subscription has ended, choose a plan.",
    },
  },
  organisation_not_expired: {
    kind: "conflict",
    title: { fr: "Abonnement encore en cours", en: "Subscription still running" },
    detail: {
      fr: "Le compte ne se désactive qu’une fois l’abonnement terminé. Annulez-le d’abord et attendez sa date de fin.",
      en: "The account can be deactivated once the subscription has ended. Cancel it first and wait for its end date.",
    },
  },
  deactivation_not_revocable: {
    kind: "conflict",
    title: { fr: "Aucune désactivation à révoquer", en: "No deactivation to revoke" },
    detail: {
      fr: "Ce compte n’est pas en cours de désactivation.",
      en: "This account is not being deactivated.",
    },
  },
  plan_already_running: {
    kind: "conflict",
    title: { fr: "Offre déjà en cours", en: "Plan already running" },
    detail: {
      fr: "Votre organisation a déjà cet abonnement. Choisissez une autre offre, ou modifiez le nombre de licences.",
      en: "Your organisation already has this subscription. Choose another plan, or change the number of licences.",
    },
  },
  standby_already_planned: {
    kind: "conflict",
    title: { fr: "Standby déjà programmé", en: "Standby already planned" },
    detail: {
      fr: "Le plan Standby est déjà commandé : il commencera à la fin de l’offre en cours, et n’a pas de licences.",
      en: "Standby is already ordered: it will start when the current plan ends, and has no licences.",
    },
  },
  standby_has_no_licences: {
    kind: "conflict",
    title: { fr: "Pas de licences en Standby", en: "No licences in Standby" },
    detail: {
      fr: "Le plan Standby n’a pas de licences. Choisissez une offre classique pour réveiller la plateforme.",
      en: "Standby has no licences. Choose a classic plan to wake the platform.",
    },
  },
  standby_not_planned: {
    kind: "conflict",
    title: { fr: "Aucun Standby programmé", en: "No Standby planned" },
    detail: {
      fr: "Il n’y a pas de plan Standby à annuler : il n’a pas été commandé, ou il a déjà commencé.",
      en: "There is no planned Standby to undo: it was not ordered, or has already started.",
    },
  },
  payment_overdue: {
    kind: "conflict",
    title: { fr: "Paiement en retard", en: "Payment overdue" },
    detail: {
      fr: "Un paiement de cet abonnement est en retard. Réglez-le, puis recommencez.",
      en: "A payment for this subscription is overdue. Settle it, then try again.",
    },
  },
  licences_below_seats: {
    kind: "conflict",
    title: { fr: "Pas assez de licences", en: "Not enough licences" },
    detail: {
      fr: "Il en faut au moins {licences} pour les sièges actifs de votre équipe. Prenez-en davantage, ou désactivez des personnes.",
      en: "Your team’s active seats need at least {licences}. Take more, or deactivate people.",
    },
  },
  licences_below_closed_team: {
    kind: "conflict",
    title: { fr: "Pas assez de licences", en: "Not enough licences" },
    detail: {
      fr: "Il en faut au moins {licences} pour les sièges actifs de votre équipe. Une fois la plateforme rouverte, désactivez des personnes et réduisez les licences pour le renouvellement.",
      en: "Your team’s active seats need at least {licences}. Once the platform is open again, deactivate people and reduce the licences for the renewal.",
    },
  },
  seats_all_taken: {
    kind: "conflict",
    title: { fr: "Toutes les licences sont utilisées", en: "Every licence is in use" },
    detail: {
      fr: "Toutes vos licences sont utilisées ({licences}, sans celles qui s’arrêtent au renouvellement). Ajoutez une licence, ou désactivez une personne.",
      en: "Every licence is in use ({licences}, without those that stop at the renewal). Add a licence, or deactivate somebody.",
    },
  },
  terms_changed: {
    kind: "conflict",
    title: { fr: "Les conditions ont changé", en: "The terms have changed" },
    detail: {
      fr: "Un document a changé depuis que vous l’avez ouvert. Relisez-le, puis recommencez.",
      en: "A document has changed since you opened it. Read it again, then try again.",
    },
  },
  order_not_payable: {
    kind: "conflict",
    title: { fr: "Commande close", en: "Order closed" },
    detail: {
      fr: "Cette commande est déjà payée ou a expiré. Si besoin, passez-en une nouvelle.",
      en: "This order is already paid or has expired. Place a new one if needed.",
    },
  },
  signature_invalid: {
    kind: "malformed",
    title: { fr: "Signature non valable", en: "Invalid signature" },
    detail: {
      fr: "Cet événement n’est pas signé par le service de paiement.",
      en: "This event is not signed by the payment service.",
    },
  },
  billing_address_missing: {
    kind: "conflict",
    title: { fr: "Adresse de facturation attendue", en: "Billing address expected" },
    detail: {
      fr: "Indiquez d’abord l’adresse de facturation de votre organisation.",
      en: "Enter your organisation’s billing address first.",
    },
  },
  payment_declined: {
    kind: "conflict",
    title: { fr: "Paiement refusé", en: "Payment declined" },
    detail: {
      fr: "La banque a refusé le paiement. Essayez un autre moyen de paiement.",
      en: "The bank declined the payment. Try another payment method.",
    },
  },
  payment_to_confirm: {
    kind: "conflict",
    title: { fr: "Confirmation attendue", en: "Confirmation expected" },
    detail: {
      fr: "Votre banque demande une confirmation. Ouvrez la page de paiement de la facture pour la donner.",
      en: "Your bank asks for a confirmation. Open the invoice’s payment page to give it.",
    },
  },
  payment_provider_unavailable: {
    kind: "unavailable",
    title: { fr: "Paiement momentanément indisponible", en: "Payment unavailable for now" },
    detail: {
      fr: "Le service de paiement ne répond pas. Rien n’a été débité deux fois. Réessayez dans un instant.",
      en: "The payment service does not answer. Nothing was charged twice. Try again in a moment.",
    },
  },
  payment_method_missing: {
    kind: "conflict",
    title: { fr: "Moyen de paiement attendu", en: "Payment method expected" },
    detail: {
      fr: "Aucun moyen de paiement n’est choisi. Ajoutez-en un, puis recommencez.",
      en: "No payment method is chosen. Add one, then try again.",
    },
  },
  payment_method_in_use: {
    kind: "conflict",
    title: { fr: "Moyen de paiement utilisé", en: "Payment method in use" },
    detail: {
      fr: "Vos prochains renouvellements passent par ce moyen de paiement. Choisissez-en d’abord un autre.",
      en: "Your next renewals use this payment method. Choose another one first.",
    },
  },
  payment_method_unusable: {
    kind: "conflict",
    title: { fr: "Moyen de paiement inutilisable", en: "Payment method unusable" },
    detail: {
      fr: "Cette carte a expiré ou ce mandat a été révoqué. Ajoutez un autre moyen de paiement.",
      en: "This card has expired or this mandate was revoked. Add another payment method.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;

export type PlansRefusalCode = keyof typeof plansRefusals;

/** Where an obstacle is removed: a screen, and the row on it when there is one. */
export type Fix = {
  screen: "team" | "licences" | "invoices" | "billing_address" | "payment_methods";
  id: string | null;
};

/** A decision that says no: what a `Refusal` is built from, with the screen that lifts it. */
export type PlansNo = {
  refusal: PlansRefusalCode | "invalid_request";
  parameters?: Parameters;
  errors?: readonly FieldError[];
  fix?: Fix;
};

export const no = (refusal: PlansRefusalCode, more: Omit<PlansNo, "refusal"> = {}): PlansNo => ({
  refusal,
  ...more,
});

export const invalidFields = (...errors: readonly FieldError[]): PlansNo => ({
  refusal: "invalid_request",
  errors,
});

export const isNo = (decision: object | null): decision is { refusal: string } =>
  decision !== null && "refusal" in decision;
