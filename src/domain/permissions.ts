import type { Sentence } from "#domain/locale";

export const staffRoles = ["owner", "admin", "manager"] as const;
export type StaffRole = (typeof staffRoles)[number];

/**
 * Who may hold a permission besides staff: `person` is anyone signed in (an applicant acts on their own dossiers),
 * `visitor` anyone at all. Ownership of a row is checked by the action.
 */
export type Holder = StaffRole | "person" | "visitor" | "management";

type Definition = { holders: readonly Holder[]; sentence: Sentence; scope: boolean };

const staff = ["owner", "admin", "manager"] as const;
const direction = ["owner", "admin"] as const;

const define = (holders: readonly Holder[], fr: string, en: string, scope = true): Definition => ({
  holders,
  sentence: { fr, en },
  scope,
});

/** Role × permission, a sentence each. `scope`: an API key may carry it. `management`: needs *account management*. */
export const permissions = {
  "organisation.read": define(
    staff,
    "Voir l’organisation et son équipe",
    "See the organisation and its team",
  ),
  "organisation.edit": define(
    direction,
    "Modifier les réglages de l’organisation",
    "Edit the organisation’s settings",
  ),
  "staff.manage": define(
    direction,
    "Inviter, modifier et désactiver l’équipe",
    "Invite, edit and deactivate the team",
    false,
  ),
  "staff.join": define(
    ["person"],
    "Rejoindre une équipe où l’on est invité",
    "Join a team one is invited to",
    false,
  ),
  "owner.transfer": define(["owner"], "Transférer le rôle de propriétaire", "Transfer the owner role", false),
  "owner.accept": define(["admin"], "Accepter le rôle de propriétaire", "Accept the owner role", false),
  "account.manage": define(
    ["management"],
    "Gérer l’abonnement, les factures et la fin du compte",
    "Manage the subscription, invoices and the end of the account",
    false,
  ),
  "audit.read": define(direction, "Lire le journal d’audit", "Read the audit log"),
  "api-keys.manage": define(
    direction,
    "Gérer les clés d’API et les webhooks",
    "Manage API keys and webhooks",
    false,
  ),
  "mails.read": define(staff, "Voir les e-mails envoyés", "See the mails sent"),
  "mails.resend": define(staff, "Renvoyer un e-mail", "Send a mail again"),
  "jobs.read": define(staff, "Suivre les traitements et les exports", "Follow jobs and exports"),
  "imports.run": define(staff, "Importer des fichiers", "Import files"),
  "members.read": define(staff, "Voir les adhérents", "See members"),
  "members.edit": define(staff, "Créer et modifier les adhérents", "Create and edit members"),
  "members.approve": define(
    direction,
    "Approuver les adhérents et gérer les saisons",
    "Approve members and manage seasons",
  ),
  "members.erase": define(direction, "Effacer un adhérent", "Erase a member"),
  "members.export": define(staff, "Exporter les adhérents", "Export members"),
  "trainings.read": define(staff, "Voir les formations et les stagiaires", "See trainings and trainees"),
  "trainings.edit": define(
    staff,
    "Gérer les formations et les inscriptions",
    "Manage trainings and registrations",
  ),
  "trainings.export": define(staff, "Exporter les stagiaires", "Export trainees"),
  "members.join": define(
    ["person"],
    "Adhérer et suivre son adhésion",
    "Join and follow one’s membership",
    false,
  ),
  "programmes.read": define(staff, "Voir les programmes", "See programmes"),
  "programmes.edit": define(
    staff,
    "Créer et modifier les programmes et leurs formulaires",
    "Create and edit programmes and their forms",
  ),
  "programmes.publish": define(staff, "Publier et archiver les programmes", "Publish and archive programmes"),
  "dossiers.read": define(staff, "Lire les dossiers et leurs documents", "Read dossiers and their documents"),
  "dossiers.decide": define(staff, "Instruire les dossiers et décider", "Examine dossiers and decide"),
  "dossiers.annotate": define(
    staff,
    "Étiqueter, noter et commenter les dossiers",
    "Tag, annotate and comment dossiers",
  ),
  "dossiers.export": define(staff, "Exporter les dossiers", "Export dossiers"),
  "views.use": define(staff, "Enregistrer des vues de liste", "Save views of lists"),
  "dossiers.fill": define(
    ["person"],
    "Remplir et déposer ses propres dossiers",
    "Fill and submit one’s own dossiers",
    false,
  ),
  "clients.read": define(staff, "Voir les clients et leurs demandes", "See clients and their requests"),
  "clients.edit": define(
    staff,
    "Créer et modifier les clients, suivre leurs demandes",
    "Create and edit clients, follow their requests",
  ),
  "clients.merge": define(
    staff,
    "Juger les doublons, fusionner et supprimer des fiches clients",
    "Judge duplicates, merge and delete client records",
  ),
  "clients.export": define(staff, "Exporter les clients", "Export clients"),
  "providers.read": define(
    staff,
    "Voir les intervenants et leurs abonnements",
    "See providers and their subscriptions",
  ),
  "providers.edit": define(staff, "Créer et modifier les intervenants", "Create and edit providers"),
  "providers.configure": define(
    direction,
    "Régler les abonnements des intervenants et le compte de paiement",
    "Set up the subscriptions of providers and the payment account",
    false,
  ),
  "providers.work": define(
    ["person"],
    "Travailler comme intervenant et gérer son abonnement",
    "Work as a provider and manage one’s subscription",
    false,
  ),
  "invitations.read": define(
    staff,
    "Voir les invitations et les pré-qualifications",
    "See invitations and pre-qualifications",
  ),
  "invitations.send": define(staff, "Inviter et relancer les partenaires", "Invite and remind partners"),
  "invitations.review": define(staff, "Examiner les pré-qualifications", "Review pre-qualifications"),
  "invitations.export": define(staff, "Exporter les invitations", "Export invitations"),
  "invitations.configure": define(
    direction,
    "Régler les entités, les formulaires et la cadence des invitations",
    "Set up the entities, forms and cadence of invitations",
  ),
  "invitations.answer": define(
    ["person"],
    "Répondre aux demandes de pré-qualification",
    "Answer pre-qualification requests",
    false,
  ),
  "providers.handle-requests": define(
    staff,
    "Proposer les demandes de service, choisir les réponses et suivre les prestations",
    "Offer service requests, choose answers and follow engagements",
  ),
  "providers.remind": define(
    staff,
    "Relancer les intervenants sans abonnement en cours",
    "Remind providers without a running subscription",
  ),
  "providers.export": define(
    staff,
    "Exporter les intervenants, leurs demandes et leurs prestations",
    "Export providers, their requests and their engagements",
  ),
  "evaluations.read": define(
    staff,
    "Voir les sessions d’évaluation et leurs résultats",
    "See evaluation sessions and their results",
  ),
  "evaluations.manage": define(
    staff,
    "Préparer les sessions d’évaluation, répartir les dossiers et publier les résultats",
    "Prepare evaluation sessions, assign dossiers and publish results",
  ),
  "evaluations.export": define(
    staff,
    "Exporter les résultats des évaluations",
    "Export results of evaluations",
  ),
  "evaluations.judge": define(
    ["person"],
    "Évaluer les dossiers que l’on m’a confiés",
    "Evaluate the dossiers given to me",
    false,
  ),
  "portal.visit": define(["visitor"], "Visiter le portail public", "Visit the public portal", false),
  "own.account": define(["person"], "Gérer son propre compte", "Manage one’s own account", false),
  "system.run": define([], "Ce que le système fait de lui-même", "What the system does by itself", false),
} as const satisfies Record<string, Definition>;

export type Permission = keyof typeof permissions;

export const apiKeyScopes = (Object.keys(permissions) as Permission[]).filter(
  (name) => permissions[name].scope,
);

/** What a place in the staff makes of somebody. The owner always has *account management*. */
export function staffHolders(
  place: { staffRole: StaffRole | null; accountManagement: boolean } | null,
): Holder[] {
  if (!place?.staffRole) return [];
  const manages = place.staffRole === "owner" || place.accountManagement;
  return manages ? [place.staffRole, "management"] : [place.staffRole];
}

/** Whether a person with these holdings has a permission. */
export function holds(permission: Permission, holders: ReadonlySet<Holder>): boolean {
  const definition: Definition = permissions[permission];
  return definition.holders.some((holder) => holders.has(holder));
}
