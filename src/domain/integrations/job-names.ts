import type { JobKind } from "#domain/integrations/jobs";
import type { Sentence } from "#domain/locale";

/** What each job is called, on screens and in the mail that says its file is ready. */
export const jobNames: Readonly<Record<JobKind, Sentence>> = {
  "dossiers.export": { fr: "Export de dossiers", en: "Export of dossiers" },
  "evaluations.export-results": {
    fr: "Export de résultats d’évaluation",
    en: "Export of evaluation results",
  },
  "members.export": { fr: "Export d’adhérents", en: "Export of members" },
  "trainings.export": { fr: "Export de stagiaires", en: "Export of trainees" },
  "clients.export": { fr: "Export de clients", en: "Export of clients" },
  "invitations.export": { fr: "Export d’invitations", en: "Export of invitations" },
  "members.import": { fr: "Import d’adhérents", en: "Import of members" },
  "members.import-dues": { fr: "Import de cotisations", en: "Import of dues" },
  "clients.import": { fr: "Import de clients", en: "Import of clients" },
  "invitations.import": { fr: "Import d’invitations", en: "Import of invitations" },
  "dossiers.bulk": { fr: "Action sur plusieurs dossiers", en: "Act on several dossiers" },
  "members.change-season": { fr: "Changement de saison", en: "Season change" },
  "clients.scan": { fr: "Analyse des doublons", en: "Scan of duplicates" },
  "clients.merge-certain": { fr: "Fusion des doublons certains", en: "Merge of certain duplicates" },
  "invitations.remind": { fr: "Relance des partenaires", en: "Reminder of partners" },
  "providers.export-follow-up": {
    fr: "Export du suivi des abonnements",
    en: "Export of the subscription follow-up",
  },
  "providers.export-requests": { fr: "Export des demandes de service", en: "Export of service requests" },
  "providers.export-engagements": { fr: "Export des prestations", en: "Export of engagements" },
  "providers.import": { fr: "Import d’intervenants", en: "Import of providers" },
  "providers.remind": { fr: "Relance d’intervenants", en: "Reminder of providers" },
  "organisations.export-account": { fr: "Archive du compte", en: "Archive of the account" },
};
