import type { DossierState } from "#domain/dossiers/states";
import type { Sentence } from "#domain/locale";

export type PublicState = {
  /** Stable for front ends and mails; several internal states may share one. */
  code:
    | "not_sent"
    | "received"
    | "in_review"
    | "to_correct"
    | "successful"
    | "unsuccessful"
    | "closed"
    | "withdrawn";
  label: Sentence;
  /** What it means for the person, and what they can do. */
  explanation: Sentence;
};

const publicStates: Readonly<Record<DossierState, PublicState>> = {
  draft: {
    code: "not_sent",
    label: { fr: "Pas encore envoyé", en: "Not sent yet" },
    explanation: {
      fr: "Vos réponses sont enregistrées, mais l’organisation ne les a pas reçues. Envoyez le dossier quand il est complet.",
      en: "Your answers are saved, but the organisation has not received them. Send the dossier once it is complete.",
    },
  },
  submitted: {
    code: "received",
    label: { fr: "Reçu", en: "Received" },
    explanation: {
      fr: "L’organisation a bien reçu votre dossier. Vous n’avez rien à faire.",
      en: "The organisation has received your dossier. There is nothing you need to do.",
    },
  },
  under_review: {
    code: "in_review",
    label: { fr: "En cours d’examen", en: "Being reviewed" },
    explanation: {
      fr: "Votre dossier est en cours d’examen. Vous serez prévenu par e-mail.",
      en: "Your dossier is being reviewed. You will be told by e-mail.",
    },
  },
  correction_requested: {
    code: "to_correct",
    label: { fr: "À corriger", en: "To correct" },
    explanation: {
      fr: "L’organisation vous demande une correction. Modifiez vos réponses, puis renvoyez le dossier.",
      en: "The organisation asks you for a correction. Edit your answers, then send the dossier again.",
    },
  },
  step_pending: {
    code: "in_review",
    label: { fr: "Étape en cours d’examen", en: "Step being reviewed" },
    explanation: {
      fr: "L’organisation examine cette étape. La suite du parcours s’ouvrira dès sa validation.",
      en: "The organisation is reviewing this step. The rest of the path opens once it is validated.",
    },
  },
  accepted: {
    code: "successful",
    label: { fr: "Retenu", en: "Successful" },
    explanation: {
      fr: "Félicitations, votre dossier est retenu.",
      en: "Congratulations, your dossier is successful.",
    },
  },
  refused: {
    code: "unsuccessful",
    label: { fr: "Non retenu", en: "Not successful" },
    explanation: {
      fr: "Votre dossier n’a pas été retenu. Le motif est indiqué plus bas.",
      en: "Your dossier was not successful. The reason is given below.",
    },
  },
  no_action: {
    code: "closed",
    label: { fr: "Clos sans suite", en: "Closed" },
    explanation: {
      fr: "Votre dossier a été clos sans décision sur le fond.",
      en: "Your dossier was closed without a decision on its substance.",
    },
  },
  withdrawn: {
    code: "withdrawn",
    label: { fr: "Retiré", en: "Withdrawn" },
    explanation: {
      fr: "Vous avez retiré ce dossier. Vous pouvez le reprendre tant que les dépôts sont ouverts.",
      en: "You withdrew this dossier. You can take it up again while applications are open.",
    },
  },
};

/** A draft that the organisation knows was sent once: a step of it was validated, or its applicant took it back. */
const inTheirHands: Sentence = { fr: "Chez le candidat", en: "With the applicant" };

/** What a list of the staff, or its export, calls a state. */
export const listedState = (state: DossierState): Sentence =>
  state === "draft" ? inTheirHands : publicStates[state].label;

/** What the applicant is told. A decision that is only prepared is no state: it cannot show here. */
export const publicState = (state: DossierState): PublicState => publicStates[state];
