import { holds, staffHolders, type Holder, type Permission } from "#domain/permissions";
import type { Actor } from "#actions/actor";

/** What somebody is in the organisation, for the table of permissions. */
export function holdersOf(actor: Actor): Set<Holder> {
  if (actor.kind !== "person") return new Set<Holder>(["visitor"]);
  return new Set<Holder>(["visitor", "person", ...staffHolders(actor.membership)]);
}

/** Whether who asks has a permission: a person by what they are, a key by its scopes, the system by its own. */
export function isPermitted(actor: Actor, permission: Permission): boolean {
  if (actor.kind === "system") return permission === "system.run";
  const byHolding = holds(permission, holdersOf(actor));
  return actor.kind === "api_key" ? actor.scopes.includes(permission) || byHolding : byHolding;
}
