import type { OrganisationMails } from "#actions/mails";

const notOwed = () => Promise.resolve(null);

type Kinds =
  | "dossier-started"
  | "dossier-submitted"
  | "dossier-decided"
  | "dossier-received"
  | "export-ready";

export const dossiersMails: Pick<OrganisationMails, Kinds> = {
  "dossier-started": notOwed,
  "dossier-submitted": notOwed,
  "dossier-decided": notOwed,
  "dossier-received": notOwed,
  "export-ready": notOwed,
};
