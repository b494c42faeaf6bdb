const counts = {
  draft: 12,
  submitted: 4,
  underReview: 2,
  correctionRequested: 1,
  stepPending: 0,
  accepted: 0,
  refused: 0,
  noAction: 0,
  withdrawn: 0,
};

export const summaryExample = {
  id: "prg_01KZ7H3V9M4Q8T2X6B5C1D0E7F",
  title: "Appel à projets jeunesse 2027",
  summary: "Jusqu’à 5 000 € pour les projets portés par des jeunes de 15 à 25 ans.",
  state: "open",
  opensAt: "2026-11-01T08:00:00.000Z",
  closesAt: "2027-01-15T22:59:00.000Z",
  graceMinutes: 30,
  reminders: [{ days: 7 }, { days: 2 }, { hours: 6 }],
  retentionMonths: 12,
  listed: true,
  publishedAt: "2026-10-20T09:12:00.000Z",
  archivedAt: null,
  trashedAt: null,
  purgeAt: null,
  createdAt: "2026-10-12T13:40:00.000Z",
  updatedAt: "2026-10-20T09:12:00.000Z",
  version: 7,
  counts,
};

export const programmeExample = {
  ...summaryExample,
  description: "La ville soutient les initiatives des jeunes qui habitent la commune.",
  formVersion: 4,
  revisionNumber: 1,
  hasChangesToPublish: false,
};

export const definitionExample = {
  steps: [
    {
      id: "stp_1",
      type: "form",
      title: "Votre projet",
      sections: [
        {
          id: "sec_1",
          fields: [
            { id: "fld_1", type: "short_text", label: "Nom du projet", required: true, maxLength: 120 },
          ],
        },
      ],
    },
    { id: "stp_2", type: "final_submission", title: "Envoi du dossier" },
  ],
  ineligibility: [],
};

const { id, title, summary, state, opensAt, closesAt, graceMinutes } = summaryExample;
export const portalSummaryExample = {
  id,
  title,
  summary,
  state,
  opensAt,
  closesAt,
  graceMinutes,
  notice: null,
};
export const portalProgrammeExample = {
  ...portalSummaryExample,
  description: programmeExample.description,
  revisionNumber: 1,
  definition: definitionExample,
};
