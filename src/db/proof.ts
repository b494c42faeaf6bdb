import { idleDuration } from "#domain/identity/durations";
import type { Locale } from "#domain/locale";
import type { OrganisationSettings } from "#domain/organisations/settings";
import type { OrganisationFacts } from "#domain/plans/entitlement";
import type { Permission, StaffRole } from "#domain/permissions";
import { liveSubscriptions, readSubscriptions } from "#db/plans/facts";
import { Tenant, type OrganisationId } from "#db/tenant";

/** What a door found in the request or the message: a claim, to be proved against the database. */
export type Credentials =
  | { kind: "session"; token: string }
  | { kind: "api_key"; hash: string }
  | { kind: "message"; outboxId: string }
  /** Proved at the door: the operator key is a secret of the deployment, not a row. */
  | { kind: "operator" }
  | { kind: "none" };

export type ProvenOrganisation = OrganisationFacts & {
  id: OrganisationId;
  slug: string;
  name: string;
  settings: OrganisationSettings;
  accessVersion: number;
};

export type ProvenSession = { id: string; expiresAt: number; seenAt: number; createdAt: number };

export type ProvenPerson = {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  twoFactorEnabled: boolean;
};

export type ProvenMembership = { id: string; staffRole: StaffRole | null; accountManagement: boolean };

/** Everything the database says of who asks and of the organisation they name. */
export type Proof = {
  organisation: ProvenOrganisation | null;
  session: ProvenSession | null;
  person: ProvenPerson | null;
  membership: ProvenMembership | null;
  apiKey: { id: string; scopes: readonly Permission[]; lastUsedAt: number | null } | null;
  message: { id: string; done: boolean } | null;
};

const organisationColumns = `o.id as organisation_id, o.slug, o.name as organisation_name, o.settings, o.trial_ends_at,
  o.deactivated_at as organisation_deactivated_at, o.access_version, ${liveSubscriptions} as subscriptions`;

const bySession = `select ${organisationColumns},
  s.id as session_id, s.expires_at, s.updated_at as seen_at, s.created_at as session_created_at,
  p.id as person_id, p.name as person_name, p.email, p.locale, p.two_factor_enabled,
  m.id as membership_id, m.staff_role, m.account_management, m.deactivated_at
from (select 1)
left join sessions s on s.token = ?1
left join people p on p.id = s.person_id
left join organisations o on o.NAMED = ?2
left join memberships m on m.person_id = p.id and m.organisation_id = o.id`;

const byApiKey = `select ${organisationColumns}, k.id as key_id, k.scopes, k.expires_at, k.revoked_at, k.last_used_at
from (select 1)
left join organisations o on o.NAMED = ?2
left join api_keys k on k.hash = ?1 and k.organisation_id = o.id`;

const byMessage = `select ${organisationColumns}, x.id as message_id, x.done_at
from (select 1)
left join outbox x on x.id = ?1
left join organisations o on o.NAMED = ?2`;

const statements = {
  session: bySession,
  api_key: byApiKey,
  message: byMessage,
  operator: byMessage,
  none: byMessage,
} as const;

const claimOf = (credentials: Credentials): string => {
  if (credentials.kind === "session") return credentials.token;
  if (credentials.kind === "api_key") return credentials.hash;
  return credentials.kind === "message" ? credentials.outboxId : "";
};

/** The one statement that proves who asks, in which organisation; it rides in the batch of the reads. */
export function proofStatement(
  d1: D1Database,
  credentials: Credentials,
  organisation: string,
): D1PreparedStatement {
  const named = organisation.startsWith("org_") ? "id" : "slug";
  return d1
    .prepare(statements[credentials.kind].replace("NAMED", named))
    .bind(claimOf(credentials), organisation);
}

/** What `proofStatement` answers. Null columns are what the left joins did not find. */
type ProofRow = {
  organisation_id: OrganisationId | null;
  slug: string;
  organisation_name: string;
  settings: string;
  trial_ends_at: number;
  organisation_deactivated_at: number | null;
  access_version: number;
  subscriptions: string;
  session_id?: string | null;
  expires_at?: number | null;
  seen_at?: number;
  session_created_at?: number;
  person_id?: string | null;
  person_name?: string;
  email?: string;
  locale?: Locale;
  two_factor_enabled?: number;
  membership_id?: string | null;
  staff_role?: StaffRole | null;
  account_management?: number;
  deactivated_at?: number | null;
  key_id?: string | null;
  scopes?: string;
  revoked_at?: number | null;
  last_used_at?: number | null;
  message_id?: string | null;
  done_at?: number | null;
};

/** The row has the columns selected above, whichever the statement; nothing else can vouch for it. */
const asProofRow = (result: D1Result<Record<string, unknown>> | undefined): ProofRow | undefined =>
  result?.results[0] as ProofRow | undefined;

/** Reads the proof: an expired session, a revoked key or a deactivated membership proves nothing. */
export function readProof(result: D1Result<Record<string, unknown>> | undefined, now: number): Proof {
  const row = asProofRow(result);
  if (!row) throw new Error("The proof statement answered no row.");
  const session = sessionOf(row, now);
  return {
    organisation: organisationOf(row),
    session,
    person: session ? personOf(row) : null,
    membership: session ? membershipOf(row) : null,
    apiKey: apiKeyOf(row, now),
    message: row.message_id ? { id: row.message_id, done: row.done_at !== null } : null,
  };
}

function organisationOf(row: ProofRow): ProvenOrganisation | null {
  if (row.organisation_id === null) return null;
  return {
    id: row.organisation_id,
    slug: row.slug,
    name: row.organisation_name,
    settings: parseSettings(row.settings),
    trialEndsAt: row.trial_ends_at,
    deactivatedAt: row.organisation_deactivated_at,
    subscriptions: readSubscriptions(row.subscriptions),
    accessVersion: row.access_version,
  };
}

/** Written by our own actions from a checked schema; read back as it was written. */
const parseSettings = (text: string): OrganisationSettings => JSON.parse(text) as OrganisationSettings;
const parseScopes = (text: string): Permission[] => JSON.parse(text) as Permission[];

function sessionOf(row: ProofRow, now: number): ProvenSession | null {
  if (!row.session_id || !row.expires_at || row.seen_at === undefined) return null;
  if (row.expires_at <= now || row.seen_at + idleDuration <= now) return null;
  return {
    id: row.session_id,
    expiresAt: row.expires_at,
    seenAt: row.seen_at,
    createdAt: row.session_created_at ?? row.seen_at,
  };
}

function personOf(row: ProofRow): ProvenPerson | null {
  if (!row.person_id) return null;
  return {
    id: row.person_id,
    name: row.person_name ?? "",
    email: row.email ?? "",
    locale: row.locale ?? "fr",
    twoFactorEnabled: row.two_factor_enabled === 1,
  };
}

function membershipOf(row: ProofRow): ProvenMembership | null {
  if (!row.membership_id || row.deactivated_at !== null) return null;
  return {
    id: row.membership_id,
    staffRole: row.staff_role ?? null,
    accountManagement: row.account_management === 1,
  };
}

function apiKeyOf(row: ProofRow, now: number): Proof["apiKey"] {
  if (!row.key_id || row.revoked_at !== null) return null;
  if (row.expires_at !== null && row.expires_at !== undefined && row.expires_at <= now) return null;
  return { id: row.key_id, scopes: parseScopes(row.scopes ?? "[]"), lastUsedAt: row.last_used_at ?? null };
}

/** Opens the organisation that a proof names: the only way to its rows. */
export const openTenant = (d1: D1Database, organisation: ProvenOrganisation): Tenant =>
  new Tenant(d1, organisation.id);
