import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";

import { action } from "#actions/action";
import { dossiers } from "#db/dossiers/schema";
import { programmes } from "#db/programmes/schema";
import { many } from "#db/statement";

/** One person has few dossiers in one organisation; a hundred is beyond all of them. */
const most = 100;

export const listOwnDossiers = action({
  name: "dossiers.list-own",
  requires: "dossiers.fill",
  access: "own_data_read",
  input: z.strictObject({}),
  reads: (scope) => ({
    found: many(
      scope.db
        .select({
          id: dossiers.id,
          number: dossiers.number,
          state: dossiers.state,
          progress: dossiers.progress,
          createdAt: dossiers.createdAt,
          updatedAt: dossiers.updatedAt,
          submittedAt: dossiers.submittedAt,
          programmeId: dossiers.programmeId,
          programmeTitle: programmes.title,
          closesAt: programmes.closesAt,
        })
        .from(dossiers)
        .innerJoin(
          programmes,
          and(
            eq(programmes.organisationId, dossiers.organisationId),
            eq(programmes.id, dossiers.programmeId),
          ),
        )
        .where(scope.owns(dossiers, eq(dossiers.personId, scope.me)))
        .orderBy(desc(dossiers.id))
        .limit(most),
    ),
  }),
  run: (_context, _input, { found }) => ({ result: found }),
});
