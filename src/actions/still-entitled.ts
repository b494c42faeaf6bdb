import { sql } from "drizzle-orm";

import type { Actor } from "#actions/actor";
import { guardOn, type Guard } from "#db/guards";
import { apiKeys } from "#db/integrations/schema";
import { memberships, organisations } from "#db/organisations/schema";
import type { ProvenOrganisation } from "#db/proof";

const gap = sql.placeholder;

const sameState = guardOn(
  "conflict",
  sql`exists (select 1 from ${organisations} where ${organisations.id} = ${gap("id")} and ${organisations.accessVersion} = ${gap("version")})`,
);
const liveKey = guardOn(
  "conflict",
  sql`exists (select 1 from ${apiKeys} where ${apiKeys.organisationId} = ${gap("organisation")} and ${apiKeys.id} = ${gap("id")} and ${apiKeys.revokedAt} is null)`,
);
const sameMembership = guardOn(
  "conflict",
  sql`exists (select 1 from ${memberships} where ${memberships.organisationId} = ${gap("organisation")} and ${memberships.id} = ${gap("id")} and ${memberships.deactivatedAt} is null and ${memberships.staffRole} is ${gap("role")} and ${memberships.accountManagement} = ${gap("accountManagement")})`,
);

/**
 * What was proved must still hold at the commit: the state of the organisation, and the place of who acts. The system
 * settles in every state: what it did outside (a mail that left) must be recorded.
 */
export function stillEntitled({ id, accessVersion }: ProvenOrganisation, actor: Actor): Guard[] {
  if (actor.kind === "system") return [];
  return [sameState({ id, version: accessVersion }), ...samePlace(id, actor)];
}

function samePlace(organisation: string, actor: Actor): Guard[] {
  if (actor.kind === "api_key") return [liveKey({ organisation, id: actor.id })];
  if (actor.kind !== "person" || !actor.membership) return [];
  const { id, staffRole, accountManagement } = actor.membership;
  return [
    sameMembership({ organisation, id, role: staffRole, accountManagement: accountManagement ? 1 : 0 }),
  ];
}
