import type { RefusalDefinition } from "#domain/refusals";

export const dossierRefusals = {
  too_many_tags: {
    kind: "conflict",
    title: { fr: "Trop d’étiquettes", en: "Too many tags" },
    detail: {
      fr: "Un dossier porte 20 étiquettes au plus, et une organisation en a 100 au plus. Retirez-en d’abord.",
      en: "A dossier bears 20 tags at most, and an organisation has 100 at most. Remove some first.",
    },
  },
  nothing_prepared: {
    kind: "conflict",
    title: { fr: "Aucune décision préparée", en: "No decision prepared" },
    detail: {
      fr: "Aucune décision n’est préparée pour ce dossier : elle a été appliquée ou abandonnée.",
      en: "No decision is prepared for this dossier: it was applied or dropped.",
    },
  },
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
  dossier_not_editable: {
    kind: "conflict",
    title: { fr: "Dossier non modifiable", en: "Dossier cannot be edited" },
    detail: {
      fr: "Les réponses de ce dossier ne peuvent pas être modifiées à ce stade. Rien n’a été enregistré.",
      en: "The answers of this dossier cannot be edited at this stage. Nothing was saved.",
    },
  },
  step_already_validated: {
    kind: "conflict",
    title: { fr: "Étape déjà validée", en: "Step already validated" },
    detail: {
      fr: "L’organisation a validé cette étape : demandez-lui une correction pour modifier vos réponses.",
      en: "The organisation has validated this step: ask for a correction to change your answers.",
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
  answer_changed: {
    kind: "conflict",
    title: { fr: "Réponse modifiée ailleurs", en: "Answer changed elsewhere" },
    detail: {
      fr: "Cette réponse a été modifiée depuis un autre onglet ou par une autre personne. Comparez les deux versions avant d’enregistrer.",
      en: "This answer was changed in another tab or by someone else. Compare the two versions before saving.",
    },
  },
  file_not_accepted: {
    kind: "unsupported",
    title: { fr: "Fichier non accepté", en: "File not accepted" },
    detail: {
      fr: "Ce fichier n’est pas du type attendu, ou son contenu ne correspond pas à son nom. Enregistrez-le de nouveau dans un des formats demandés.",
      en: "This file is not of the type expected, or its content does not match its name. Save it again in one of the formats asked for.",
    },
  },
  file_size_refused: {
    kind: "too_large",
    title: { fr: "Taille de fichier refusée", en: "File size refused" },
    detail: {
      fr: "Un fichier compte entre 1 octet et {max} Mo.",
      en: "A file has between 1 byte and {max} MB.",
    },
  },
  file_incomplete: {
    kind: "malformed",
    title: { fr: "Fichier reçu incomplet", en: "File received incomplete" },
    detail: {
      fr: "Le fichier n’est pas arrivé tel qu’il a été annoncé. Envoyez-le de nouveau.",
      en: "The file did not arrive as announced. Send it again.",
    },
  },
  upload_expired: {
    kind: "gone",
    title: { fr: "Envoi expiré", en: "Upload expired" },
    detail: {
      fr: "Ce lien d’envoi a expiré. Choisissez de nouveau le fichier.",
      en: "This upload link has expired. Choose the file again.",
    },
  },
  upload_done: {
    kind: "conflict",
    title: { fr: "Fichier déjà reçu", en: "File already received" },
    detail: {
      fr: "Ce fichier est déjà enregistré. Pour le remplacer, ajoutez-en un autre.",
      en: "This file is already stored. To replace it, add another one.",
    },
  },
  too_many_files: {
    kind: "conflict",
    title: { fr: "Trop de fichiers", en: "Too many files" },
    detail: {
      fr: "Cette question accepte {max} fichiers au plus. Retirez-en un, puis recommencez.",
      en: "This question takes {max} files at most. Remove one, then try again.",
    },
  },
  storage_full: {
    kind: "conflict",
    title: { fr: "Espace de stockage plein", en: "Storage full" },
    detail: {
      fr: "Ce dossier a atteint {max} Mo de fichiers. Retirez un fichier, puis recommencez.",
      en: "This dossier has reached {max} MB of files. Remove a file, then try again.",
    },
  },
  dossier_of_somebody_else: {
    kind: "forbidden",
    title: { fr: "Réservé à la personne qui porte le dossier", en: "For whoever bears the dossier" },
    detail: {
      fr: "Vous remplissez ce dossier en équipe : la personne qui le porte peut faire cela, ou vous transférer le dossier.",
      en: "You fill this dossier as a team: the person who bears it can do this, or transfer it to you.",
    },
  },
  already_in_team: {
    kind: "conflict",
    title: { fr: "Déjà dans l’équipe", en: "Already in the team" },
    detail: {
      fr: "Cette personne remplit déjà ce dossier.",
      en: "This person already fills this dossier.",
    },
  },
  already_invited_to_team: {
    kind: "conflict",
    title: { fr: "Déjà invitée", en: "Already invited" },
    detail: {
      fr: "Une invitation attend déjà cette personne. Annulez-la pour en envoyer une autre.",
      en: "An invitation already waits for this person. Cancel it to send another.",
    },
  },
  team_full: {
    kind: "conflict",
    title: { fr: "Équipe complète", en: "Team full" },
    detail: {
      fr: "Un dossier se remplit à {max} personnes au plus, invitations comprises.",
      en: "A dossier is filled by {max} people at most, invitations included.",
    },
  },
  team_offer_not_valid: {
    kind: "gone",
    title: { fr: "Invitation non valable", en: "Invitation not valid" },
    detail: {
      fr: "Cette invitation a expiré, a été annulée ou a déjà servi. Demandez-en une nouvelle.",
      en: "This invitation expired, was cancelled or was already used. Ask for a new one.",
    },
  },
  team_offer_for_another: {
    kind: "forbidden",
    title: { fr: "Invitation pour une autre adresse", en: "Invitation for another address" },
    detail: {
      fr: "Cette invitation a été envoyée à une autre adresse : connectez-vous avec le compte de cette adresse.",
      en: "This invitation was sent to another address: sign in with the account of that address.",
    },
  },
  draft_exists: {
    kind: "conflict",
    title: { fr: "Un brouillon existe déjà", en: "A draft already exists" },
    detail: {
      fr: "Cette personne a déjà un brouillon pour ce programme : il faut l’envoyer ou le supprimer d’abord.",
      en: "This person already has a draft in this programme: send it or delete it first.",
    },
  },
  payment_proof_empty: {
    kind: "invalid",
    title: { fr: "Justificatif manquant", en: "Proof missing" },
    detail: {
      fr: "Ajoutez au moins un fichier avant d’envoyer la preuve de paiement.",
      en: "Add at least one file before sending the payment proof.",
    },
  },
  too_late_to_keep: {
    kind: "invalid",
    title: { fr: "Conservation trop longue", en: "Kept too long" },
    detail: {
      fr: "Un dossier se conserve 60 mois au plus après sa décision, son retrait ou son retour à son candidat, et toujours jusqu’à une date à venir.",
      en: "A dossier is kept 60 months at most after its decision, its withdrawal or its return to its applicant, and always until a date to come.",
    },
  },
  extension_not_later: {
    kind: "invalid",
    title: { fr: "Délai trop court", en: "Extension too short" },
    detail: {
      fr: "Un délai accordé finit après la clôture du programme, et dans l’avenir.",
      en: "An extension ends after the programme closes, and in the future.",
    },
  },
  nothing_to_confirm: {
    kind: "conflict",
    title: { fr: "Aucun compte à confirmer", en: "No account to confirm" },
    detail: {
      fr: "Aucune inscription commencée sur votre portail n’attend de confirmation à cette adresse. La personne peut se connecter, réinitialiser son mot de passe, ou s’inscrire.",
      en: "No sign-up begun on your portal waits for a confirmation at this address. The person can sign in, reset their password, or sign up.",
    },
  },
  nothing_to_change: {
    kind: "conflict",
    title: { fr: "Rien à modifier", en: "Nothing to change" },
    detail: {
      fr: "Ces réponses sont déjà celles du dossier.",
      en: "These answers are already those of the dossier.",
    },
  },
} as const satisfies Record<string, RefusalDefinition>;
