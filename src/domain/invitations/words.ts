import { say, type Locale, type Sentence } from "#domain/locale";
import type { InvitationState, Skip } from "#domain/invitations/invitation";
import type { Label } from "#domain/invitations/prequalification";

const labelWords: Readonly<Record<Label, Sentence>> = {
  to_complete: { fr: "À compléter", en: "To complete" },
  completed: { fr: "Complétée", en: "Completed" },
  expired: { fr: "Expirée", en: "Expired" },
};

const stateWords: Readonly<Record<InvitationState, Sentence>> = {
  queued: { fr: "En cours d’envoi", en: "Being sent" },
  sent: { fr: "Envoyée", en: "Sent" },
  bounced: { fr: "Adresse en erreur", en: "Address fails" },
  opened: { fr: "Consultée", en: "Opened" },
  accepted: { fr: "Acceptée", en: "Accepted" },
  declined: { fr: "Déclinée", en: "Declined" },
  not_me: { fr: "Mauvais destinataire", en: "Wrong person" },
  expired: { fr: "Sans réponse", en: "No answer" },
  cancelled: { fr: "Annulée", en: "Cancelled" },
  superseded: { fr: "Remplacée", en: "Replaced" },
};

/** Why a general reminder left a request alone. */
export const skipWords: Readonly<Record<Skip, Sentence>> = {
  archived: { fr: "Demande archivée", en: "Archived request" },
  ended: { fr: "Demande close", en: "Closed request" },
  answered: { fr: "Réponse déjà reçue", en: "Already answered" },
  bounced: { fr: "Adresse en erreur", en: "Failing address" },
  too_recent: { fr: "Contact sollicité récemment", en: "Contacted recently" },
};

export const sayLabel = (label: Label, locale: Locale): string => say(labelWords[label], locale);
export const sayInvitationState = (state: InvitationState, locale: Locale): string =>
  say(stateWords[state], locale);
