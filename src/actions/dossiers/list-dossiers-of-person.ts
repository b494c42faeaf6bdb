import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { publicAction } from "#actions/action";
import { ownDeadline } from "#db/dossiers/deadline";
import { ofPerson } from "#db/dossiers/mine";
import { dossiers } from "#db/dossiers/schema";
import { organisations } from "#db/organisations/schema";
import { programmes } from "#db/programmes/schema";
import { many } from "#db/statement";

/** One person has few dossiers, all organisations together; a hundred is beyond all of them. */
const most = 100;

/** One's own dossiers in every organisation, the latest touched first: what the account shows. */
export const listDossiersOfPerson = publicAction({
  name: "dossiers.list-everywhere",
  by: "person",
  input: z.strictObject({}),
  reads: ({ db, me }) => ({
    found: many(
      db
        .select({
          id: dossiers.id,
          number: dossiers.number,
          state: dossiers.state,
          progress: dossiers.progress,
          createdAt: dossiers.createdAt,
          updatedAt: dossiers.updatedAt,
          submittedAt: dossiers.submittedAt,
          purgeAt: dossiers.purgeAt,
          isMine: sql<number>`${dossiers.personId} = ${me}`.as("is_mine"),
          programmeId: dossiers.programmeId,
          programmeTitle: programmes.title,
          closesAt: ownDeadline,
          organisationSlug: organisations.slug,
          organisationName: organisations.name,
        })
        .from(dossiers)
        .innerJoin(
          programmes,
          and(
            eq(programmes.organisationId, dossiers.organisationId),
            eq(programmes.id, dossiers.programmeId),
          ),
        )
        .innerJoin(organisations, eq(organisations.id, dossiers.organisationId))
        .where(sql`${ofPerson(me)} and ${dossiers.isTest} = 0`)
        .orderBy(desc(dossiers.updatedAt), desc(dossiers.id))
        .limit(most),
    ),
  }),
  run: (_context, _input, { found }) => ({
    result: found.map(({ organisationSlug, organisationName, ...dossier }) => ({
      ...dossier,
      organisation: { slug: organisationSlug, name: organisationName },
    })),
  }),
});
