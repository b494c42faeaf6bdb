/** The second level of every folder (docs/glossary.md). A new one needs a decision note. */
export const capabilities = [
  "identity",
  "organisations",
  "plans",
  "forms",
  "programmes",
  "dossiers",
  "evaluations",
  "members",
  "trainings",
  "clients",
  "providers",
  "invitations",
  "integrations",
] as const;

export type Capability = (typeof capabilities)[number];
