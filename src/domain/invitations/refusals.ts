import type { RefusalDefinition } from "#domain/refusals";

export const invitationsRefusals = {
  prequalification_state_forbids: {
    kind: "conflict",
    title: { fr: "Plus possible à cette étape", en: "No longer possible at this stage" },
    detail: {
      fr: "La pré-qualification a changé d’état. Rechargez la page pour voir où elle en est.",
      en: "The pre-qualification has changed state. Reload to see where it stands.",
    },
  },
  prequalification_in_review: {
    kind: "conflict",
    title: { fr: "Réponses déjà reçues", en: "Answers already received" },
    detail: {
      fr: "Ce partenaire a répondu : c’est à votre équipe d’examiner sa pré-qualification.",
      en: "This partner has answered: your team is to review the pre-qualification.",
    },
  },
  prequalification_refused: {
    kind: "conflict",
    title: { fr: "Pré-qualification refusée", en: "Pre-qualification refused" },
    detail: {
      fr: "Cette pré-qualification a été refusée. Rouvrez-la avant de solliciter à nouveau ce partenaire.",
      en: "This pre-qualification was refused. Reopen it before asking this partner again.",
    },
  },
  prequalification_valid: {
    kind: "conflict",
    title: { fr: "Pré-qualification en cours de validité", en: "Pre-qualification still valid" },
    detail: {
      fr: "Ce partenaire est à jour : il n’y a rien à lui demander pour l’instant.",
      en: "This partner is up to date: there is nothing to ask for now.",
    },
  },
  prequalification_incomplete: {
    kind: "invalid",
    title: { fr: "Réponses incomplètes", en: "Incomplete answers" },
    detail: {
      fr: "Il reste des réponses à donner ou à confirmer avant l’envoi.",
      en: "Some answers are still to give or to confirm before sending.",
    },
  },
  already_invited_partner: {
    kind: "conflict",
    title: { fr: "Adresse déjà sollicitée", en: "Address already invited" },
    detail: {
      fr: "Une invitation est en cours pour cette adresse : relancez-la plutôt.",
      en: "An invitation is open for this address: remind it instead.",
    },
  },
  partner_known: {
    kind: "conflict",
    title: { fr: "Partenaire déjà enregistré", en: "Partner already known" },
    detail: { fr: "Un partenaire porte déjà ce SIREN.", en: "A partner already has this SIREN." },
  },
  form_not_published: {
    kind: "conflict",
    title: { fr: "Formulaire à publier", en: "Form to publish" },
    detail: {
      fr: "Publiez ce formulaire de pré-qualification avant d’inviter des partenaires.",
      en: "Publish this pre-qualification form before inviting partners.",
    },
  },
  not_remindable: {
    kind: "conflict",
    title: { fr: "Relance impossible", en: "Cannot remind" },
    detail: {
      fr: "Cette invitation ne peut pas être relancée : elle a reçu une réponse, elle est close, ou son adresse est en erreur.",
      en: "This invitation cannot be reminded: it was answered, it is closed, or its address fails.",
    },
  },
  reminded_recently: {
    kind: "conflict",
    title: { fr: "Relance trop récente", en: "Reminded recently" },
    detail: {
      fr: "Ce contact a reçu un e-mail il y a moins de {days} jours.",
      en: "This contact received a mail less than {days} days ago.",
    },
  },
  reminding_under_way: {
    kind: "conflict",
    title: { fr: "Relance déjà en cours", en: "Reminding already under way" },
    detail: {
      fr: "Une relance générale est en cours. Suivez son avancement, puis recommencez.",
      en: "A general reminder is under way. Follow its progress, then try again.",
    },
  },
  partner_link_closed: {
    kind: "gone",
    title: { fr: "Lien périmé", en: "Link no longer valid" },
    detail: {
      fr: "Cette invitation n’est plus valable. Demandez à l’organisation de vous en envoyer une nouvelle.",
      en: "This invitation is no longer valid. Ask the organisation to send a new one.",
    },
  },
  invitation_addressed_to_another: {
    kind: "forbidden",
    title: { fr: "Invitation destinée à une autre adresse", en: "Invitation meant for another address" },
    detail: {
      fr: "Connectez-vous avec l’adresse qui a reçu l’invitation, ou demandez à être invité à la vôtre.",
      en: "Sign in with the address that received the invitation, or ask to be invited at yours.",
    },
  },
  consent_needed: {
    kind: "invalid",
    title: { fr: "Accord nécessaire", en: "Consent needed" },
    detail: {
      fr: "Cochez votre accord pour transmettre ces réponses à l’organisation.",
      en: "Tick your consent to share these answers with the organisation.",
    },
  },
  entity_in_use: {
    kind: "conflict",
    title: { fr: "Entité utilisée", en: "Entity in use" },
    detail: {
      fr: "Cette entité a émis des invitations : archivez-la plutôt.",
      en: "This entity has sent invitations: archive it instead.",
    },
  },
  too_many_partners_pasted: {
    kind: "invalid",
    title: { fr: "Trop d’adresses à la fois", en: "Too many addresses at once" },
    detail: {
      fr: "Invitez {max} partenaires au plus à la fois ; au-delà, importez un fichier.",
      en: "Invite {max} partners at most at once; beyond that, import a file.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
