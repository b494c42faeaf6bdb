import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";

import { dossierDocuments } from "#db/dossiers/schema";

import { people } from "#db/identity/schema";
import { files } from "#db/integrations/schema";
import { isIn } from "#db/is-in";
import { memberships } from "#db/organisations/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";

export const titlesOfProgrammes = (scope: Scope) =>
  scope.db
    .select({ id: programmes.id, title: programmes.title })
    .from(programmes)
    .where(scope.owns(programmes));

/** Everybody who is or was of the team: what they looked after keeps their name. */
export const namesOfStaff = (scope: Scope) =>
  scope.db
    .select({ personId: memberships.personId, name: people.name })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(scope.owns(memberships, isNotNull(memberships.staffRole)));

/** The documents that the staff may read of some dossiers: accepted, kept out of quarantine, not removed. */
export const documentsOfPage = (scope: Scope, dossierIds: readonly string[]) =>
  scope.db
    .select({
      dossierId: dossierDocuments.dossierId,
      fieldId: dossierDocuments.fieldId,
      addedAt: dossierDocuments.addedAt,
      key: files.key,
      name: files.name,
      size: files.size,
    })
    .from(dossierDocuments)
    .innerJoin(
      files,
      and(eq(files.organisationId, dossierDocuments.organisationId), eq(files.id, dossierDocuments.fileId)),
    )
    .where(
      scope.owns(
        dossierDocuments,
        isIn(dossierDocuments.dossierId, dossierIds),
        isNull(dossierDocuments.removedAt),
        eq(dossierDocuments.held, false),
        isNotNull(files.acceptedAt),
        isNull(files.quarantinedAt),
        isNull(files.deletedAt),
      ),
    )
    .orderBy(asc(dossierDocuments.addedAt), asc(dossierDocuments.id));
