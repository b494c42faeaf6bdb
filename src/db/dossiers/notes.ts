import { and, asc, desc, eq, gte, isNull, lt, sql } from "drizzle-orm";

import { dossierComments, dossierNotes, dossierPresence, tags } from "#db/dossiers/notes-schema";
import { people } from "#db/identity/schema";
import type { Scope } from "#db/tenant";
import { tagLimits } from "#domain/dossiers/tags";

/** An organisation has few: all of them, by name. */
export const tagsOf = (scope: Scope) =>
  scope.db
    .select({ id: tags.id, name: tags.name, colour: tags.colour, version: tags.version })
    .from(tags)
    .where(scope.owns(tags, isNull(tags.removedAt)))
    .orderBy(asc(tags.nameKey))
    .limit(tagLimits.perOrganisation);

export const tagById = (scope: Scope, tagId: string) =>
  scope.db
    .select({ id: tags.id, name: tags.name, colour: tags.colour, version: tags.version })
    .from(tags)
    .where(scope.owns(tags, eq(tags.id, tagId), isNull(tags.removedAt)));

const authorName = sql<string | null>`${people.name}`.as("author_name");

/** The notes of a dossier, the latest first. */
export const notesOf = (scope: Scope, dossierId: string, before: string | undefined, limit: number) =>
  scope.db
    .select({
      id: dossierNotes.id,
      body: dossierNotes.body,
      authorId: dossierNotes.authorId,
      authorName,
      createdAt: dossierNotes.createdAt,
      updatedAt: dossierNotes.updatedAt,
      version: dossierNotes.version,
    })
    .from(dossierNotes)
    .leftJoin(people, eq(people.id, dossierNotes.authorId))
    .where(
      and(
        scope.owns(dossierNotes, eq(dossierNotes.dossierId, dossierId)),
        before === undefined ? undefined : lt(dossierNotes.id, before),
      ),
    )
    .orderBy(desc(dossierNotes.id))
    .limit(limit);

export const noteById = (scope: Scope, dossierId: string, noteId: string) =>
  scope.db
    .select()
    .from(dossierNotes)
    .where(scope.owns(dossierNotes, eq(dossierNotes.dossierId, dossierId), eq(dossierNotes.id, noteId)));

/** What was written to the applicant, the latest first. */
export const commentsOf = (scope: Scope, dossierId: string, before: string | undefined, limit: number) =>
  scope.db
    .select({
      id: dossierComments.id,
      dossierId: dossierComments.dossierId,
      body: dossierComments.body,
      authorName,
      createdAt: dossierComments.createdAt,
    })
    .from(dossierComments)
    .leftJoin(people, eq(people.id, dossierComments.authorId))
    .where(
      and(
        scope.owns(dossierComments, eq(dossierComments.dossierId, dossierId)),
        before === undefined ? undefined : lt(dossierComments.id, before),
      ),
    )
    .orderBy(desc(dossierComments.id))
    .limit(limit);

export const commentById = (scope: Scope, commentId: string) =>
  scope.db
    .select()
    .from(dossierComments)
    .where(scope.owns(dossierComments, eq(dossierComments.id, commentId)));

/** Who has the dossier open. */
export const presentOn = (scope: Scope, dossierId: string, since: number) =>
  scope.db
    .select({
      personId: dossierPresence.personId,
      name: people.name,
      fieldId: dossierPresence.fieldId,
    })
    .from(dossierPresence)
    .innerJoin(people, eq(people.id, dossierPresence.personId))
    .where(
      scope.owns(
        dossierPresence,
        eq(dossierPresence.dossierId, dossierId),
        gte(dossierPresence.seenAt, since),
      ),
    );
