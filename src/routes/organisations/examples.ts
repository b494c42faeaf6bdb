/** What the documentation shows; a sweep checks each against its schema. */
export const settingsExample = {
  locale: "fr",
  identity: {
    legalName: "Association La Fabrique du Levant",
    siren: "",
    vatRegime: "standard",
    vatNumber: "",
    address: "12 quai du Parti, 83000 Toulon",
    contactEmail: "bonjour@exemple.fr",
  },
  home: { title: "La Fabrique du Levant", introduction: "Découvrez nos appels en cours." },
  legalNotices: "Directrice de la publication : Camille Lefèvre",
  theme: { accent: "#0b6e5f", logoFileId: null },
  modules: ["programmes"],
};

const named = {
  id: "org_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  slug: "la-fabrique-du-levant",
  name: "La Fabrique du Levant",
  version: 3,
};

export const createdExample = { ...named, version: 1, trialEndsAt: "2026-12-21T20:00:00.000Z" };
export const updatedExample = { ...named, settings: settingsExample };
export const organisationExample = {
  ...updatedExample,
  state: "trial",
  plan: "pro",
  trialEndsAt: "2026-12-21T20:00:00.000Z",
  accessEndsAt: null,
  purgeAt: null,
  modulesUnserved: [],
  role: "owner",
  accountManagement: true,
  access: [
    { class: "write", access: "open" },
    { class: "billing", access: "management" },
  ],
};

export const auditEntryExample = {
  id: "aud_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  at: "2026-11-21T20:00:00.000Z",
  action: "organisations.invite-staff",
  actor: { kind: "person", id: "per_01M7ZV3EG0NT5NNQ9QDNYKEYHB", name: "Camille Lefèvre" },
  subject: "sti_01M7ZV3EG0NT5NNQ9QDNYKEYHC",
  subjectName: null,
  details: { role: "manager", accountManagement: false },
};

export const accessTableExample = {
  permissions: [
    {
      permission: "staff.manage",
      sentence: {
        fr: "Inviter, modifier et désactiver l’équipe",
        en: "Invite, edit and deactivate the team",
      },
      holders: ["owner", "admin"],
      scope: false,
    },
  ],
  access: [{ state: "standby", class: "read_work", access: "direction" }],
};

export const invitationOfferExample = {
  organisation: { id: named.id, slug: named.slug, name: named.name },
  accent: "#0b6e5f",
  role: "manager",
  accountManagement: false,
  email: "j•••@exemple.fr",
  expiresAt: "2026-12-05T20:00:00.000Z",
};
