/** What the documentation shows; a sweep checks each against its schema. */
export const sessionId = "evs_01M7ZV3EG0NT5NNQ9QDNYKEYHA";
const dossierId = "dos_01M7ZV3EG0NT5NNQ9QDNYKEYHA";
const evaluatorId = "evl_01M7ZV3EG0NT5NNQ9QDNYKEYHA";
export const evaluationId = "evn_01M7ZV3EG0NT5NNQ9QDNYKEYHA";
const at = "2026-11-21T20:00:00.000Z";

export const gridExample = {
  criteria: [
    {
      id: "crt_qualite",
      type: "score" as const,
      label: "Qualité du projet",
      required: true,
      notApplicable: false,
      min: 0,
      max: 5,
      step: 0.5,
      weight: 2,
      independent: false,
    },
    {
      id: "crt_avis",
      type: "text" as const,
      label: "Ce qui vous fait hésiter",
      required: true,
      notApplicable: false,
      condition: { operator: "less" as const, field: "crt_qualite", value: 2 },
    },
  ],
};

export const phaseExample = {
  id: "phs_lecture",
  name: "Lecture",
  opensAt: at,
  closesAt: "2026-12-05T22:59:00.000Z",
  rights: {
    dossiers: "own" as const,
    othersEvaluations: "never" as const,
    evaluatorNames: false,
    blind: true,
    acceptsLate: false,
  },
};

export const sessionFactsExample = {
  id: sessionId,
  programmeId: "prg_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  title: "Jury de novembre",
  instructions: "Notez chaque critère pour lui-même.",
  grid: gridExample,
  phases: [phaseExample],
  blinding: { shownFieldIds: ["fld_titre"], fileNames: "replaced" as const },
  perDossier: 2,
  average: "mean" as const,
  disagreement: 3000,
  state: "open" as const,
  dossierCount: 12,
  frozen: true,
  publication: null,
  createdAt: at,
  version: 3,
};

export const spreadExample = {
  id: "spr_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  perDossier: 2,
  askedAt: at,
  finishedAt: at,
  summary: {
    added: 24,
    lightest: 4,
    heaviest: 5,
    imbalance: null,
    shortDossiers: 1,
    shortages: [{ dossierId, missing: 1, reason: "Ajoutez des évaluateurs." }],
  },
};

export const sessionExample = {
  ...sessionFactsExample,
  programmeTitle: "Résidence d’été",
  operators: { number: ["equals" as const, "at_least" as const, "answered" as const] },
  questions: [
    {
      id: "fld_titre",
      label: "Titre du projet",
      type: "short_text",
      blockId: null,
      step: "Votre projet",
      shown: true,
    },
  ],
  counts: { evaluators: 5, joined: 4, notStarted: 10, drafts: 2, finals: 12, departed: 1 },
  spread: spreadExample,
  missing: [],
  moves: [{ verb: "open", at, reason: null }],
  verbs: ["close"],
};

export const evaluatorExample = {
  id: evaluatorId,
  email: "jean.dupont@exemple.fr",
  name: "Jean Dupont",
  maximum: null,
  siren: null,
  state: "joined" as const,
  declinedReason: null,
  invitedAt: at,
  lastSentAt: at,
  sendCount: 1,
  acceptedAt: at,
  remindedAt: null,
  notStarted: 2,
  drafts: 1,
  finals: 3,
  departed: 0,
  leniency: -420,
  version: 2,
};

const total = { points: 8, lowest: 0, highest: 10, unmarked: 0, score: 8000 };

export const resultExample = {
  dossierId,
  number: "DOS-2026-000001",
  applicantName: "Élodie Noël",
  applicantEmail: "elodie.noel@exemple.fr",
  dossierState: "under_review" as const,
  preparedVerb: null,
  standing: true,
  live: 2,
  finals: 2,
  mean: 7250,
  median: 7250,
  spread: 750,
  lowest: 6500,
  highest: 8000,
  disagreement: false,
  rank: 1,
  correctedMean: 7310,
  correctedMedian: 7310,
  correctedRank: 2,
  evaluations: [
    {
      id: evaluationId,
      evaluatorId,
      state: "final" as const,
      score: 8000,
      answers: { crt_qualite: { value: 4 } },
    },
  ],
};

export const deskLineExample = {
  dossierId,
  number: "DOS-2026-000001",
  access: "open" as const,
  title: "Les Voix du port",
  applicantName: null,
  state: "draft" as const,
  score: null,
  deadline: at,
  late: false,
};

const question = {
  id: "fld_titre",
  type: "short_text" as const,
  label: "Titre du projet",
  options: [],
  fields: [],
};

const changes = {
  answers: [
    {
      fieldId: "fld_titre",
      label: "Titre du projet",
      question,
      before: "Les Voix",
      after: "Les Voix du port",
    },
  ],
  questions: [],
  formChanged: false,
};

export const sheetExample = {
  sessionId,
  access: "open" as const,
  number: "DOS-2026-000001",
  dossier: {
    id: dossierId,
    number: "DOS-2026-000001",
    applicant: null,
    sections: [
      {
        id: "sec_projet",
        title: "Votre projet",
        answers: [
          {
            question,
            value: "Les Voix du port",
          },
        ],
      },
    ],
    documents: [{ id: "doc_01M7ZV3EG0NT5NNQ9QDNYKEYHA", name: "document-1.pdf", sizeBytes: 48_213 }],
  },
  seenHash: "",
  changes,
  grid: gridExample,
  evaluation: {
    id: evaluationId,
    state: "draft" as const,
    answers: { crt_qualite: { value: 4 } },
    total,
    missing: [],
    version: 4,
    deadline: at,
    late: false,
    finalAt: null,
    updatedAt: at,
    message: null,
    verbs: ["finalise"],
    barred: null,
  },
  others: [],
  nextDossierId: null,
};

export const evaluatedExample = {
  dossierId,
  number: "DOS-2026-000001",
  applicant: { name: "Élodie Noël", email: "elodie.noel@exemple.fr" },
  grid: gridExample,
  leaks: [
    {
      kind: "name",
      found: "noel",
      place: { fieldId: "fld_titre" },
      detail: "Le nom de la personne apparaît.",
    },
  ],
  figures: {
    finals: 2,
    mean: 7250,
    median: 7250,
    spread: 750,
    lowest: 6500,
    highest: 8000,
    disagreement: false,
    rank: 1,
    correctedRank: 2,
  },
  evaluations: [
    {
      id: evaluationId,
      evaluatorId,
      evaluatorName: "Jean Dupont",
      left: false,
      state: "final" as const,
      answers: { crt_qualite: { value: 4 } },
      total,
      deadline: at,
      late: false,
      finalAt: at,
      version: 4,
      changed: true,
      changes,
      history: [{ verb: "start", at, byStaff: false, reason: null }],
      verbs: ["return_to_draft"],
    },
  ],
};
