import type { RefusalDefinition } from "#domain/refusals";

export const dossierRefusals = {
  dossier_state_forbids: {
    kind: "conflict",
    title: { fr: "Impossible à ce stade", en: "Not possible at this stage" },
    detail: {
      fr: "L’état de ce dossier ne permet pas cette action. Rechargez la page pour voir où il en est.",
      en: "The state of this dossier does not allow this. Reload the page to see where it stands.",
    },
  },
  dossier_verb_not_yours: {
    kind: "forbidden",
    title: { fr: "Cette action ne vous revient pas", en: "This is not yours to do" },
    detail: {
      fr: "Cette action revient à l’autre partie : la personne qui dépose, ou l’organisation qui examine.",
      en: "This belongs to the other side: the person who applies, or the organisation that reviews.",
    },
  },
  dossier_incomplete: {
    kind: "invalid",
    title: { fr: "Dossier incomplet", en: "Incomplete dossier" },
    detail: {
      fr: "Il manque encore des informations. Complétez chaque étape à 100 %, puis envoyez le dossier.",
      en: "Some information is still missing. Complete every step to 100%, then send the dossier.",
    },
  },
  dossier_ineligible: {
    kind: "invalid",
    title: { fr: "Dossier non éligible", en: "Dossier not eligible" },
    detail: {
      fr: "Vos réponses ne correspondent pas aux conditions de cet appel. Le message affiché dit pourquoi.",
      en: "Your answers do not meet the conditions of this call. The message shown says why.",
    },
  },
  reason_required: {
    kind: "invalid",
    title: { fr: "Motif attendu", en: "Reason expected" },
    detail: {
      fr: "Expliquez votre décision en quelques mots : la personne concernée les lira.",
      en: "Explain your decision in a few words: the person concerned will read them.",
    },
  },
  payment_proof_state_forbids: {
    kind: "conflict",
    title: { fr: "Preuve de paiement déjà traitée", en: "Payment proof already dealt with" },
    detail: {
      fr: "L’état de cette preuve de paiement ne permet pas cette action. Rechargez la page.",
      en: "The state of this payment proof does not allow this. Reload the page.",
    },
  },
  reversal_too_late: {
    kind: "conflict",
    title: { fr: "Délai d’annulation passé", en: "Too late to reverse" },
    detail: {
      fr: "Une validation de paiement peut être annulée pendant 7 jours, qui sont écoulés.",
      en: "A payment validation can be reversed for 7 days, which have passed.",
    },
  },
  second_person_required: {
    kind: "forbidden",
    title: { fr: "Une autre personne doit agir", en: "Another person must act" },
    detail: {
      fr: "Vous avez validé ce paiement : demandez à une autre personne de l’équipe d’annuler la validation.",
      en: "You validated this payment: ask someone else in the team to reverse it.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
