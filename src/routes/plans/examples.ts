const quote = {
  lines: [
    { part: "base" as const, plan: "pro" as const, quantity: 1, htCents: 9900 },
    { part: "licence" as const, plan: "pro" as const, quantity: 3, htCents: 4500 },
  ],
  htCents: 14_400,
  taxCents: 2880,
  ttcCents: 17_280,
  dueCents: 17_280,
  creditCents: 0,
  source: "preview" as const,
};

export const orderPreviewExample = {
  plan: "pro" as const,
  interval: "monthly" as const,
  licences: 3,
  kind: "start" as const,
  at: "2026-11-21T20:00:00.000Z",
  startsAt: null,
  dueNowCents: 17_280,
  quote,
};

export const orderExample = {
  id: "ord_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  number: "CMD-2026-000001",
  plan: "pro" as const,
  interval: "monthly" as const,
  licences: 3,
  kind: "start" as const,
  orderedAt: "2026-11-21T20:00:00.000Z",
  startsAt: null,
  methodId: "pm_1Qa2Bc",
  state: "processed" as const,
  ttcCents: 17_280,
  invoice: { id: "in_1Qa2Bc", number: "PARVIS-0001", status: "paid", ttcCents: 17_280, pdfUrl: null },
  confirmUrl: null,
  declined: false,
  confirmed: true,
};

const method = {
  id: "pm_1Qa2Bc",
  kind: "card" as const,
  holder: "Camille Lefèvre",
  brand: "visa",
  bank: null,
  last4: "4242",
  expMonth: 12,
  expYear: 2030,
  mandateReference: null,
  createdAt: "2026-11-21T20:00:00.000Z",
  chosen: true,
  usable: true,
  expiresSoon: false,
};

const identity = {
  name: "Mairie de Saint-Étienne",
  email: "compta@saint-etienne.exemple.fr",
  line1: "Place de l’Hôtel-de-Ville",
  line2: "",
  postalCode: "42000",
  city: "Saint-Étienne",
  country: "FR",
  siren: "214202186",
  vatNumber: "",
};

export const billingExample = { identity, creditCents: 0, methods: [method], methodId: method.id };

export const documentExample = {
  id: "in_1Qa2Bc",
  kind: "invoice" as const,
  number: "PARVIS-0001",
  status: "paid" as const,
  correctsId: null,
  issuedAt: "2026-11-21T20:00:00.000Z",
  paidAt: "2026-11-21T20:00:00.000Z",
  disputedAt: null,
  htCents: 14_400,
  taxCents: 2880,
  ttcCents: 17_280,
  remainingCents: 0,
  debitInProgress: false,
  needsConfirmation: false,
  outstanding: false,
  pageUrl: "https://invoice.stripe.com/i/acct_1/test_1",
  pdfUrl: "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
  lines: [
    {
      label: "Parvis Pro",
      quantity: 1,
      htCents: 9900,
      startsAt: "2026-11-21T20:00:00.000Z",
      endsAt: "2026-12-21T20:00:00.000Z",
    },
  ],
};

export const licencesExample = {
  subscriptionId: "sub_1Qa2Bc",
  licences: 4,
  at: "2026-11-21T20:00:00.000Z",
  appliesAt: "2026-11-21T20:00:00.000Z",
  billed: "now" as const,
  dueNowCents: 1800,
  quote: { ...quote, htCents: 1500, taxCents: 300, ttcCents: 1800, dueCents: 1800 },
  renewal: { at: "2026-12-21T20:00:00.000Z", quote: { ...quote, source: "estimate" as const } },
};

export const renewalsExample = {
  data: [{ subscriptionId: "sub_1Qa2Bc", at: "2026-12-21T20:00:00.000Z", quote }],
};

export const accountExample = {
  state: "active" as const,
  plan: "pro" as const,
  trialEndsAt: "2026-12-21T20:00:00.000Z",
  accessEndsAt: null,
  deactivatedAt: null,
  purgeAt: null,
  timeline: [
    { startAt: "2026-11-21T20:00:00.000Z", endAt: null, state: "active" as const, plan: "pro" as const },
  ],
  subscriptions: [
    {
      id: "sub_1Qa2Bc",
      plan: "pro" as const,
      interval: "monthly" as const,
      licences: 3,
      billsBase: true,
      status: "active" as const,
      startsAt: "2026-11-21T20:00:00.000Z",
      renewsAt: "2026-12-21T20:00:00.000Z",
      endsAt: null,
      graceEndsAt: null,
      planned: null,
      next: { at: "2026-12-21T20:00:00.000Z", htCents: 14_400, ttcCents: 17_280 },
    },
  ],
  plannedStandby: null,
  seats: { active: 2, allowed: 3 },
  cancellation: {
    offered: false,
    obstacles: [
      {
        code: "too_many_licences",
        parameters: { licences: 3, max: 2 },
        fix: { screen: "licences", id: null },
      },
    ],
    debits: [],
  },
  billingAddress: identity,
  creditCents: 0,
  methods: [method],
  openOrder: null,
};

export const catalogueExample = {
  vatRateBp: 2000,
  plans: [
    {
      plan: "standby" as const,
      name: { fr: "Standby", en: "Standby" },
      modules: [],
      prices: [{ interval: "annual" as const, baseCents: 12_000, licenceCents: 0 }],
    },
  ],
  documents: [
    {
      name: "generalTerms" as const,
      version: "2026-11-01",
      box: {
        fr: "J’ai lu et j’accepte les conditions générales",
        en: "I have read and accept the general terms",
      },
    },
  ],
  immediateExecution: {
    fr: "J’accepte l’exécution immédiate de ma commande",
    en: "I accept the immediate execution of my order",
  },
};

export const termsExample = {
  document: "generalTerms" as const,
  version: "2026-11-01",
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  text: { fr: "Conditions générales…", en: "General terms…" },
};
