import { desc, eq, notInArray, sql } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { mails } from "#db/integrations/schema";
import { auditEntries } from "#db/organisations/schema";
import type { Scope } from "#db/tenant";

/** A dossier has few acts that say something; these are beyond all of them. */
const most = 200;

/** Acts that only prepare others say nothing to a reader: an answer typed in a correction makes one each time. */
const silent = ["dossiers.receive-document", "dossiers.remove-document", "dossiers.save-answer"];

/** What was done about a dossier, the latest first, with who did it. */
export const actsOn = (scope: Scope, dossierId: string) =>
  scope.db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      action: auditEntries.action,
      actorKind: auditEntries.actorKind,
      details: auditEntries.details,
      actorName: sql<string | null>`${people.name}`.as("actor_name"),
    })
    .from(auditEntries)
    .leftJoin(people, eq(people.id, auditEntries.actorId))
    .where(
      scope.owns(auditEntries, eq(auditEntries.subject, dossierId), notInArray(auditEntries.action, silent)),
    )
    .orderBy(desc(auditEntries.sequence))
    .limit(most);

/** The mails about a dossier, the latest first. */
export const mailsOn = (scope: Scope, dossierId: string) =>
  scope.db
    .select({
      id: mails.id,
      kind: mails.kind,
      recipient: mails.recipient,
      state: mails.state,
      queuedAt: mails.queuedAt,
    })
    .from(mails)
    .where(scope.owns(mails, eq(mails.subjectId, dossierId)))
    .orderBy(desc(mails.id))
    .limit(most);
