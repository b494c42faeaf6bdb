import type { RefusalDefinition } from "#domain/refusals";

export const providersRefusals = {
  card_payments_needed: {
    kind: "conflict",
    title: { fr: "Compte de paiement à activer", en: "Payment account to activate" },
    detail: {
      fr: "Les paiements par carte ne sont pas encore actifs sur le compte de paiement de l’organisation.",
      en: "Card payments are not active yet on the organisation’s payment account.",
    },
  },
  provider_price_missing: {
    kind: "conflict",
    title: { fr: "Tarif à fixer", en: "Price to set" },
    detail: {
      fr: "Fixez d’abord un tarif mensuel ou annuel.",
      en: "Set a monthly or annual price first.",
    },
  },
  provider_subscriptions_off: {
    kind: "conflict",
    title: { fr: "Abonnements non demandés", en: "Subscriptions not asked for" },
    detail: {
      fr: "Vous ne vendez pas d’abonnement : tous vos intervenants peuvent répondre, il n’y a personne à relancer. Activez d’abord les abonnements dans les réglages.",
      en: "You do not sell subscriptions: all your providers can answer, there is nobody to remind. Switch subscriptions on in the settings first.",
    },
  },
  provider_exists: {
    kind: "conflict",
    title: { fr: "Intervenant déjà connu", en: "Provider already known" },
    detail: {
      fr: "Une fiche existe déjà pour cette adresse e-mail.",
      en: "There is already a record for this e-mail address.",
    },
  },
  already_a_provider: {
    kind: "conflict",
    title: { fr: "Compte intervenant déjà créé", en: "Provider account already created" },
    detail: {
      fr: "Vous êtes déjà inscrit comme intervenant de cette organisation.",
      en: "You are already registered as a provider of this organisation.",
    },
  },
  provider_subscription_needed: {
    kind: "conflict",
    title: { fr: "Abonnement nécessaire", en: "Subscription needed" },
    detail: {
      fr: "Un abonnement en cours est nécessaire pour répondre aux demandes. Rendez-vous dans « Abonnement ».",
      en: "A running subscription is needed to answer requests. Go to “Subscription”.",
    },
  },
  provider_already_subscribed: {
    kind: "conflict",
    title: { fr: "Abonnement déjà en cours", en: "Subscription already running" },
    detail: {
      fr: "Vous avez déjà un abonnement en cours, ou vous en êtes dispensé.",
      en: "You already have a running subscription, or are exempt from it.",
    },
  },
  provider_subscription_not_running: {
    kind: "conflict",
    title: { fr: "Aucun abonnement en cours", en: "No running subscription" },
    detail: {
      fr: "Cet abonnement n’est plus en cours. Souscrivez-en un nouveau.",
      en: "This subscription is no longer running. Take out a new one.",
    },
  },
  provider_subscription_ending: {
    kind: "conflict",
    title: { fr: "Abonnement en cours d’annulation", en: "Subscription being cancelled" },
    detail: {
      fr: "La fin de cet abonnement est déjà programmée. Révoquez-la d’abord.",
      en: "This subscription is already scheduled to end. Revoke that first.",
    },
  },
  provider_nothing_owed: {
    kind: "conflict",
    title: { fr: "Abonnement payé", en: "Subscription paid" },
    detail: {
      fr: "Cet abonnement est payé : l’intervenant le garde jusqu’à la fin de sa période. Pour qu’il ne soit plus prélevé ensuite, cochez l’exemption.",
      en: "This subscription is paid: the provider keeps it until the end of its period. For it not to be billed afterwards, tick the exemption.",
    },
  },
  provider_nothing_to_revoke: {
    kind: "conflict",
    title: { fr: "Aucune annulation à révoquer", en: "No cancellation to revoke" },
    detail: {
      fr: "Vous n’avez pas annulé cet abonnement, ou il est déjà terminé.",
      en: "You did not cancel this subscription, or it has already ended.",
    },
  },
  provider_payment_overdue: {
    kind: "conflict",
    title: { fr: "Paiement en retard", en: "Payment overdue" },
    detail: {
      fr: "Un paiement de cet abonnement est en retard. Réglez-le, puis recommencez.",
      en: "A payment for this subscription is overdue. Settle it, then try again.",
    },
  },
  price_request_closed: {
    kind: "conflict",
    title: { fr: "Demande déjà close", en: "Request already closed" },
    detail: {
      fr: "Ce changement de tarif a déjà été accepté, remplacé, retiré, ou sa date est passée.",
      en: "This price change was already accepted, replaced or withdrawn, or its date has passed.",
    },
  },
  price_changed: {
    kind: "conflict",
    title: { fr: "Le tarif a changé", en: "The price has changed" },
    detail: {
      fr: "Le tarif n’est plus celui qui vous était présenté. Vérifiez le nouveau, puis confirmez.",
      en: "The price is no longer the one you were shown. Check the new one, then confirm.",
    },
  },
  interval_unchanged: {
    kind: "conflict",
    title: { fr: "Rythme déjà choisi", en: "Interval already chosen" },
    detail: {
      fr: "Votre abonnement suit déjà ce rythme, ou le suivra à la fin de la période.",
      en: "Your subscription already runs on this interval, or will at the end of the period.",
    },
  },
  interval_switch_not_planned: {
    kind: "conflict",
    title: { fr: "Aucun changement programmé", en: "No change planned" },
    detail: {
      fr: "Il n’y a pas de changement de rythme à annuler, ou il a déjà eu lieu.",
      en: "There is no change of interval to undo, or it has already happened.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;

export type ProvidersRefusalCode = keyof typeof providersRefusals;

/** A decision that says no: what a `Refusal` is built from. */
export type ProvidersNo = { refusal: ProvidersRefusalCode };

export const no = (refusal: ProvidersRefusalCode): ProvidersNo => ({ refusal });
