import { sql } from "drizzle-orm";

import type { Actor } from "#actions/actor";
import { mustHold, type Guard } from "#db/guards";
import { apiKeys } from "#db/integrations/schema";
import { memberships, organisations } from "#db/organisations/schema";
import type { ProvenOrganisation } from "#db/proof";

/**
 * What was proved must still hold at the commit: the state of the organisation, and the place of who acts. The system
 * settles in every state: what it did outside (a mail that left) must be recorded.
 */
export function stillEntitled(organisation: ProvenOrganisation, actor: Actor): Guard[] {
  if (actor.kind === "system") return [];
  const sameState = sql`exists (select 1 from ${organisations} where ${organisations.id} = ${organisation.id} and ${organisations.accessVersion} = ${organisation.accessVersion})`;
  return [mustHold("conflict", sameState), ...samePlace(organisation.id, actor)];
}

function samePlace(organisationId: string, actor: Actor): Guard[] {
  if (actor.kind === "api_key") {
    const live = sql`exists (select 1 from ${apiKeys} where ${apiKeys.organisationId} = ${organisationId} and ${apiKeys.id} = ${actor.id} and ${apiKeys.revokedAt} is null)`;
    return [mustHold("conflict", live)];
  }
  if (actor.kind !== "person" || !actor.membership) return [];
  const { id, staffRole, accountManagement } = actor.membership;
  const same = sql`exists (select 1 from ${memberships} where ${memberships.organisationId} = ${organisationId} and ${memberships.id} = ${id} and ${memberships.deactivatedAt} is null and ${memberships.staffRole} is ${staffRole} and ${memberships.accountManagement} = ${accountManagement ? 1 : 0})`;
  return [mustHold("conflict", same)];
}
