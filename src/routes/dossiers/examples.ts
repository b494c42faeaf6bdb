/** What the documentation shows; a sweep checks each against its schema. */
export const dossierId = "dos_01M7ZV3EG0NT5NNQ9QDNYKEYHA";

export const completenessExample = {
  complete: false,
  percent: 50,
  steps: [
    {
      stepId: "stp_projet",
      type: "form",
      percent: 50,
      open: true,
      missing: [{ pointer: "/fld_budget", code: "required", detail: "Ce champ est obligatoire." }],
    },
  ],
  ineligibility: null,
};

export const documentExample = {
  id: "doc_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  fieldId: "fld_statuts",
  name: "statuts.pdf",
  size: 48_213,
  contentType: "application/pdf",
  state: "accepted",
};

const answer = {
  fieldId: "fld_titre",
  value: "Les Voix du port",
  version: 2,
  updatedAt: "2026-11-21T20:00:00.000Z",
};

const definition = {
  steps: [
    {
      id: "stp_projet",
      type: "form",
      title: "Votre projet",
      sections: [
        {
          id: "sec_projet",
          fields: [
            { id: "fld_titre", type: "short_text", label: "Titre du projet", required: true },
            { id: "fld_budget", type: "amount", label: "Budget total", required: true },
          ],
        },
      ],
    },
    { id: "stp_envoi", type: "final_submission", title: "Relire et déposer" },
  ],
  ineligibility: [],
};

export const paymentExample = {
  stepId: "stp_paiement",
  state: "rejected",
  documentIds: ["doc_01M7ZV3EG0NT5NNQ9QDNYKEYHA"],
  updatedAt: "2026-11-21T20:00:00.000Z",
  reason: "La pièce est illisible.",
  validatedAt: null,
};

const filling = {
  id: dossierId,
  isTest: false,
  trashedAt: null,
  purgeAt: null,
  sharedAt: null,
  payments: [paymentExample],
  programmeId: "prg_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  programmeTitle: "Résidences d’artistes 2027",
  progress: 50,
  createdAt: "2026-11-20T09:12:00.000Z",
  updatedAt: "2026-11-21T20:00:00.000Z",
  decidedAt: null,
  definition,
  answers: [answer],
  documents: [documentExample],
  replacedDocuments: [],
  completeness: completenessExample,
};

export const ownDossierExample = {
  ...filling,
  number: null,
  state: "draft",
  submittedAt: null,
  submittedHash: null,
  status: {
    code: "draft",
    label: "Brouillon",
    explanation: "Votre dossier n’est pas encore envoyé.",
  },
  writable: true,
  callRemovedUntil: null,
  closesAt: "2027-01-05T20:00:00.000Z",
  graceUntil: "2027-01-05T20:30:00.000Z",
  isExtended: false,
  isBearer: true,
  correction: null,
  reply: null,
  edits: [],
  serverNow: "2026-11-21T20:00:04.000Z",
  closedFields: [],
  unsent: [],
  formerAnswers: [],
  formChange: null,
  decision: null,
};

export const dossierExample = {
  ...filling,
  number: "DOS-2026-000029",
  state: "submitted",
  progress: 100,
  submittedAt: "2026-11-21T20:00:00.000Z",
  submittedHash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  applicant: { name: "Élodie Noël", email: "elodie.noel@exemple.fr", locale: "fr" },
  archivedAt: null,
  keepUntil: null,
  deleteAt: null,
  isExtended: false,
  history: [{ verb: "submit", at: "2026-11-21T20:00:00.000Z", actor: "Élodie Noël", reason: null }],
  verbs: ["take_under_review", "accept", "refuse", "close_without_action"],
  tags: ["tag_01M7ZV3EG0NT5NNQ9QDNYKEYHA"],
  assigneeId: null,
  grace: null,
  pending: null,
  version: 4,
};

export const savedAnswerExample = {
  fieldId: answer.fieldId,
  value: answer.value,
  version: 2,
  savedAt: answer.updatedAt,
  completeness: completenessExample,
};
