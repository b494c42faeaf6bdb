import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { action } from "#actions/action";
import { ownDeadline } from "#db/dossiers/deadline";
import { ofPerson } from "#db/dossiers/mine";
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
          purgeAt: dossiers.purgeAt,
          isMine: sql<number>`${dossiers.personId} = ${scope.me}`.as("is_mine"),
          programmeId: dossiers.programmeId,
          programmeTitle: programmes.title,
          closesAt: ownDeadline,
        })
        .from(dossiers)
        .innerJoin(
          programmes,
          and(
            eq(programmes.organisationId, dossiers.organisationId),
            eq(programmes.id, dossiers.programmeId),
          ),
        )
        .where(scope.owns(dossiers, ofPerson(scope.me), eq(dossiers.isTest, false)))
        .orderBy(desc(dossiers.id))
        .limit(most),
    ),
  }),
  run: (_context, _input, { found }) => ({ result: found }),
});
