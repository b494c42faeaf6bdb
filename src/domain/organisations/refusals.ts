import type { RefusalDefinition } from "#domain/refusals";

export const organisationsRefusals = {
  plan_standby: {
    kind: "conflict",
    title: { fr: "Plateforme en Standby", en: "Platform in Standby" },
    detail: {
      fr: "Votre plateforme est en Standby : seule la consultation des dossiers reste ouverte. Réveillez-la en choisissant une offre classique.",
      en: "Your platform is in Standby: only reading dossiers stays open. Wake it up by choosing a classic plan.",
    },
  },
  image_not_accepted: {
    kind: "unsupported",
    title: { fr: "Image refusée", en: "Image refused" },
    detail: {
      fr: "Ce fichier n’est pas une image que nous savons montrer, ou il est arrivé incomplet. Choisissez un PNG, un JPEG ou un WebP.",
      en: "This file is not an image we can show, or it arrived incomplete. Choose a PNG, a JPEG or a WebP.",
    },
  },
  organisation_expired: {
    kind: "conflict",
    title: { fr: "Abonnement expiré", en: "Subscription expired" },
    detail: {
      fr: "L’abonnement de votre organisation est terminé. Choisissez une offre pour retrouver vos données telles quelles.",
      en: "Your organisation’s subscription has ended. Choose a plan to find your data as you left it.",
    },
  },
  organisation_deactivating: {
    kind: "conflict",
    title: { fr: "Compte en cours de désactivation", en: "Account being deactivated" },
    detail: {
      fr: "Ce compte est désactivé et sera bientôt supprimé. Révoquez la désactivation pour le retrouver.",
      en: "This account is deactivated and will soon be deleted. Revoke the deactivation to get it back.",
    },
  },
  too_many_views: {
    kind: "conflict",
    title: { fr: "Trop de vues", en: "Too many views" },
    detail: {
      fr: "Cette liste a déjà 100 vues. Supprimez celles qui ne servent plus, puis recommencez.",
      en: "This list already has 100 views. Delete those nobody uses, then try again.",
    },
  },
  export_under_way: {
    kind: "conflict",
    title: { fr: "Export déjà en cours", en: "Export under way" },
    detail: {
      fr: "Une archive du compte est déjà en préparation. Attendez qu’elle soit prête.",
      en: "An archive of the account is already being written. Wait until it is ready.",
    },
  },
  slug_taken: {
    kind: "conflict",
    title: { fr: "Adresse déjà prise", en: "Address already taken" },
    detail: {
      fr: "Une autre organisation utilise cette adresse. Choisissez-en une autre.",
      en: "Another organisation uses this address. Choose another one.",
    },
  },
  already_staff: {
    kind: "conflict",
    title: { fr: "Déjà dans l’équipe", en: "Already in the team" },
    detail: { fr: "Cette personne fait déjà partie de l’équipe.", en: "This person is already in the team." },
  },
  already_invited: {
    kind: "conflict",
    title: { fr: "Invitation déjà envoyée", en: "Already invited" },
    detail: {
      fr: "Cette adresse a déjà une invitation en attente. Renvoyez-la plutôt.",
      en: "This address already has a pending invitation. Send it again instead.",
    },
  },
  invitation_not_valid: {
    kind: "gone",
    title: { fr: "Invitation non valable", en: "Invitation not valid" },
    detail: {
      fr: "Cette invitation a expiré, a été annulée ou a déjà servi. Demandez-en une nouvelle.",
      en: "This invitation has expired, was cancelled or has been used. Ask for a new one.",
    },
  },
  invitation_for_another: {
    kind: "forbidden",
    title: { fr: "Invitation adressée à quelqu’un d’autre", en: "Invitation sent to someone else" },
    detail: {
      fr: "Cette invitation a été envoyée à une autre adresse e-mail. Connectez-vous avec cette adresse.",
      en: "This invitation was sent to another e-mail address. Sign in with that address.",
    },
  },
  owner_is_fixed: {
    kind: "conflict",
    title: { fr: "Le propriétaire ne se modifie pas ici", en: "The owner is not changed here" },
    detail: {
      fr: "Transférez d’abord le rôle de propriétaire à un administrateur.",
      en: "Transfer the owner role to an admin first.",
    },
  },
  owner_decides_management: {
    kind: "forbidden",
    title: { fr: "Réservé au propriétaire", en: "For the owner only" },
    detail: {
      fr: "Seul le propriétaire confie ou retire la gestion du compte, et modifie les personnes qui l’ont.",
      en: "Only the owner grants or takes back account management, and changes those who have it.",
    },
  },
  not_yourself: {
    kind: "conflict",
    title: { fr: "Pas sur votre propre compte", en: "Not on your own account" },
    detail: {
      fr: "Vous ne pouvez pas modifier ni désactiver votre propre place. Demandez à un autre administrateur.",
      en: "You cannot change or deactivate your own place. Ask another admin.",
    },
  },
  module_needs_plan: {
    kind: "conflict",
    title: { fr: "Offre Pro nécessaire", en: "Pro plan needed" },
    detail: {
      fr: "Ce module demande l’offre Pro ou Premium. Qui gère le compte de l’organisation peut la choisir dans « Offre et facturation » ; rien de ce que le module contient n’est perdu.",
      en: "This module needs the Pro or Premium plan. Whoever manages the account of the organisation can choose it under “Plan and billing”; nothing that the module holds is lost.",
    },
  },
  transfer_already_offered: {
    kind: "conflict",
    title: { fr: "Transfert déjà proposé", en: "Transfer already offered" },
    detail: {
      fr: "Une proposition de transfert attend sa réponse. Annulez-la avant d’en faire une autre.",
      en: "A transfer offer is waiting for an answer. Cancel it before making another.",
    },
  },
  transfer_needs_admin: {
    kind: "conflict",
    title: { fr: "Le destinataire doit être administrateur", en: "The recipient must be an admin" },
    detail: {
      fr: "Donnez d’abord le rôle d’administrateur actif à cette personne.",
      en: "First make this person an active admin.",
    },
  },
  transfer_not_valid: {
    kind: "gone",
    title: { fr: "Proposition de transfert terminée", en: "Transfer offer over" },
    detail: {
      fr: "Cette proposition a expiré, a été annulée ou a déjà été acceptée.",
      en: "This offer has expired, was cancelled or has been accepted.",
    },
  },
  module_off: {
    kind: "conflict",
    title: { fr: "Module désactivé", en: "Module switched off" },
    detail: {
      fr: "Ce module n’est pas activé dans cette organisation. Un administrateur peut l’activer dans les réglages.",
      en: "This module is not switched on in this organisation. An administrator can switch it on in the settings.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
