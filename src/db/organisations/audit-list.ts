import { and, desc, eq, lt, sql } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { apiKeys } from "#db/integrations/schema";
import { subjectName } from "#db/organisations/audit-subjects";
import { auditEntries } from "#db/organisations/schema";
import type { Scope } from "#db/tenant";

export type AuditFilter = {
  action?: string | undefined;
  actor?: string | undefined;
  subject?: string | undefined;
};

/** Newest first, each with the names of the person or the key who acted, and of what it was about. One index serves each filter. */
export const auditBefore = (
  scope: Scope,
  { action, actor, subject }: AuditFilter,
  before: number | undefined,
  limit: number,
) =>
  scope.db
    .select({
      sequence: auditEntries.sequence,
      id: auditEntries.id,
      at: auditEntries.at,
      action: auditEntries.action,
      actorKind: auditEntries.actorKind,
      actorId: auditEntries.actorId,
      actorName: sql<string | null>`coalesce(${people.name}, ${apiKeys.name})`.as("actor_name"),
      subject: auditEntries.subject,
      subjectName: sql<string | null>`${subjectName}`.as("subject_name"),
      details: auditEntries.details,
    })
    .from(auditEntries)
    .leftJoin(people, and(eq(auditEntries.actorKind, "person"), eq(people.id, auditEntries.actorId)))
    .leftJoin(
      apiKeys,
      and(
        eq(auditEntries.actorKind, "api_key"),
        eq(apiKeys.organisationId, auditEntries.organisationId),
        eq(apiKeys.id, auditEntries.actorId),
      ),
    )
    .where(
      and(
        eq(auditEntries.organisationId, scope.id),
        action === undefined ? undefined : eq(auditEntries.action, action),
        actor === undefined ? undefined : eq(auditEntries.actorId, actor),
        subject === undefined ? undefined : eq(auditEntries.subject, subject),
        before === undefined ? undefined : lt(auditEntries.sequence, before),
      ),
    )
    .orderBy(desc(auditEntries.sequence))
    .limit(limit);
