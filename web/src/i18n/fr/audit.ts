import { auditActions } from "#i18n/fr/audit-actions";

export const audit = {
  title: "Journal",
  lead: "Chaque action, par qui et quand. Il ne peut être ni modifié ni effacé.",
  at: "Date",
  person: "Par qui",
  everyone: "Toute l’équipe",
  action: "Action",
  subject: "Objet",
  details: "Détails",
  aboutOne: "Le journal d’une seule fiche.",
  aboutAll: "Tout le journal",
  emptyTitle: "Rien à signaler",
  empty: "Les actions de votre équipe apparaîtront ici.",
  verify: "Vérifier l’intégrité",
  holds_one: "Le journal est intact : {count} entrée vérifiée.",
  holds_other: "Le journal est intact : {count} entrées vérifiées.",
  broken_one: "Le journal a été altéré. Contactez-nous sans attendre.",
  broken_other: "Le journal a été altéré. Contactez-nous sans attendre.",
  kinds: {
    person: "Personne supprimée",
    api_key: "Clé d’API",
    system: "Parvis",
    operator: "Assistance de Parvis",
    visitor: "Visiteur",
  },
  actions: auditActions,
} as const;
