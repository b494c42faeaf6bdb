export const clientId = "cli_01KZ7H3V9M4Q8T2X6B5C1D0E7F";
export const otherId = "cli_01KZ7H3V9M4Q8T2X6B5C1D0E7G";
export const requestId = "evr_01KZ7H3V9M4Q8T2X6B5C1D0E7F";
export const jobExample = { id: "job_01M7ZV3EG0NT5NNQ9QDNYKEYHA" };
export const at = "2026-11-21T20:00:00.000Z";

export const briefExample = {
  id: clientId,
  number: 1042,
  name: "Comité des fêtes de Hyères",
  city: "Hyères",
  siret: "73282932000074",
  events: 12,
};
export const otherBrief = {
  ...briefExample,
  id: otherId,
  number: 1187,
  name: "Comite des fetes d’Hyeres",
  events: 1,
};

export const pairExample = {
  left: briefExample,
  right: otherBrief,
  tier: "certain" as const,
  score: 98,
  reasons: [{ code: "same_name", text: "Même nom, une fois l’écriture unifiée." }],
  open: true,
  foundAt: at,
};

export const listedClientExample = {
  ...briefExample,
  postalCode: "83400",
  emails: ["bureau@fetes-hyeres.exemple.fr"],
  phones: ["+33494000000"],
  tier: "certain" as const,
  createdAt: at,
  mergedIntoId: null,
};

export const clientFieldsExample = {
  name: "Comité des fêtes de Hyères",
  siret: "73282932000074",
  rna: null,
  address: "1 place de la République",
  postalCode: "83400",
  city: "Hyères",
  country: null,
  emails: ["bureau@fetes-hyeres.exemple.fr"],
  phones: ["+33494000000"],
  contacts: ["Camille Lefèvre"],
  notes: [],
};

export const mergeExample = {
  id: "mrg_01KZ7H3V9M4Q8T2X6B5C1D0E7F",
  survivorId: clientId,
  absorbed: [{ id: otherId, number: 1187, name: "Comite des fetes d’Hyeres" }],
  events: 1,
  bulk: false,
  actorName: "Camille Lefèvre",
  at,
  undoneAt: null,
  undoableUntil: "2026-12-21T20:00:00.000Z",
};

export const clientExample = {
  id: clientId,
  number: 1042,
  ...clientFieldsExample,
  tier: "certain" as const,
  events: 12,
  createdAt: at,
  updatedAt: at,
  mergedIntoId: null,
  mergedAt: null,
  version: 3,
  numbers: [1042],
  pairs: [pairExample],
  merges: [mergeExample],
  absorbed: [],
};

export const listedRequestExample = {
  id: requestId,
  number: "DEM-2026-000042",
  kind: "dps" as const,
  title: "Corso fleuri",
  place: "Avenue Gambetta, Hyères",
  startsAt: at,
  endsAt: at,
  people: 2500,
  state: "received" as const,
  doubt: null,
  createdAt: at,
  client: { id: clientId, number: 1042, name: "Comité des fêtes de Hyères" },
};

export const documentExample = {
  id: "doc_01KZ7H3V9M4Q8T2X6B5C1D0E7F",
  name: "plan-du-site.pdf",
  size: 184_320,
  contentType: "application/pdf",
  byStaff: false,
  addedAt: at,
  state: "accepted" as const,
};

const { client: _client, doubt: _doubt, ...asked } = listedRequestExample;
export const ownRequestExample = {
  ...asked,
  details: "Défilé de chars, deux postes souhaités.",
  contactName: "Camille Lefèvre",
  contactEmail: "camille@exemple.fr",
  contactPhone: "+33612345678",
  typed: {
    name: "Comité des fêtes de Hyères",
    siret: null,
    rna: null,
    address: null,
    postalCode: "83400",
    city: "Hyères",
    clientNumber: null,
  },
  quotedCents: null,
  moves: [
    { verb: "receive", state: "received" as const, at, message: null, byStaff: false, actorName: null },
  ],
  documents: [documentExample],
  verbs: ["cancel" as const],
  version: 1,
};

export const requestExample = {
  ...ownRequestExample,
  doubt: null,
  attachedBy: "match" as const,
  source: "portal" as const,
  updatedAt: at,
  client: {
    id: clientId,
    number: 1042,
    name: "Comité des fêtes de Hyères",
    city: "Hyères",
    tier: "none" as const,
  },
  verbs: ["study" as const, "quote" as const],
};
