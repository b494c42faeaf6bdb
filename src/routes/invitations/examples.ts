const at = "2026-11-21T20:00:00.000Z";
const until = "2028-11-21T20:00:00.000Z";
export const ids = {
  invitation: "inv_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  partner: "ptn_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  prequalification: "prq_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  form: "pqf_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  entity: "ent_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  job: "job_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
};

export const invitationExample = {
  id: ids.invitation,
  partnerId: ids.partner,
  prequalificationId: ids.prequalification,
  localId: "732829320",
  partnerName: "Ateliers Béranger",
  email: "contact@exemple.fr",
  entityName: "Direction des achats",
  formTitle: "Panel fournisseurs",
  cause: "not_registered",
  createdAt: at,
  lastSentAt: at,
  reminderCount: 1,
  dueAt: "2026-11-26T20:00:00.000Z",
  expiresAt: "2026-12-19T20:00:00.000Z",
  status: "to_complete",
  state: "in_progress",
  invitationState: "accepted",
  validUntil: null,
  linkedToId: null,
  archived: false,
};

export const prequalificationExample = {
  id: ids.prequalification,
  state: "completed",
  status: "completed",
  cycle: 1,
  progress: 100,
  validUntil: until,
  expiringSoon: false,
  requestedAt: at,
  submittedAt: at,
  validatedAt: at,
  updatedAt: at,
  reason: null,
  writable: false,
  updatable: false,
  formTitle: "Panel fournisseurs",
  partner: { id: ids.partner, name: "Ateliers Béranger", localId: "732829320" },
  definition: { steps: [{ id: "stp_final", type: "final_submission", title: "Envoi" }], ineligibility: [] },
  answers: [],
  documents: [],
  asked: [],
  completeness: { complete: true, percent: 100, steps: [], ineligibility: null },
  respondents: [
    {
      personId: "per_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      name: "Camille Lefèvre",
      email: "contact@exemple.fr",
      joinedAt: at,
    },
  ],
  serverNow: at,
};

export const formExample = {
  id: ids.form,
  title: "Panel fournisseurs",
  validityMonths: 24,
  documentValidity: { fld_urssaf: 6 },
  archivedAt: null,
  publishedNumber: 1,
  hasChangesToPublish: false,
  version: 2,
  formVersion: 3,
  formUpdatedAt: at,
  errors: [],
  operators: { statement: ["equals", "not_equals", "answered", "not_answered"] },
  definition: { steps: [{ id: "stp_final", type: "final_submission", title: "Envoi" }], ineligibility: [] },
};
export const instants = { at, until };
