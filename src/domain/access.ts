import type { RefusalCode } from "#domain/refusals";

/** Derived from dated facts and now, never stored (product: access, one table). */
export const organisationStates = [
  "trial",
  "active",
  "cancelling",
  "expired",
  "standby",
  "deactivating",
  "purged",
] as const;
export type OrganisationState = (typeof organisationStates)[number];

/** The rows of the access table: what kind of thing an action does. */
export const accessClasses = [
  "read_work",
  "read_other",
  "write",
  "write_legal_notices",
  "export_lists",
  "export_account",
  "outreach",
  "billing",
  "revoke_deactivation",
  "own_security",
  "portal_home",
  "portal_call",
  "own_data_read",
  "own_data_erase",
  "settle",
  "erase",
] as const;
export type AccessClass = (typeof accessClasses)[number];

/**
 * `open`: as the permission says. `management`: only with *account management*. `direction`: owner and admins
 * only (and, for API keys, keys that an admin made). `closed`: nobody.
 */
export type Access = "open" | "management" | "direction" | "closed";

type Row = Readonly<Record<"running" | "expired" | "standby" | "deactivating", Access>>;

const row = (running: Access, expired: Access, standby: Access, deactivating: Access): Row => ({
  running,
  expired,
  standby,
  deactivating,
});

/**
 * The one table of what each state opens. `settle` is what the clock and the payment provider may always do, `erase`
 * what the clock does once nothing can be revoked any more.
 */
export const accessTable: Readonly<Record<AccessClass, Row>> = {
  read_work: row("open", "closed", "direction", "closed"),
  read_other: row("open", "closed", "closed", "closed"),
  write: row("open", "closed", "closed", "closed"),
  write_legal_notices: row("open", "closed", "direction", "closed"),
  export_lists: row("open", "closed", "closed", "closed"),
  export_account: row("management", "management", "closed", "closed"),
  outreach: row("open", "closed", "closed", "closed"),
  billing: row("management", "management", "management", "closed"),
  revoke_deactivation: row("closed", "closed", "closed", "management"),
  own_security: row("open", "open", "open", "open"),
  portal_home: row("open", "open", "open", "open"),
  portal_call: row("open", "closed", "closed", "closed"),
  own_data_read: row("open", "open", "open", "open"),
  own_data_erase: row("open", "open", "open", "closed"),
  settle: row("open", "open", "open", "open"),
  erase: row("closed", "closed", "closed", "closed"),
};

/** What a state opens to an action class. A purged organisation is gone: all that is left to do is erase it. */
export function accessOf(state: OrganisationState, accessClass: AccessClass): Access {
  if (state === "purged") return accessClass === "erase" ? "open" : "closed";
  const column = state === "expired" || state === "standby" || state === "deactivating" ? state : "running";
  return accessTable[accessClass][column];
}

/** API keys work while the organisation runs; in Standby they still read dossiers (product: access). */
export function opensToKeys(state: OrganisationState, accessClass: AccessClass): boolean {
  if (state === "standby") return accessClass === "read_work";
  return state === "trial" || state === "active" || state === "cancelling";
}

/** The refusal that a closed state answers with. */
export function refusalOf(state: OrganisationState): RefusalCode {
  if (state === "standby") return "plan_standby";
  if (state === "deactivating") return "organisation_deactivating";
  if (state === "expired") return "organisation_expired";
  return "not_found";
}
