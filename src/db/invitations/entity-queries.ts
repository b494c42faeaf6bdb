import { and, asc, eq } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { entityStaff, issuingEntities } from "#db/invitations/partners-schema";
import { memberships } from "#db/organisations/schema";
import type { Scope } from "#db/tenant";

export const entityById = (scope: Scope, id: string) =>
  scope.db
    .select()
    .from(issuingEntities)
    .where(scope.owns(issuingEntities, eq(issuingEntities.id, id)));

export const allEntities = (scope: Scope) =>
  scope.db.select().from(issuingEntities).where(scope.owns(issuingEntities)).orderBy(asc(issuingEntities.id));

export const staffOfEntities = (scope: Scope) =>
  scope.db
    .select({ entityId: entityStaff.entityId, membershipId: entityStaff.membershipId, name: people.name })
    .from(entityStaff)
    .innerJoin(
      memberships,
      and(
        eq(memberships.organisationId, entityStaff.organisationId),
        eq(memberships.id, entityStaff.membershipId),
      ),
    )
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(scope.owns(entityStaff));
