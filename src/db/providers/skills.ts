import { asc, eq, isNull, sql, type SQL } from "drizzle-orm";

import { providerAreas, providerSkills, serviceSkills } from "#db/providers/requests-schema";
import { many } from "#db/statement";
import type { Scope, Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

/** An organisation's catalogue of skills is read whole: at most this many. */
export const mostSkills = 200;

export const skillsOf = (scope: Scope) =>
  scope.db
    .select({ id: serviceSkills.id, name: serviceSkills.name, archivedAt: serviceSkills.archivedAt })
    .from(serviceSkills)
    .where(scope.owns(serviceSkills))
    .orderBy(asc(serviceSkills.nameKey))
    .limit(mostSkills);

/** Those that are offered. */
export const openSkills = (scope: Scope) =>
  scope.db
    .select({ id: serviceSkills.id, name: serviceSkills.name })
    .from(serviceSkills)
    .where(scope.owns(serviceSkills, isNull(serviceSkills.archivedAt)))
    .orderBy(asc(serviceSkills.nameKey))
    .limit(mostSkills);

/** Whether a skill can be asked for now. */
export const isSkillOffered = (tenant: Tenant, skillId: string): SQL =>
  sql`exists (select 1 from ${serviceSkills} where ${tenant.owns(serviceSkills, eq(serviceSkills.id, skillId))} and archived_at is null)`;

/** What a provider does, and where. */
export const coverageOf = (scope: Scope, providerId: string | ReturnType<typeof sql>) => ({
  skills: many(
    scope.db
      .select({ id: providerSkills.skillId })
      .from(providerSkills)
      .where(scope.owns(providerSkills, sql`${providerSkills.providerId} = ${providerId}`)),
  ),
  areas: many(
    scope.db
      .select({ area: providerAreas.area })
      .from(providerAreas)
      .where(scope.owns(providerAreas, sql`${providerAreas.providerId} = ${providerId}`))
      .orderBy(asc(providerAreas.area)),
  ),
});

/**
 * Writes what a provider does and where, whole. A skill that left the catalogue cannot be chosen, and stays with who has
 * it: it may come back.
 */
export function coverageSteps(
  tenant: Tenant,
  providerId: string,
  { skills, areas }: { skills: readonly string[]; areas: readonly string[] },
): Write[] {
  const { db, organisationId } = tenant;
  return [
    tenant.remove(
      providerSkills,
      eq(providerSkills.providerId, providerId),
      sql`${providerSkills.skillId} in (select id from ${serviceSkills} where organisation_id = ${organisationId} and archived_at is null)`,
    ),
    tenant.remove(providerAreas, eq(providerAreas.providerId, providerId)),
    asWrite(
      db.run(sql`insert into ${providerSkills} (organisation_id, skill_id, provider_id)
        select organisation_id, id, ${providerId} from ${serviceSkills}
        where organisation_id = ${organisationId} and archived_at is null and id in (select value from json_each(${JSON.stringify(skills)}))`),
    ),
    asWrite(
      db.run(sql`insert or ignore into ${providerAreas} (organisation_id, provider_id, area)
        select ${organisationId}, ${providerId}, value from json_each(${JSON.stringify(areas)})`),
    ),
  ];
}
