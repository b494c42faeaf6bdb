export const requestId = "srq_01KC0000000000000000000001";
export const skillId = "skl_01KC0000000000000000000001";
export const providerId = "prv_01KC0000000000000000000001";
export const engagementId = "eng_01KC0000000000000000000001";

const common = {
  id: requestId,
  number: "DDS-2026-000001",
  title: "Animer un atelier de cuisine",
  skillName: "Animation",
  area: "83",
  place: "Salle des fêtes, Toulon",
  startsAt: "2026-12-05T13:00:00Z",
  offeredAt: "2026-11-21T09:00:00Z",
  answersUntil: "2026-11-28T09:00:00Z",
  closedAt: null,
  state: "open",
};

export const listedRequestExample = {
  ...common,
  skillId,
  contactName: "Camille Lefèvre",
  source: "portal",
  createdAt: "2026-11-20T10:00:00Z",
  offers: 37,
  answers: 4,
  engagements: 0,
};

const response = {
  answeredAt: "2026-11-22T08:30:00Z",
  priceCents: 45_000,
  message: "Disponible toute la journée.",
  state: "answered",
};

export const requestExample = {
  ...listedRequestExample,
  details: "Vingt enfants, de 8 à 12 ans.",
  endsAt: "2026-12-05T17:00:00Z",
  budgetCents: 60_000,
  contactEmail: "camille@exemple.fr",
  contactPhone: "+33612345678",
  locale: "fr",
  closeReason: null,
  version: 2,
  responses: [
    {
      providerId,
      providerName: "Zoé Petit",
      doneEngagements: 12,
      choiceMessage: null,
      engagementId: null,
      ...response,
    },
  ],
  verbs: ["offer", "choose", "settle", "cancel"],
};

export const offeredExample = {
  ...common,
  details: requestExample.details,
  endsAt: requestExample.endsAt,
  budgetCents: requestExample.budgetCents,
  response,
  engagementId: null,
  canChange: true,
  canWithdraw: true,
  missing: null,
};

export const engagementExample = {
  id: engagementId,
  requestId,
  providerId,
  providerName: "Zoé Petit",
  number: common.number,
  title: common.title,
  place: common.place,
  skillName: common.skillName,
  priceCents: 45_000,
  startsAt: common.startsAt,
  endsAt: requestExample.endsAt,
  createdAt: "2026-11-23T08:30:00Z",
  startedAt: null,
  doneAt: null,
  cancelledAt: null,
  cancelledBy: null,
  cancelReason: null,
  state: "planned",
  verbs: ["plan", "start", "cancel"],
};
