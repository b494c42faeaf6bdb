import { eq, inArray } from "drizzle-orm";

import { formRevisions } from "#db/forms/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";

export const titlesOfProgrammes = (scope: Scope) =>
  scope.db
    .select({ id: programmes.id, title: programmes.title })
    .from(programmes)
    .where(scope.owns(programmes));

/** The published form of a programme: the questions an export has columns for. */
export const revisionOfProgramme = (scope: Scope, programmeId: string) => {
  const current = scope.db
    .select({ id: programmes.revisionId })
    .from(programmes)
    .where(scope.owns(programmes, eq(programmes.id, programmeId)));
  return scope.db
    .select({ definition: formRevisions.definition })
    .from(formRevisions)
    .where(scope.owns(formRevisions, inArray(formRevisions.id, current)));
};
